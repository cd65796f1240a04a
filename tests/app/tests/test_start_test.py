"""What the form of a test begins with."""

from __future__ import annotations

from datetime import date

import pytest

from app.errors import Refused
from app.ids import PersonId, TestId, new_id
from app.tests.start_test import TestStart, start_change_of_test, start_test
from tests.factories.people import TODAY, Office, a_test


def test_a_new_test_begins_today_for_the_half_year_that_runs_and_without_a_result(office: Office) -> None:
    person = office.add_person()
    office.place(person)
    start = begin(office, person)
    assert (start.details.sample, start.details.result, start.details.happened_on) == ("1", "", TODAY)
    assert (start.details.planned_due, start.window_from) == (date(2027, 3, 5), date(2026, 9, 6))


def test_those_who_tested_last_time_are_filled_in(office: Office) -> None:
    person = office.add_person()
    office.test(person, date(2026, 8, 2), place="卫生院", arranged_by="派出所", tester_unit="清溪派出所")
    details = begin(office, person).details
    assert (details.place, details.arranged_by, details.tester_unit) == ("卫生院", "派出所", "清溪派出所")
    assert (details.testers, details.result) == (("陈警官", "李医生"), "")


def test_the_due_row_decides_the_sample_and_the_due_day(office: Office) -> None:
    person = office.add_person()
    with office.look() as connection:
        start = start_test(connection, person, today=TODAY, planned_due=date(2026, 10, 31), sample="4")
    assert (start.details.sample, start.details.planned_due) == ("4", date(2026, 10, 31))


def test_a_correction_begins_with_what_was_recorded(office: Office) -> None:
    person = office.add_person()
    test = office.test(person, date(2026, 9, 3), result="2")
    with office.look() as connection:
        start = start_change_of_test(connection, test, today=office.today)
    assert (start.details, start.test) == (a_test(date(2026, 9, 3), result="2"), test)


def test_nothing_begins_for_somebody_or_something_that_is_not_here(office: Office) -> None:
    with office.look() as connection:
        with pytest.raises(Refused, match="person_unknown"):
            start_test(connection, PersonId(new_id()), today=TODAY)
        with pytest.raises(Refused, match="test_unknown"):
            start_change_of_test(connection, TestId(new_id()), today=office.today)


def begin(office: Office, person: PersonId) -> TestStart:
    with office.look() as connection:
        return start_test(connection, person, today=TODAY)
