"""Entry by the stack: everyone whose visit or test is due, each filled in as far as it is known.

What is recorded stays real: a line that nobody touched is not written, and words that were copied
from the last time are recorded as such.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Generic, TypeVar

from app.clock import Moment
from app.errors import Refused
from app.followup.gather_cases import gather_cases
from app.followup.list_due import DueRow, due_of, with_older_where_needed
from app.ids import PersonId
from app.tests.details_of_test import TestDetails
from app.tests.read_tests import newest_test
from app.tests.record_test import record_test
from app.tests.start_test import SAMPLE_OF_RULE, test_after
from app.visits.read_visits import newest_visit
from app.visits.record_visit import record_visit
from app.visits.start_visit import KIND_OF_RULE, visit_after
from app.visits.visit_details import VisitDetails
from app.work import Connection, Session

D = TypeVar("D", VisitDetails, TestDetails)


@dataclass(frozen=True)
class StackRow(Generic[D]):
    """One person of the stack. `details` is what a new record would begin with, `last` the one before."""

    person: PersonId
    name: str
    village_group: str
    due: date
    overdue: bool
    details: D
    last: D | None


def stack_of_visits(connection: Connection, *, today: date) -> list[StackRow[VisitDetails]]:
    """Everyone whose visit, talk or call is overdue or whose window has begun, in the order of Today;
    each once.
    """
    found = []
    for row in _due(connection, today, KIND_OF_RULE):
        last, due = newest_visit(connection, row.person), row.obligation
        details = visit_after(last, today=today, planned_due=due.due, kind=KIND_OF_RULE[due.rule.kind])
        found.append(_stack_row(row, details, last.details if last is not None else None))
    return found


def stack_of_tests(connection: Connection, *, today: date) -> list[StackRow[TestDetails]]:
    """Everyone whose test is overdue or whose window has begun. The result is never filled in."""
    found = []
    for row in _due(connection, today, SAMPLE_OF_RULE):
        last, due = newest_test(connection, row.person), row.obligation
        details = test_after(last, today=today, planned_due=due.due, sample=SAMPLE_OF_RULE[due.rule.kind])
        found.append(_stack_row(row, details, last.details if last is not None else None))
    return found


def record_visits(
    session: Session, visits: Sequence[tuple[PersonId, VisitDetails]], *, now: Moment
) -> list[Refused | None]:
    """Record a stack of visits as one action. A line that is refused does not keep the others back.

    The answer names for each line why it was refused, None where it was recorded.
    """
    return [_tried(partial(record_visit, session, person, visit, now=now)) for person, visit in visits]


def record_tests(
    session: Session, tests: Sequence[tuple[PersonId, TestDetails]], *, now: Moment
) -> list[Refused | None]:
    """Record a stack of tests as one action; answers as `record_visits`."""
    return [_tried(partial(record_test, session, person, test, now=now)) for person, test in tests]


def _due(connection: Connection, today: date, kinds: Iterable[str]) -> list[DueRow]:
    cases = gather_cases(connection, newest_for=today)
    due = due_of(with_older_where_needed(connection, cases, today=today), (), today=today)
    wanted, seen, found = frozenset(kinds), set(), []
    for row in (*due.overdue, *due.near, *due.ahead):
        begun = row.obligation.first_day <= today
        if begun and row.obligation.rule.kind in wanted and row.person not in seen:
            seen.add(row.person)
            found.append(row)
    return found


def _stack_row(row: DueRow, details: D, last: D | None) -> StackRow[D]:
    return StackRow(row.person, row.name, row.village_group, row.obligation.due, row.days < 0, details, last)


def _tried(record: Callable[[], object]) -> Refused | None:
    try:
        record()
    except Refused as refused:
        return refused
    return None
