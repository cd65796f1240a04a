"""Days that conduct puts before the village: returns near or overdue, reports to be made (L6 to L8).

An overdue return asks; it never becomes an absence. A report is suggested; officers decide.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from datetime import date, timedelta
from typing import NamedTuple

from app.conduct.leave import NOT_AGREED, Leave
from app.conduct.leave_days import REGULATION_19, LeaveState, leave_state, overlaps, return_due
from app.conduct.read_conduct import read_conduct
from app.conduct.suggest_report import REGULATION_21, REPORT_HOURS
from app.details import day_from
from app.history.row_history import open_conflict
from app.ids import PersonId
from app.people.same_person import Survivors, survivors
from app.placements.rules import Article
from app.work import Connection
from db.driver_rows import rows_of

RETURN_AHEAD = timedelta(days=3)
RETURN_DUE, RETURN_OVERDUE = "return_due", "return_overdue"


class ConductDay(NamedTuple):
    """One such day. `sheet` and `row` say which record of the bag it is about."""

    person: PersonId
    key: str
    rule: str
    article: Article
    day: date
    since: date
    sheet: str
    row: str


def conduct_days(
    connection: Connection, people: Set[PersonId], *, today: date, report_hours: int = REPORT_HOURS
) -> Iterator[ConductDay]:
    """Of these people, whose files are open. `report_hours`: what the village takes "promptly" to mean."""
    shown_under = survivors(connection)
    yield from _returns(connection, people, shown_under, today)
    yield from _reports(connection, people, shown_under, today, report_hours)


def _returns(
    connection: Connection, people: Set[PersonId], shown_under: Survivors, today: date
) -> Iterator[ConductDay]:
    """The newest leave of each person that has begun, if nobody has entered its return; of those that overlap
    it, the one from which somebody is to be back first.
    """
    rows = rows_of(
        connection,
        "SELECT person_id, id, approval, from_on, to_on, renewed_to, returned_on, open_registers"
        ' FROM "leave" WHERE deleted = 0 AND (open_registers IS NOT NULL'
        " OR from_on <= ? AND coalesce(approval, '') <> ?) ORDER BY from_on, id",
        (today.isoformat(), NOT_AGREED),
    )
    begun_by: dict[PersonId, list[tuple[str, Leave]]] = defaultdict(list)
    for person, row, approval, *days, disputed in rows:
        open_now = json.loads(disputed) if disputed else ()
        if approval == NOT_AGREED and "approval" not in open_now:
            continue
        each = _leaves_beside(connection, row) if "span" in open_now else [_leave(*days)]
        begun = [leave for leave in each if leave.from_on is not None and leave.from_on <= today]
        if begun:
            begun_by[shown_under.of(PersonId(person))].append((row, min(begun, key=_due_or_never)))
    for owner, leaves in begun_by.items():
        row, leave = _asked_about(leaves, today)
        due, state = return_due(leave), leave_state(leave, today)
        if owner not in people or due is None or leave.from_on is None or due - today > RETURN_AHEAD:
            continue
        if state in (LeaveState.AWAY, LeaveState.OVERDUE):
            key = RETURN_OVERDUE if state is LeaveState.OVERDUE else RETURN_DUE
            yield ConductDay(owner, key, "L6", REGULATION_19, due, leave.from_on, "leave", row)


def _asked_about(leaves: Sequence[tuple[str, Leave]], today: date) -> tuple[str, Leave]:
    """The newest, or one that overlaps it, that nobody is back from and that is due first."""
    newest = leaves[-1]
    away = [
        (row, leave)
        for row, leave in leaves
        if overlaps(leave, newest[1]) and leave_state(leave, today) in (LeaveState.AWAY, LeaveState.OVERDUE)
    ]
    return min(away, key=lambda one: _due_or_never(one[1]), default=newest)


def _leave(from_on: object, to_on: object, renewed_to: object, returned_on: object) -> Leave:
    first, to, renewed, back = (day_from(str(one or "")) for one in (from_on, to_on, renewed_to, returned_on))
    return Leave(from_on=first, to_on=to, renewed_to=renewed, returned_on=back)


def _leaves_beside(connection: Connection, row: str) -> list[Leave]:
    """The leave as each of two laptops has it; the return is asked about as if it had not been entered."""
    heads = (head.values for head in open_conflict(connection, row, "span"))
    return [_leave(one.get("from_on"), one.get("to_on"), one.get("renewed_to"), None) for one in heads]


def _due_or_never(leave: Leave) -> date:
    return return_due(leave) or date.max


_WITH_GROUNDS = (
    "SELECT t.person_id FROM test t WHERE t.deleted = 0 AND t.result = '2' AND t.happened_on >="
    " coalesce((SELECT min(since) FROM (SELECT kept_since AS since FROM person"
    "  UNION ALL SELECT kept_since FROM village)), '')"
    " AND NOT EXISTS (SELECT 1 FROM situation_report r WHERE r.person_id = t.person_id AND r.deleted = 0"
    "  AND r.state IN ('2', '3') AND r.open_registers IS NULL AND instr(r.about, t.id))"
    " UNION ALL SELECT person_id FROM placement WHERE deleted = 0 AND refused_on IS NOT NULL"
    " UNION ALL SELECT id FROM person WHERE deleted = 0 AND last_use_on >= coalesce(kept_since, '')"
    " UNION ALL SELECT person_id FROM absence WHERE deleted = 0 AND counted = '1'"
    " UNION ALL SELECT person_id FROM breach WHERE deleted = 0 AND counted = '1'"
)
"""Everybody of whom anything might have to be reported at all: few, so that the rest costs nothing."""


def _reports(
    connection: Connection, people: Set[PersonId], shown_under: Survivors, today: date, hours: int
) -> Iterator[ConductDay]:
    rows = rows_of(connection, _WITH_GROUNDS)
    for person in sorted({shown_under.of(PersonId(row)) for (row,) in rows} & people):
        for one in read_conduct(connection, person, today=today).suggestions:
            key = f"report_{one.key}"
            row = one.draft
            by = one.report_by(hours)
            yield ConductDay(person, key, one.rule, REGULATION_21, by, one.since, "situation_report", row)
