"""Twelve months of what was due: done on time, done late, missed, each with its rows. Counts, no score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.followup.due_calendar import windows_between
from app.followup.list_due import DueRow, row_of, rows_of
from app.followup.rules import State
from app.ids import PersonId
from app.placements.rules import add_months
from app.work import Connection

MONTHS = 12
ASKED = frozenset({State.MET, State.MET_LATE, State.MISSED, State.OVERDUE, State.DUE, State.DUE_SOON})
ASKED |= {State.SCHEDULED}


class Part(StrEnum):
    """A cell of a month: all that was due, or what became of a part of it."""

    DUE = "due"
    ON_TIME = "on_time"
    LATE = "late"
    MISSED = "missed"
    STILL_OPEN = "still_open"


STATES = {
    Part.DUE: ASKED,
    Part.ON_TIME: frozenset({State.MET}),
    Part.LATE: frozenset({State.MET_LATE}),
    Part.MISSED: frozenset({State.MISSED, State.OVERDUE}),
    Part.STILL_OPEN: frozenset({State.DUE, State.DUE_SOON, State.SCHEDULED}),
}
"""Late is done after the due day, or typed in after the grace was over. Missed is past the grace with
nothing recorded, whether or not it can still be made good.
"""


@dataclass(frozen=True)
class MonthFigures:
    """One month. `rows` are the windows whose due day lies in it; what is paused is not among them."""

    month: date
    rows: tuple[DueRow, ...]

    def count(self, part: Part) -> int:
        """How many windows a cell holds."""
        return len(self.rows_of(part))

    def rows_of(self, part: Part) -> tuple[DueRow, ...]:
        """The windows behind a cell."""
        states = STATES[part]
        return tuple(row for row in self.rows if row.obligation.state in states)


def month_figures(
    connection: Connection, *, today: date, person: PersonId | None = None
) -> tuple[MonthFigures, ...]:
    """The twelve months that end with this one, the oldest first: of one person, or of everybody."""
    this = today.replace(day=1)
    months = [add_months(this, back) for back in range(1 - MONTHS, 1)]
    last = date.fromordinal(add_months(this, 1).toordinal() - 1)
    if person is not None:
        rows: Iterable[DueRow] = rows_of(connection, person, today=today, until=last)
    else:
        rows = (
            row_of(one, window, today)
            for one, windows in windows_between(connection, months[0], last, today=today)
            if not one.closed
            for window in windows
        )
    found: dict[tuple[int, int], list[DueRow]] = {(month.year, month.month): [] for month in months}
    for row in rows:
        due = row.obligation.due
        kept = found.get((due.year, due.month))
        if kept is not None and row.obligation.state in ASKED:
            kept.append(row)
    for kept in found.values():
        kept.sort(key=_by_due)
    return tuple(MonthFigures(date(*month, 1), tuple(kept)) for month, kept in found.items())


def _by_due(row: DueRow) -> tuple[date, str, str]:
    return (row.obligation.due, row.name, row.person)
