"""Which breaches and absences count under article 20, read from the records of a bag.

A row counts while nobody doubts it: what two laptops say differently, what the test it came from
no longer says, and what has no source counts for nothing and is shown with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from app.conduct.absence import UnauthorisedAbsence
from app.conduct.breach import COUNTED, REFUSED_OR_EVADED, Breach
from app.conduct.count_breaches import Absence, BreachCount, Evasion, Standing, breach_count
from app.conduct.evaded_tests import EVADING
from app.history.row_history import DELETED
from app.records import Record
from app.tests.details_of_test import TestRecord

DOUBTED = frozenset({"counted", "withdrawal", "span", DELETED})


def count_of(
    breaches: Iterable[Record[Breach]],
    absences: Iterable[Record[UnauthorisedAbsence]],
    tests: Iterable[TestRecord],
    today: date,
) -> BreachCount:
    """The three counts of one person, from everything that is shown of them."""
    known = {str(test.test): test for test in tests}
    return breach_count(
        [
            Evasion(one.row, one.details.happened_on, one.details.test_id, standing_of_breach(one, known))
            for one in breaches
        ],
        [
            Absence(one.row, one.details.from_on, one.details.to_on, _stands(one))
            for one in absences
            if one.details.from_on is not None
        ],
        today,
    )


def standing_of_breach(record: Record[Breach], tests: Mapping[str, TestRecord]) -> Standing:
    """Whether a breach counts as a test refused or evaded. `tests` are those that are not hidden."""
    breach = record.details
    if breach.kind != REFUSED_OR_EVADED:
        return Standing.OTHER_KIND
    if breach.withdrawn_on is not None and "withdrawal" not in record.open_registers:
        return Standing.WITHDRAWN
    if breach.test_id:
        test = tests.get(breach.test_id)
        if test is not None and "result" in test.open_registers:
            return Standing.IN_CONFLICT
        if test is None or test.details.result not in EVADING:
            return Standing.WITHDRAWN
    return _stands(record)


def _stands(record: Record[Breach] | Record[UnauthorisedAbsence]) -> Standing:
    said = record.details
    if DOUBTED & set(record.open_registers):
        return Standing.IN_CONFLICT
    if not said.counted:
        return Standing.UNDECIDED
    if said.counted != COUNTED:
        return Standing.NOT_COUNTED
    return Standing.COUNTS if said.counted_by.strip() else Standing.SOURCE_MISSING
