"""When a report is suggested, from which day on, and when it no longer is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.conduct.absence import ABSENCE, UnauthorisedAbsence
from app.conduct.breach import BREACH, Breach
from app.conduct.read_conduct import Conduct, read_conduct
from app.conduct.situation_report import SITUATION_REPORT, SituationReport
from app.ids import PersonId
from app.records import change_record
from app.tests import read_tests
from db.journal import update
from tests.factories.people import Office

KEPT = date(2026, 1, 1)
CALLED: dict[str, Any] = {"counted": "1", "counted_by": "清溪派出所"}


def test_a_positive_test_is_to_be_reported_promptly(office: Office) -> None:
    person = placed(office)
    test = office.test(person, date(2026, 11, 20), result="2", tester_unit="清溪派出所")
    (one,) = conduct(office, person).suggestions
    assert (one.key, one.rule, one.reason, one.about) == ("positive_test", "L8", "2", (test,))
    assert [(fact.key, fact.day, fact.source) for fact in one.facts] == [
        ("positive_test", date(2026, 11, 20), "清溪派出所")
    ]


@pytest.mark.parametrize(("hours", "day"), [(24, 21), (1, 21), (25, 22), (72, 23), (0, 20)])
def test_promptly_is_a_number_of_hours_that_somebody_settles(office: Office, hours: int, day: int) -> None:
    person = placed(office)
    office.test(person, date(2026, 11, 20), result="2")
    assert conduct(office, person).suggestions[0].report_by(hours) == date(2026, 11, day)


def test_one_refused_test_is_no_reason_for_a_report_and_three_that_count_are(office: Office) -> None:
    person = placed(office)
    for day in (1, 8):
        evaded(office, person, date(2026, 11, day), **CALLED, counted_on=date(2026, 11, day))
    evaded(office, person, date(2026, 11, 15))
    assert conduct(office, person).suggestions == ()

    last = evaded(office, person, date(2026, 11, 16), **CALLED, counted_on=date(2026, 11, 18))
    (one,) = conduct(office, person).suggestions
    assert (one.key, one.rule, one.reason, one.since) == ("limit_reached", "L7", "3", date(2026, 11, 18))
    assert last in one.about
    assert [(fact.key, fact.number, fact.day) for fact in one.facts] == [
        ("tests_evaded", 3, None),
        ("evaded_on", 0, date(2026, 11, 16)),
        ("evaded_on", 0, date(2026, 11, 8)),
        ("evaded_on", 0, date(2026, 11, 1)),
    ]


def test_an_absence_that_lasts_is_to_be_reported_from_its_thirty_first_day(office: Office) -> None:
    person = placed(office)
    away = UnauthorisedAbsence(
        from_on=date(2026, 10, 1), basis="家属说", **CALLED, counted_on=date(2026, 10, 5)
    )
    office.record(ABSENCE, person, away)
    (one,) = conduct(office, person).suggestions
    assert (one.since, [fact.key for fact in one.facts]) == (
        date(2026, 11, 1),
        ["days_absent", "away_from"],
    )


def test_refusing_detox_itself_is_reported_with_its_source(office: Office) -> None:
    person = office.add_person(kept_since=KEPT)
    placement = office.place(person, reported_on=None)
    write(office, "placement", placement, {"refused_on": "2026-03-20", "refused_source": "镇禁毒办"})
    (one,) = conduct(office, person).suggestions
    assert (one.key, one.rule, one.reason, one.facts[0].source) == (
        "placement_refused",
        "L15",
        "1",
        "镇禁毒办",
    )


@pytest.mark.parametrize(("day", "suggested"), [("2026-02-01", False), ("2026-06-01", True)])
def test_use_that_the_file_names_is_new_only_after_the_placement_began(
    office: Office, day: str, suggested: bool
) -> None:
    person = placed(office)
    write(office, "person", person, {"last_use_on": day, "last_use_basis": "派出所通报"})
    assert [one.key for one in conduct(office, person).suggestions] == ["known_use"] * suggested


def test_what_happened_before_the_village_kept_the_person_is_not_suggested(office: Office) -> None:
    person = office.add_person(kept_since=date(2026, 11, 1))
    office.place(person)
    office.test(person, date(2026, 10, 31), result="2")
    assert conduct(office, person).suggestions == ()


def test_a_draft_waits_with_its_suggestion_and_a_report_ends_it(office: Office) -> None:
    person = placed(office)
    test = office.test(person, result="2")
    report = SituationReport(reason="2", facts="检测", about=(test,), drafted_on=office.today)
    row = office.record(SITUATION_REPORT, person, report)
    assert conduct(office, person).suggestions[0].draft == row

    told = SituationReport("2", office.today, office.today, "", "2", "检测", "", (test,), receiver="陈警官")
    with office.work() as session:
        change_record(session, SITUATION_REPORT, row, told, now=office.now)
    assert conduct(office, person).suggestions == ()


def test_one_more_evasion_after_the_report_is_suggested_again(office: Office) -> None:
    person = placed(office)
    rows = [
        evaded(office, person, date(2026, 11, day), **CALLED, counted_on=office.today) for day in (1, 2, 3)
    ]
    report = SituationReport("2", None, office.today, "", "3", "事实", "", tuple(rows), receiver="陈警官")
    office.record(SITUATION_REPORT, person, report)
    assert conduct(office, person).suggestions == ()
    evaded(office, person, date(2026, 11, 4), **CALLED, counted_on=office.today)
    assert [one.key for one in conduct(office, person).suggestions] == ["limit_reached"]


def test_correcting_the_test_takes_the_suggestion_away(office: Office) -> None:
    person = placed(office)
    test = office.test(person, result="2")
    write(office, "test", test, {"result": "1"})
    assert conduct(office, person).suggestions == ()
    with office.look() as connection:
        assert read_tests.read_test(connection, test).details.result == "1"


def placed(office: Office) -> PersonId:
    person = office.add_person(kept_since=KEPT)
    office.place(person)
    return person


def evaded(office: Office, person: PersonId, day: date, **said: Any) -> str:
    return office.record(BREACH, person, Breach(happened_on=day, kind="1", **said))


def write(office: Office, table: str, row: str, said: dict[str, Any]) -> None:
    with office.work() as session:
        session.write([update(table, row, said)])


def conduct(office: Office, person: PersonId) -> Conduct:
    with office.look() as connection:
        return read_conduct(connection, person, today=office.today)
