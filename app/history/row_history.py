"""The history of one record, for the screen: who, when, which laptop, what it set, and why."""

from __future__ import annotations

from hashlib import sha256

from app.work import Connection
from db.history import UNDO, Change, Fate, HeadValue, Step, history_of, open_conflict
from db.registers import DELETED

__all__ = [
    "DELETED",
    "UNDO",
    "Change",
    "Fate",
    "HeadValue",
    "Step",
    "history_of",
    "laptop_tags",
    "open_conflict",
    "user_names",
]


def laptop_tags(connection: Connection) -> dict[str, str]:
    """The three-character tag of every laptop known here, by laptop id."""
    rows = connection.exec_driver_sql("SELECT sign_public, tag FROM laptop WHERE sign_public IS NOT NULL")
    return {sha256(bytes.fromhex(public)).hexdigest()[:32]: tag for public, tag in rows}


def user_names(connection: Connection) -> dict[str, str]:
    """The names of the users known here, by id."""
    rows = connection.exec_driver_sql('SELECT id, name FROM "user"')
    return {row[0]: row[1] or "" for row in rows}
