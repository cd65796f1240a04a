"""What is due today, and why: visits and tests of the plan, and the days of law."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from app.followup.gather_cases import PersonCase, gather_cases, read_whole
from app.followup.obligations import Obligation, OlderRecordsNeeded, obligations, open_obligations
from app.followup.rules import State
from app.ids import PersonId, PlacementId
from app.placements.placement_details import PlacementRecord
from app.placements.rules import Article, Reminder, end_reminders, report_deadline, report_state
from app.placements.working_days import shipped_holidays
from app.work import Connection

LAW_AHEAD = timedelta(days=31)


class DueRow(NamedTuple):
    """One line of Today. `days` counts to the due day: negative is overdue by so many days."""

    person: PersonId
    name: str
    village_group: str
    owner: str
    obligation: Obligation
    days: int


@dataclass(frozen=True)
class LawRow:
    """A day of law. `key` chooses the sentence; `counted_from` is the record's day it is counted from."""

    person: PersonId
    name: str
    village_group: str
    owner: str
    placement: PlacementId
    key: str
    rule: str
    article: Article
    day: date
    counted_from: date | None
    days: int


@dataclass(frozen=True)
class DueList:
    """The three bands of Today, and what comes next for the week ahead."""

    today: date
    overdue: tuple[DueRow, ...]
    near: tuple[DueRow, ...]
    law: tuple[LawRow, ...]
    suspended: tuple[DueRow, ...]
    ahead: tuple[DueRow, ...]

    @property
    def count(self) -> int:
        """What the side of the window shows: things to do now."""
        return len(self.overdue) + len(self.near) + len(self.law)


def list_due(connection: Connection, *, today: date) -> DueList:
    """Everything that somebody has to look at today, for everyone with a file. Never stored."""
    cases = gather_cases(connection, newest_for=today)
    return due_of(with_older_where_needed(connection, cases, today=today), today=today)


def with_older_where_needed(
    connection: Connection, cases: Sequence[PersonCase], *, today: date
) -> list[tuple[PersonCase, list[Obligation]]]:
    """What is open for each case; the few that hang on older visits are read whole, all at once."""
    found: list[tuple[PersonCase, list[Obligation]]] = []
    again: list[PersonCase] = []
    for one in cases:
        try:
            found.append((one, open_obligations(one.case, today)))
        except OlderRecordsNeeded:
            again.append(one)
    for one in read_whole(connection, again):
        found.append((one, open_obligations(one.case, today)))
    return found


def due_of(found: Iterable[tuple[PersonCase, list[Obligation]]], *, today: date) -> DueList:
    """The bands of Today from what is open for each person."""
    overdue: list[DueRow] = []
    near: list[DueRow] = []
    suspended: list[DueRow] = []
    ahead: list[DueRow] = []
    law: list[LawRow] = []
    bands = {
        State.OVERDUE: overdue,
        State.DUE: near,
        State.DUE_SOON: near,
        State.SUSPENDED: suspended,
        State.SCHEDULED: ahead,
    }
    for one, due in found:
        for obligation in due:
            band = bands.get(obligation.state)
            if band is not None:
                band.append(_row(one, obligation, today))
        if one.placement is not None and not one.placement.has_ended:
            law += _law_rows(one, one.placement, today)
    for rows in (overdue, near, suspended, ahead):
        rows.sort(key=_by_due)
    law.sort(key=_by_day)
    return DueList(today, tuple(overdue), tuple(near), tuple(law), tuple(suspended), tuple(ahead))


def windows_of(
    connection: Connection, person: PersonId, *, today: date, until: date | None = None
) -> list[Obligation]:
    """Every window of one person with what became of it, missed and early ones included."""
    return [
        window
        for one in gather_cases(connection, person=person)
        for window in obligations(one.case, today, until=until)
    ]


def _row(one: PersonCase, obligation: Obligation, today: date) -> DueRow:
    return DueRow(
        one.person, one.name, one.village_group, one.owner, obligation, (obligation.due - today).days
    )


def _law_rows(one: PersonCase, placement: PlacementRecord, today: date) -> list[LawRow]:
    details = placement.details

    if details.reported_on is None:
        return [] if details.served_on is None else [_report_in(one, placement, details.served_on, today)]
    if details.term is None:
        return []
    end = details.term.effective
    if end - today > LAW_AHEAD:
        return []
    received = details.end_received_on or details.end_on
    reached = [
        reminder
        for reminder in end_reminders(end, today, shipped_holidays(), notice_received_on=received)
        if reminder.reached
    ]
    if not reached:
        return []
    newest = max(reached, key=_reminder_day)
    ahead = newest.key in ("end_in_30_days", "materials_to_police")
    day = end if ahead else newest.day
    since = details.reported_on
    return [_law_row(one, placement, newest.key, newest.rule, newest.article, day, since, today)]


def _report_in(one: PersonCase, placement: PlacementRecord, served_on: date, today: date) -> LawRow:
    deadline = report_deadline(served_on, recovery=placement.details.kind == "2")
    late = report_state(deadline, None, today).state == "overdue"
    key = "report_in_overdue" if late else "report_in_deadline"
    return _law_row(one, placement, key, deadline.rule, deadline.article, deadline.last_day, served_on, today)


def _law_row(
    one: PersonCase,
    placement: PlacementRecord,
    key: str,
    rule: str,
    article: Article,
    day: date,
    since: date,
    today: date,
) -> LawRow:
    return LawRow(
        person=one.person,
        name=one.name,
        village_group=one.village_group,
        owner=one.owner,
        placement=placement.placement,
        key=key,
        rule=rule,
        article=article,
        day=day,
        counted_from=since,
        days=(day - today).days,
    )


def _reminder_day(reminder: Reminder) -> date:
    return reminder.day


def _by_due(row: DueRow) -> tuple[date, str]:
    return (row.obligation.due, row.person)


def _by_day(row: LawRow) -> tuple[date, str]:
    return (row.day, row.person)
