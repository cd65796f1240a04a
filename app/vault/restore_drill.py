"""The yearly drill: once a year somebody puts a backup back on another machine, to see that it works.

When it was done is noted on this laptop. Nobody is told off: a card says that it is due and prints
a slip with the steps.
"""

from __future__ import annotations

from datetime import date

from app.details import day_from
from app.placements.rules import add_months
from app.work import Connection, Session

_KEY = "restore_drill_on"
EVERY_MONTHS = 12


def drill_done_on(connection: Connection) -> date | None:
    """The day of the last drill."""
    return day_from(connection.exec_driver_sql("SELECT value FROM setting WHERE key = ?", (_KEY,)).scalar())


def note_drill(session: Session, day: date) -> None:
    """It was done on this day."""
    session.connection.exec_driver_sql(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_KEY, day.isoformat()),
    )


def drill_due_on(done_on: date | None, *, began_on: date) -> date:
    """A year after the last one, or after the records were begun."""
    return add_months(done_on or began_on, EVERY_MONTHS)
