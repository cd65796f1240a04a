"""Suspected lost contact: a question on Today after so many days, never a verdict."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.followup.list_due import list_due
from app.followup.not_seen_rows import NotSeenRow
from app.ids import PersonId
from app.village.village_settings import set_setting
from db.journal import update
from tests.factories.people import TODAY, Office, a_person


def test_after_the_days_of_the_village_s_setting_a_question_stands_on_today(office: Office) -> None:
    person = placed(office)
    office.visit(person, TODAY - timedelta(days=45))
    assert rows(office) == []
    settle(office, "44")
    (row,) = rows(office)
    assert (row.person, row.seen.days, row.seen.since) == (person, 45, TODAY - timedelta(days=45))
    assert row.seen.key == "suspected_lost_contact"


@pytest.mark.parametrize("said", [{"result": "3", "kind": "3"}, {"result": "1"}])
def test_a_call_or_a_visit_ends_it(office: Office, said: dict[str, str]) -> None:
    person = placed(office)
    assert len(rows(office)) == 1
    office.visit(person, TODAY - timedelta(days=2), **said)
    assert rows(office) == []


def test_meeting_only_the_family_does_not_end_it_and_a_test_does(office: Office) -> None:
    person = placed(office)
    office.visit(person, TODAY - timedelta(days=2), result="2")
    assert len(rows(office)) == 1
    office.test(person, TODAY - timedelta(days=1))
    assert rows(office) == []


def test_whoever_was_last_seen_long_before_is_counted_from_that_day(office: Office) -> None:
    """Visits of so long ago are left out of the first reading."""
    person = placed(office)
    office.visit(person, date(2025, 6, 10))
    (row,) = rows(office)
    assert row.seen.since == date(2025, 6, 10)
    assert row.seen.last_record is not None


@pytest.mark.parametrize("status", ["51", "52", "53", "54", "14"])
def test_nobody_in_custody_abroad_or_dead_is_looked_for(office: Office, status: str) -> None:
    placed(office, status=status, status_since=date(2026, 1, 1))
    assert rows(office) == []


def test_the_first_days_in_yidai_are_no_wall_of_red(office: Office) -> None:
    placed(office, kept=TODAY - timedelta(days=10))
    assert rows(office) == []


def settle(office: Office, days: str) -> None:
    with office.work() as session:
        set_setting(session, office.village.village, "not_seen_days", days, source="村里定")


def rows(office: Office) -> list[NotSeenRow]:
    with office.look() as connection:
        return list(list_due(connection, today=office.today).not_seen)


def placed(office: Office, *, kept: date = date(2025, 1, 1), **said: object) -> PersonId:
    person = office.add_person(a_person(**said))
    office.place(
        person,
        decision_on=date(2025, 1, 2),
        served_on=date(2025, 1, 3),
        reported_on=date(2025, 1, 5),
        agreement_signed_on=date(2025, 1, 6),
    )
    with office.work() as session:
        session.write([update("person", person, {"kept_since": kept.isoformat()})])
    return person
