"""What is due today, and why: visits and tests of the plan, and the days of law."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from app.followup.gather_cases import PersonCase, gather_cases, read_further, read_whole
from app.followup.law_days import LawDay, law_days
from app.followup.not_seen_rows import NotSeenRow, not_seen_rows
from app.followup.obligations import Obligation, obligations
from app.followup.open_obligations import OlderRecordsNeeded, open_obligations
from app.followup.plans_beside import each_once
from app.followup.rules import State
from app.ids import PersonId
from app.village.village_day import VillageDay
from app.village.village_days import village_days
from app.work import Connection


class DueRow(NamedTuple):
    """One line of Today. `days` counts to the due day: negative is overdue by so many days."""

    person: PersonId
    name: str
    village_group: str
    owner: str
    obligation: Obligation
    days: int


@dataclass(frozen=True)
class DueList:
    """The bands of Today, what comes next for the week ahead, and what the village's own rhythm asks for."""

    today: date
    overdue: tuple[DueRow, ...]
    near: tuple[DueRow, ...]
    law: tuple[LawDay, ...]
    suspended: tuple[DueRow, ...]
    ahead: tuple[DueRow, ...]
    village: tuple[VillageDay, ...] = ()
    not_seen: tuple[NotSeenRow, ...] = ()

    @property
    def count(self) -> int:
        """What the side of the window shows: things to do now."""
        return len(self.overdue) + len(self.near) + len(self.law)


def list_due(connection: Connection, *, today: date) -> DueList:
    """Everything that somebody has to look at today, for everyone with a file. Never stored."""
    cases = gather_cases(connection, newest_for=today)
    law = law_days(connection, cases, today=today)
    due = due_of(with_older_where_needed(connection, cases, today=today), law, today=today)
    not_seen = not_seen_rows(connection, cases, today=today)
    return replace(due, village=village_days(connection, today=today), not_seen=tuple(not_seen))


def with_older_where_needed(
    connection: Connection, cases: Sequence[PersonCase], *, today: date
) -> list[tuple[PersonCase, list[Obligation]]]:
    """What is open for each case; for the few that hang on older visits a year more is read, all at once,
    and everything for those whom that does not help.
    """
    found: list[tuple[PersonCase, list[Obligation]]] = []
    for read_older in (read_further, read_whole):
        again: list[PersonCase] = []
        for one in cases:
            try:
                found.append((one, open_obligations(one.case, today)))
            except OlderRecordsNeeded:
                again.append(one)
        cases = read_older(connection, again)
    return found + [(one, open_obligations(one.case, today)) for one in cases]


def due_of(
    found: Iterable[tuple[PersonCase, list[Obligation]]], law: Iterable[LawDay], *, today: date
) -> DueList:
    """The bands of Today from what is open for each person, with the days of law."""
    overdue: list[DueRow] = []
    near: list[DueRow] = []
    suspended: list[DueRow] = []
    ahead: list[DueRow] = []
    bands = {
        State.OVERDUE: overdue,
        State.DUE: near,
        State.DUE_SOON: near,
        State.SUSPENDED: suspended,
        State.SCHEDULED: ahead,
    }
    for one, due in found:
        for obligation in each_once(due):
            band = bands.get(obligation.state)
            if band is not None:
                band.append(row_of(one, obligation, today))
    for rows in (overdue, near, suspended, ahead):
        rows.sort(key=_by_due)
    return DueList(today, tuple(overdue), tuple(near), tuple(law), tuple(suspended), tuple(ahead))


def windows_of(
    connection: Connection, person: PersonId, *, today: date, until: date | None = None
) -> list[Obligation]:
    """Every window of one person with what became of it, missed and early ones included."""
    return [row.obligation for row in rows_of(connection, person, today=today, until=until)]


def rows_of(
    connection: Connection, person: PersonId, *, today: date, until: date | None = None
) -> list[DueRow]:
    """The same windows as lines with the person's name, in the order of their due days."""
    return [
        row_of(one, window, today)
        for one in gather_cases(connection, person=person)
        for window in obligations(one.case, today, until=until)
    ]


def row_of(one: PersonCase, obligation: Obligation, today: date) -> DueRow:
    """A window as a line with the person's name."""
    return DueRow(
        one.person, one.name, one.village_group, one.owner, obligation, (obligation.due - today).days
    )


def _by_due(row: DueRow) -> tuple[date, str]:
    return (row.obligation.due, row.person)
