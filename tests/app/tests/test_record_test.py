"""Recording a test, correcting it, and what is worth a second look."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from app.errors import Refused
from app.ids import PersonId, TestId, new_id
from app.tests import read_tests
from app.tests.details_of_test import TestDetails, TestRecord
from app.tests.record_test import change_test, record_test, remove_test, warnings_of_test
from tests.factories.people import NOW, TODAY, Office, a_test


def test_a_test_says_afterwards_exactly_what_was_typed_in_every_field(office: Office) -> None:
    person, full = office.add_person(), everything()
    with office.work() as session:
        test = record_test(session, person, full, now=NOW)
    assert read(office, test).details == full


def test_a_test_typed_in_late_keeps_both_days(office: Office) -> None:
    person = office.add_person()
    record = read(office, office.test(person, date(2026, 7, 3)))
    assert (record.details.happened_on, record.typed_on) == (date(2026, 7, 3), TODAY)


def test_the_same_test_sent_twice_is_recorded_once(office: Office) -> None:
    person, test = office.add_person(), TestId(new_id())
    for words in ("first", "again"):
        with office.work() as session:
            assert record_test(session, person, a_test(note=words), now=NOW, test_id=test) == test
    assert [one.details.note for one in of(office, person)] == ["first"]


@pytest.mark.parametrize(
    ("said", "reason", "field"),
    [
        ({"happened_on": None}, "test_day_missing", "happened_on"),
        ({"happened_on": date(2026, 11, 23)}, "test_in_future", "happened_on"),
        ({"happened_on": date(1989, 12, 31)}, "test_day_impossible", "happened_on"),
        ({"result": ""}, "test_result_missing", "result"),
        ({"statement": "字" * 10_001}, "text_too_long", "statement"),
        ({"note": "a\x00"}, "text_unstorable", "note"),
        ({"testers": ("王", "\ud800")}, "text_unstorable", "testers"),
    ],
)
def test_what_cannot_be_right_is_refused_at_its_field(
    office: Office, said: dict[str, Any], reason: str, field: str
) -> None:
    person = office.add_person()
    with pytest.raises(Refused, match=reason) as caught, office.work() as session:
        record_test(session, person, replace(a_test(), **said), now=NOW)
    assert caught.value.field == field
    assert of(office, person) == []


def test_a_correction_writes_what_changed_and_an_unchanged_form_nothing(office: Office) -> None:
    person = office.add_person()
    test = office.test(person)
    assert not change(office, test, a_test())
    assert change(office, test, a_test(result="2", report_ref="第12号"))
    assert read(office, test).details == a_test(result="2", report_ref="第12号")
    with pytest.raises(Refused, match="test_in_future"):
        change(office, test, a_test(date(2027, 1, 1)))


def test_a_test_entered_by_mistake_goes_with_a_reason(office: Office) -> None:
    person = office.add_person()
    test = office.test(person)
    with pytest.raises(Refused, match="reason_missing"):
        remove(office, test, why=" ")
    remove(office, test)
    assert of(office, person) == []


def test_a_test_that_is_not_here_is_neither_read_nor_changed_nor_removed(office: Office) -> None:
    for act in (read, change, remove):
        with pytest.raises(Refused, match="test_unknown"):
            act(office, TestId(new_id()))


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        ({"testers": ("陈警官",)}, "one_tester"),
        ({"result": "2"}, "report_number_missing"),
        ({"result": "5"}, "no_show_cause_missing"),
        ({"result": "6"}, "proof_missing"),
    ],
)
def test_what_is_missing_is_pointed_out_and_lets_pass(
    office: Office, said: dict[str, Any], warning: str
) -> None:
    person = office.add_person()
    offered = ["situation_report_offered"] if warning == "report_number_missing" else []
    assert warned(office, person, a_test(**said)) == [warning, *offered]
    complete = {"report_ref": "第12号", "no_show_cause": "外出", "proof": "医院证明"}
    assert warned(office, person, a_test(**said | complete | {"testers": ("陈警官", "李医生")})) == offered
    assert office.test(person, **said)


def test_a_second_test_of_the_same_sample_on_the_same_day_is_pointed_out(office: Office) -> None:
    person = office.add_person()
    test = office.test(person)
    assert warned(office, person, a_test()) == ["same_day_twice"]
    assert warned(office, person, a_test(), besides=test) == []
    assert warned(office, person, a_test(sample="4")) == []
    assert warned(office, person, a_test(date(2026, 11, 21))) == []


def test_the_log_shows_the_tests_between_two_days_the_newest_first(office: Office) -> None:
    person = office.add_person()
    for day in (1, 30, 31):
        office.test(person, date(2026, 10, day))
    with office.look() as connection:
        found = read_tests.tests_between(connection, date(2026, 10, 1), date(2026, 10, 30))
    assert [one.details.happened_on for one in found] == [date(2026, 10, 30), date(2026, 10, 1)]


def everything() -> TestDetails:
    said: dict[str, Any] = {
        field.name: f"{field.name} 检测 {number}" for number, field in enumerate(fields(TestDetails))
    }
    said |= {name: date(2026, 11, 2) for name in ("planned_due", "happened_on", "notified_on")}
    return TestDetails(
        **said | {"testers": ("陈警官", "李𬱖"), "signed": False, "objection_on": date(2026, 11, 9)}
    )


def read(office: Office, test: TestId) -> TestRecord:
    with office.look() as connection:
        return read_tests.read_test(connection, test)


def of(office: Office, person: PersonId) -> list[TestRecord]:
    with office.look() as connection:
        return read_tests.tests_of(connection, person)


def change(office: Office, test: TestId, details: TestDetails | None = None) -> bool:
    with office.work() as session:
        return change_test(session, test, details or a_test(), now=NOW)


def remove(office: Office, test: TestId, *, why: str = "by mistake") -> None:
    with office.work() as session:
        remove_test(session, test, why=why, now=NOW)


def warned(
    office: Office, person: PersonId, details: TestDetails, *, besides: TestId | None = None
) -> list[str]:
    with office.look() as connection:
        return warnings_of_test(connection, person, details, besides=besides)
