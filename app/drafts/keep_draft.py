"""Keep what somebody is typing, so that it survives a crash, the screen lock and a closed window."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from app.clock import Moment, milliseconds, moment_of
from app.work import Connection, Session

VERSION = 1
Words = Mapping[str, str | bool | list[str]]


@dataclass(frozen=True)
class KeptDraft:
    """A form's fields as they were typed, finished or not, and when."""

    words: Words
    kept_at: Moment


def keep_draft(session: Session, form: str, row: str, words: Words, *, now: Moment) -> None:
    """Keep one form's words for this user; the newest replaces the one before. Nothing is journaled."""
    session.connection.exec_driver_sql(
        "INSERT INTO draft (form, row, user_id, version, saved_ms, words) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (form, row, user_id) DO UPDATE SET"
        " version = excluded.version, saved_ms = excluded.saved_ms, words = excluded.words",
        (form, row, session.author.actor, VERSION, milliseconds(now), _storable(words)),
    )


def read_draft(connection: Connection, form: str, row: str, *, user: str) -> KeptDraft | None:
    """What this user had typed into this form for this row, if anything is kept."""
    found = connection.exec_driver_sql(
        "SELECT saved_ms, words FROM draft WHERE form = ? AND row = ? AND user_id = ? AND version = ?",
        (form, row, user, VERSION),
    ).one_or_none()
    return None if found is None else KeptDraft(json.loads(found[1]), moment_of(found[0]))


def drop_draft(session: Session, form: str, row: str) -> None:
    """Forget the words, for instance once they are saved as a record. Nothing kept: nothing happens."""
    session.connection.exec_driver_sql(
        "DELETE FROM draft WHERE form = ? AND row = ? AND user_id = ?", (form, row, session.author.actor)
    )


def _storable(words: Words) -> str:
    """As ASCII, so that half a character from an input method cannot stop the keeping."""
    return json.dumps(dict(words))
