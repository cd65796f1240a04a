"""What each person's file said on earlier days, from its history; nothing is made up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.clock import day_of, moment_of
from app.details import day_from
from app.ids import VillageId
from app.people.same_person import survivors
from app.transfer.moves import read_moves
from app.work import Connection
from db.history import Fate, Step, histories

_DISPUTED = "coalesce(open_registers, '') LIKE '%\"closing\"%'"
_STATUS, _SINCE = "status", "status_since"
"""Columns of one register, whose name is that of the first."""
NOES = ("no_job", "no_home", "no_income")
"""The three noes 三无: columns of the file, each dated by the day on which it was typed in."""
Dated = tuple[date, str]
"""From this day on, this status."""


@dataclass(frozen=True)
class StandingThen:
    """What a file said on a day: the status, and which of the three noes."""

    status: str = ""
    noes: frozenset[str] = frozenset()


def statuses_at(
    connection: Connection, village: VillageId | None, days: Iterable[date]
) -> dict[date, dict[str, str]]:
    """Everyone who had an open file on each of these days, with the status of that day, as `people_at`."""
    return {
        day: {person: then.status for person, then in people.items()}
        for day, people in people_at(connection, village, days).items()
    }


def people_at(
    connection: Connection, village: VillageId | None, days: Iterable[date]
) -> dict[date, dict[str, StandingThen]]:
    """Everyone who had an open file on each of these days, with what it said; with no village named, those
    of all villages.

    A status holds from the day that was entered with it, else from the day it was typed in; the first
    one of a file from its opening where no later day was entered. Of the days between the opening and
    the first dated status nothing is known: "" is told. One of the three noes holds from the day on which
    it was typed in; what a file said when it was opened, from its opening. A bag that moved to another
    village stands there from that day on, and here until then.
    """
    shown_under = survivors(connection)
    moves = read_moves(connection)
    files = [
        row
        for row in connection.exec_driver_sql(
            f"SELECT id, opened_on, CASE WHEN {_DISPUTED} THEN NULL ELSE closed_on END FROM person"
            " WHERE coalesce(village_id, '') = coalesce(?, village_id, '') AND deleted = 0",
            (village,),
        )
        if row[0] not in shown_under
    ]
    past = histories(connection, [row[0] for row in files])
    found: dict[date, dict[str, StandingThen]] = {day: {} for day in days}
    for row, opened_on, closed_on in files:
        opened, closed = day_from(opened_on), day_from(closed_on)
        steps = past.get(row, ())
        dated = dated_statuses(steps, opened)
        noes = {column: _dated_no(column, steps, opened) for column in NOES}
        for day, known in found.items():
            is_open = (opened is None or opened <= day) and (closed is None or day < closed)
            if is_open and moves.is_here(row, day):
                said = frozenset(column for column in NOES if status_on(noes[column], day))
                known[row] = StandingThen(status_on(dated, day), said)
    return found


def dated_statuses(steps: Iterable[Step], opened: date | None) -> list[Dated]:
    """Every status that was written, by the day from which it holds; of one day the last one stands."""
    found: list[Dated] = []
    for step in steps:
        if _STATUS not in step.values or _is_undone(step, _STATUS):
            continue
        typed = day_of(moment_of(step.at_ms))
        status = str(step.values.get(_STATUS) or "")
        since = day_from(str(step.values.get(_SINCE) or ""))
        begins = since or (opened if step.created and opened is not None else typed)
        found.append((begins, status))
    return found


def _dated_no(column: str, steps: Iterable[Step], opened: date | None) -> list[Dated]:
    """Each time the column was written: from which day, and whether it said yes."""
    found: list[Dated] = []
    for step in steps:
        if column in step.values and not _is_undone(step, column):
            typed = day_of(moment_of(step.at_ms))
            begins = opened if step.created and opened is not None else typed
            found.append((begins, "1" if step.values[column] else ""))
    return found


def _is_undone(step: Step, register: str) -> bool:
    return any(change.register == register and change.fate is Fate.UNDONE for change in step.changes)


def status_on(dated: Sequence[Dated], day: date) -> str:
    """What was written last of all that holds from that day or an earlier one.

    What was written later corrects what was written before about the same time: a status that is said
    to hold from an earlier day than its forerunner takes its place from that day on.
    """
    for place in reversed(range(len(dated))):
        begins, status = dated[place]
        if begins <= day:
            return status
    return ""
