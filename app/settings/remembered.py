"""What this laptop remembers of how its user likes a page: neither journaled nor sent, never about people."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.work import Connection, Session
from db.driver_rows import rows_of


def remembered(connection: Connection, key: str) -> tuple[str, ...]:
    """The words that were remembered under this key; none at the first time, or where they make no sense."""
    found = rows_of(connection, "SELECT value FROM setting WHERE key = ?", (key,))
    try:
        words = json.loads((found and found[0][0]) or "[]")
    except ValueError:
        return ()
    return tuple(str(one) for one in words) if isinstance(words, list) else ()


def remember(session: Session, key: str, words: Sequence[str]) -> None:
    """Keep these words instead of what was remembered before."""
    session.connection.exec_driver_sql(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE"
        " SET value = excluded.value",
        (key, json.dumps(list(words))),
    )
