"""What falls due between two days, by day, with what became of it: for a calendar and a list to carry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from app.followup.gather_cases import PersonCase, gather_cases, read_whole
from app.followup.list_due import DueRow, row_of
from app.followup.obligations import Obligation, obligations
from app.followup.obligations_between import obligations_between
from app.followup.open_obligations import OlderRecordsNeeded
from app.followup.rules import State
from app.work import Connection

OPEN = frozenset({State.OVERDUE, State.DUE, State.DUE_SOON, State.SCHEDULED, State.MISSED})
DONE = frozenset({State.MET, State.MET_LATE})
_SHOWN = OPEN | DONE


def due_between(
    connection: Connection, first: date, last: date, *, today: date
) -> Mapping[date, tuple[DueRow, ...]]:
    """By due day, everyone's windows whose due day lies between both days, both included.

    What is paused or lies before Yidai is left out: nothing is asked for it. What is still open stands
    before what is done, and within that by name.
    """
    found: dict[date, list[DueRow]] = defaultdict(list)
    for one, windows in windows_between(connection, first, last, today=today):
        if one.closed:
            continue
        for window in windows:
            if window.state in _SHOWN:
                found[window.due].append(row_of(one, window, today))
    return {day: tuple(sorted(rows, key=_by_name)) for day, rows in found.items()}


def windows_between(
    connection: Connection, first: date, last: date, *, today: date
) -> list[tuple[PersonCase, list[Obligation]]]:
    """Every window due between both days, by person; those of closed files too.

    Only the visits are read that can count for them; the few people whose windows hang on older ones are
    read whole, all at once.
    """
    found: list[tuple[PersonCase, list[Obligation]]] = []
    again: list[PersonCase] = []
    for one in gather_cases(connection, due_from=first):
        try:
            found.append((one, obligations_between(one.case, today, first, last)))
        except OlderRecordsNeeded:
            again.append(one)
    for one in read_whole(connection, again):
        found.append((one, obligations_between(one.case, today, first, last)))
    return found


def due_list_to_carry(connection: Connection, today: date, until: date) -> tuple[DueRow, ...]:
    """What is to be done until a day, the earliest first: overdue now, and open windows due by then."""
    rows: list[DueRow] = []
    for one in gather_cases(connection):
        if one.closed:
            continue
        for window in obligations(one.case, today, until=until):
            near = window.state is not State.MISSED and window.state in OPEN and window.due <= until
            if near and window.first_day <= until:
                rows.append(row_of(one, window, today))
    return tuple(sorted(rows, key=lambda row: (row.obligation.due, row.village_group, row.name)))


def _by_name(row: DueRow) -> tuple[bool, str, str]:
    return (row.obligation.state in DONE, row.name, row.person)
