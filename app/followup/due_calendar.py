"""What falls due between two days, by day, with what became of it: for a calendar and a list to carry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from app.followup.gather_cases import gather_cases
from app.followup.list_due import DueRow
from app.followup.obligations import obligations
from app.followup.rules import State
from app.work import Connection

OPEN = frozenset({State.OVERDUE, State.DUE, State.DUE_SOON, State.SCHEDULED, State.MISSED})
DONE = frozenset({State.MET, State.MET_LATE})


def due_between(
    connection: Connection, first: date, last: date, *, today: date
) -> Mapping[date, tuple[DueRow, ...]]:
    """By due day, everyone's windows whose due day lies between both days, both included.

    What is paused or lies before Yidai is left out: nothing is asked for it. What is still open stands
    before what is done, and within that by name.
    """
    found: dict[date, list[DueRow]] = defaultdict(list)
    for one in gather_cases(connection):
        if one.closed:
            continue
        for window in obligations(one.case, today, until=last):
            if first <= window.due <= last and window.state in OPEN | DONE:
                days = (window.due - today).days
                found[window.due].append(
                    DueRow(one.person, one.name, one.village_group, one.owner, window, days)
                )
    return {day: tuple(sorted(rows, key=_by_name)) for day, rows in found.items()}


def due_list_to_carry(connection: Connection, today: date, until: date) -> tuple[DueRow, ...]:
    """What is to be done until a day, the earliest first: overdue now, and open windows due by then."""
    rows: list[DueRow] = []
    for one in gather_cases(connection):
        if one.closed:
            continue
        for window in obligations(one.case, today, until=until):
            near = window.state is not State.MISSED and window.state in OPEN and window.due <= until
            if near and window.first_day <= until:
                days = (window.due - today).days
                rows.append(DueRow(one.person, one.name, one.village_group, one.owner, window, days))
    return tuple(sorted(rows, key=lambda row: (row.obligation.due, row.village_group, row.name)))


def _by_name(row: DueRow) -> tuple[bool, str, str]:
    return (row.obligation.state in DONE, row.name, row.person)
