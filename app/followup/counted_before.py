"""When something last counted for a rule: the answer to "and when was the last time?"."""

from __future__ import annotations

from datetime import date

from app.followup.plans import PlanRule
from app.ids import PersonId
from app.tests.read_tests import tests_of
from app.visits.read_visits import visits_of
from app.work import Connection

MOST = 3


def counted_before(
    connection: Connection, person: PersonId, rule: PlanRule, *, today: date, most: int = MOST
) -> tuple[date, ...]:
    """The newest days, up to `most`, of records of this person that the rule counts; newest first."""
    days = [
        visit.details.happened_on
        for visit in visits_of(connection, person)
        if ("visit", visit.details.kind, visit.details.result) in rule.counts
    ]
    days += [
        test.details.happened_on
        for test in tests_of(connection, person)
        if ("test", test.details.sample, test.details.result) in rule.counts
    ]
    known = sorted({day for day in days if day is not None and day <= today}, reverse=True)
    return tuple(known[:most])
