"""Where a village may not keep a positive result nothing writes the word; the plan is met all the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.bag.read_bag import read_bag
from app.followup.plans import plan_template, template_ids
from app.tests.read_tests import read_test
from app.tests.record_test import change_test, warnings_of_test
from app.village.village_settings import set_setting
from tests.factories.people import NOW, Office, a_test


def test_a_positive_result_is_kept_until_the_county_says_otherwise(office: Office) -> None:
    person = office.add_person()
    test = office.test(person, result="2")
    assert result_of(office, test) == "2"
    forbid(office)
    assert result_of(office, test) == "2"


def test_where_it_may_not_be_kept_it_is_kept_as_reported(office: Office) -> None:
    forbid(office)
    person = office.add_person()
    test = office.test(person, result="2", laboratory_result="2", report_ref="清警报2026-7")
    assert result_of(office, test) == "7"
    assert office.sql("SELECT count(*) FROM test WHERE '2' IN (result, coalesce(laboratory_result, ''))") == 0
    with office.work() as session:
        said = read_test(session.connection, test).details
        change_test(session, test, replace(said, result="2"), now=NOW)
    assert result_of(office, test) == "7"


def test_a_reported_result_asks_for_the_number_of_the_report(office: Office) -> None:
    person = office.add_person()
    with office.look() as connection:
        assert "report_number_missing" in warnings_of_test(connection, person, a_test(result="7"))
        told = warnings_of_test(connection, person, a_test(result="7", report_ref="7"))
    assert told == ["situation_report_offered"]


@pytest.mark.parametrize("code", template_ids())
def test_a_plan_counts_reported_wherever_it_counts_positive(code: str) -> None:
    for rule in plan_template(code).rules:
        positive = {(kind, "7") for table, kind, result in rule.counts if (table, result) == ("test", "2")}
        reported = {(kind, result) for table, kind, result in rule.counts if result == "7"}
        assert reported == positive


def test_a_reported_test_meets_the_window(office: Office) -> None:
    forbid(office)
    person = office.add_person(kept_since=date(2026, 3, 5))
    office.place(person)
    office.test(person, date(2026, 6, 10), result="2")
    with office.look() as connection:
        bag = read_bag(connection, person, today=office.today)
    met = [one for one in bag.windows if one.rule.kind == "urine" and one.counted]
    assert len(met) == 1


def forbid(office: Office) -> None:
    with office.work() as session:
        set_setting(session, office.village.village, "store_positive", "no", source="县禁毒办通知")


def result_of(office: Office, test: str) -> str:
    return str(office.sql("SELECT result FROM test WHERE id = ?", test))
