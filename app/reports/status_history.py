"""Which status each person had on earlier days, from the history of the files; nothing is made up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.clock import day_of, moment_of
from app.details import day_from
from app.ids import VillageId
from app.people.same_person import survivors
from app.work import Connection
from db.history import Fate, Step, histories

_STATUS, _SINCE = "status", "status_since"
"""Columns of one register, whose name is that of the first."""
Dated = tuple[date, str]
"""From this day on, this status."""


def statuses_at(
    connection: Connection, village: VillageId | None, days: Iterable[date]
) -> dict[date, dict[str, str]]:
    """Everyone who had an open file on each of these days, with the status of that day; with no village
    named, those of all villages.

    A status holds from the day that was entered with it, else from the day it was typed in; the first
    one of a file from its opening where no later day was entered. Of the days between the opening and
    the first dated status nothing is known: "" is told.
    """
    shown_under = survivors(connection)
    files = [
        row
        for row in connection.exec_driver_sql(
            "SELECT id, opened_on, closed_on FROM person"
            " WHERE coalesce(village_id, '') = coalesce(?, village_id, '') AND deleted = 0",
            (village,),
        )
        if row[0] not in shown_under
    ]
    past = histories(connection, [row[0] for row in files])
    found: dict[date, dict[str, str]] = {day: {} for day in days}
    for row, opened_on, closed_on in files:
        opened, closed = day_from(opened_on), day_from(closed_on)
        dated = dated_statuses(past.get(row, ()), opened)
        for day, known in found.items():
            if (opened is None or opened <= day) and (closed is None or day < closed):
                known[row] = status_on(dated, day)
    return found


def dated_statuses(steps: Iterable[Step], opened: date | None) -> list[Dated]:
    """Every status that was written, by the day from which it holds; of one day the last one stands."""
    found: list[Dated] = []
    for step in steps:
        if _STATUS not in step.values or _is_undone(step):
            continue
        typed = day_of(moment_of(step.at_ms))
        status = str(step.values.get(_STATUS) or "")
        since = day_from(str(step.values.get(_SINCE) or ""))
        begins = since or (opened if step.created and opened is not None else typed)
        found.append((begins, status))
    return found


def _is_undone(step: Step) -> bool:
    return any(change.register == _STATUS and change.fate is Fate.UNDONE for change in step.changes)


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
