"""What the form of a new test, or of one to be corrected, begins with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.followup.window_meant import newest_begun, wanted_window, windows_of_kinds
from app.ids import PersonId, TestId
from app.people.read_person import read_person
from app.tests.details_of_test import TestDetails, TestRecord
from app.tests.positive import stores_positive
from app.tests.read_tests import newest_test, read_test
from app.work import Connection

SAMPLE_OF_RULE = {"urine": "1", "hair": "4"}


@dataclass(frozen=True)
class TestStart:
    """Who was tested, what is filled in already, and the last test for "same as last time".

    `window_from`: a test that happened before this day belongs to an earlier window and is late.
    `test` is None for a new one; `may_say_positive`: the village may keep a positive result.
    """

    __test__ = False  # pytest would take the class for a collection of tests

    person: PersonId
    name: str
    file_no: str
    village_group: str
    details: TestDetails
    test: TestId | None = None
    typed_on: date | None = None
    last: TestRecord | None = None
    window_from: date | None = None
    may_say_positive: bool = True

    @property
    def row(self) -> str:
        """The record that is corrected; "" for a new one."""
        return self.test or ""


def start_test(
    connection: Connection,
    person: PersonId,
    *,
    today: date,
    planned_due: date | None = None,
    sample: str = "",
) -> TestStart:
    """Begin a new test: today, by those who tested last time. The result is never filled in.

    `planned_due` and `sample` (of list SAMPLE) come from the due row; without them the first open
    window says so. Raises: Refused("person_unknown").
    """
    record = read_person(connection, person)
    windows = windows_of_kinds(connection, person, today, SAMPLE_OF_RULE)
    wanted = wanted_window(windows, planned_due, today)
    last = newest_test(connection, person)
    sample = sample or (SAMPLE_OF_RULE[wanted.rule.kind] if wanted else "1")
    planned_due = planned_due or (wanted.due if wanted else None)
    details = test_after(last, today=today, planned_due=planned_due, sample=sample)
    return TestStart(
        person,
        record.details.name,
        record.file_no,
        record.details.village_group,
        details,
        last=last,
        window_from=newest_begun(windows, today),
        may_say_positive=stores_positive(connection, today=today),
    )


def test_after(last: TestRecord | None, *, today: date, planned_due: date | None, sample: str) -> TestDetails:
    """What a new test of this sample begins with after the last one."""
    details = TestDetails(sample=sample, planned_due=planned_due, happened_on=today)
    if last is None:
        return details
    before = last.details
    return replace(
        details,
        place=before.place,
        arranged_by=before.arranged_by,
        testers=before.testers,
        tester_unit=before.tester_unit,
    )


def start_change_of_test(connection: Connection, test: TestId, *, today: date) -> TestStart:
    """Begin to correct a test. Raises: Refused("test_unknown")."""
    record = read_test(connection, test)
    person = read_person(connection, record.person)
    windows = windows_of_kinds(connection, record.person, record.typed_on, SAMPLE_OF_RULE)
    return TestStart(
        record.person,
        person.details.name,
        person.file_no,
        person.details.village_group,
        record.details,
        test=test,
        typed_on=record.typed_on,
        window_from=newest_begun(windows, record.typed_on),
        may_say_positive=stores_positive(connection, today=today),
    )
