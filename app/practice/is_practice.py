"""Whether the open records are those of the practice village, and what it must not do."""

from __future__ import annotations

from app.errors import Refused
from app.work import Connection, Session

_KEY = "practice"


def is_practice(connection: Connection) -> bool:
    """Told by a mark that stays on this laptop: no bundle and no backup of real records carries it."""
    return connection.exec_driver_sql("SELECT 1 FROM setting WHERE key = ?", (_KEY,)).scalar() is not None


def mark_practice(session: Session) -> None:
    """From now on these records are for practice; there is no way back. What is recorded after this is
    the exercise.
    """
    session.connection.exec_driver_sql(
        "INSERT INTO setting (key, value) SELECT ?, coalesce(max(seq), 0) FROM entry", (_KEY,)
    )


def exercise_begins(connection: Connection) -> int:
    """The last entry that was made for the learner and not by them; 0 outside the practice village."""
    told = connection.exec_driver_sql("SELECT value FROM setting WHERE key = ?", (_KEY,)).scalar()
    return int(told or 0)


def refuse_practice(connection: Connection) -> None:
    """Before anything leaves the records or a stranger's file comes in.

    Raises: Refused("practice_village"), where they are those of the practice village.
    """
    if is_practice(connection):
        raise Refused("practice_village")
