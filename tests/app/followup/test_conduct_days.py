"""Which returns are asked about, and which reports are called to mind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.conduct.leave import LEAVE, Leave
from app.conduct.situation_report import SITUATION_REPORT, SituationReport
from app.followup.conduct_days import ConductDay, conduct_days
from app.ids import PersonId
from db.journal import update
from tests.factories.county import exchange
from tests.factories.people import Office

AWAY = Leave(kind="1", from_on=date(2026, 11, 1), to_on=date(2026, 11, 10), destination="省城", approval="1")


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({}, "return_overdue"),
        ({"to_on": date(2026, 11, 21)}, "return_overdue"),
        ({"to_on": date(2026, 11, 22)}, "return_due"),
        ({"to_on": date(2026, 11, 25)}, "return_due"),
        ({"to_on": date(2026, 11, 26)}, ""),
        ({"approval": ""}, "return_overdue"),
        ({"approval": "2"}, ""),
        ({"returned_on": date(2026, 11, 20)}, ""),
        ({"renewed_to": date(2026, 12, 31)}, ""),
        ({"from_on": date(2026, 11, 23), "to_on": date(2026, 11, 24)}, ""),
    ],
)
def test_a_return_is_asked_about_from_three_days_before(
    office: Office, said: dict[str, Any], key: str
) -> None:
    person = office.add_person()
    row = office.record(LEAVE, person, replace(AWAY, **said))
    assert [(one.key, one.row, one.sheet) for one in days(office, person)] == (
        [(key, row, "leave")] if key else []
    )


def test_who_left_again_has_come_back_before(office: Office) -> None:
    person = office.add_person()
    office.record(LEAVE, person, AWAY)
    office.record(LEAVE, person, replace(AWAY, from_on=date(2026, 11, 15), to_on=date(2026, 12, 15)))
    assert days(office, person) == []


def test_while_two_laptops_differ_about_a_return_it_is_still_asked_about(tmp_path: Path) -> None:
    pair = Office.make(tmp_path / "here"), Office.make(tmp_path / "there")
    exchange(*pair)
    person = pair[0].add_person()
    row = pair[0].record(LEAVE, person, AWAY)
    exchange(*pair)
    for office, day in zip(pair, ("2026-11-18", "2026-11-19"), strict=True):
        with office.work() as session:
            session.write([update("leave", row, {"returned_on": day})])
    exchange(*pair)
    assert [one.key for one in days(pair[0], person)] == ["return_overdue"]
    for office in pair:
        office.close()


def test_a_positive_test_is_called_to_mind_until_it_was_reported(office: Office) -> None:
    person = office.add_person(kept_since=date(2026, 1, 1))
    test = office.test(person, date(2026, 11, 20), result="2")
    (one,) = days(office, person)
    assert (one.key, one.rule, one.day, one.since) == (
        "report_positive_test",
        "L8",
        date(2026, 11, 21),
        date(2026, 11, 20),
    )
    draft = SituationReport(reason="2", facts="检测", about=(test,))
    row = office.record(SITUATION_REPORT, person, draft)
    assert [(one.row, one.sheet) for one in days(office, person)] == [(row, "situation_report")]
    told = replace(draft, state="2", reported_on=office.today, receiver="陈警官")
    office.record(SITUATION_REPORT, person, told)
    assert days(office, person) == []


def test_while_two_laptops_differ_about_a_report_it_is_still_called_to_mind(tmp_path: Path) -> None:
    pair = Office.make(tmp_path / "here"), Office.make(tmp_path / "there")
    exchange(*pair)
    person = pair[0].add_person(kept_since=date(2026, 1, 1))
    test = pair[0].test(person, date(2026, 11, 20), result="2")
    row = pair[0].record(SITUATION_REPORT, person, SituationReport(reason="2", facts="检测", about=(test,)))
    exchange(*pair)
    for office, said in zip(pair, ({"drafted_on": "2026-11-20"}, {"state": "2"}), strict=True):
        with office.work() as session:
            session.write([update("situation_report", row, said)])
    exchange(*pair)
    assert [one.key for one in days(pair[0], person)] == ["report_positive_test"]
    for office in pair:
        office.close()


def test_closed_files_are_left_alone(office: Office) -> None:
    person = office.add_person()
    office.record(LEAVE, person, AWAY)
    with office.look() as connection:
        assert list(conduct_days(connection, set(), today=office.today)) == []


def days(office: Office, person: PersonId) -> list[ConductDay]:
    with office.look() as connection:
        return list(conduct_days(connection, {person}, today=office.today))
