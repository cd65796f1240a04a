"""Who is away by agreement is asked for a call each month; only custody, abroad and death are silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.conduct.leave import LEAVE, Leave
from app.followup.list_due import DueList, list_due
from app.ids import PersonId
from db.journal import create, update
from tests.factories.county import exchange
from tests.factories.people import Office, a_person

NOVEMBER = date(2026, 11, 30)
AWAY = Leave(
    kind="1",
    from_on=date(2026, 11, 2),
    to_on=date(2026, 12, 31),
    destination="省城",
    written=True,
    approval="1",
)


def test_on_agreed_leave_a_call_is_due_and_the_visit_rests_with_the_reason(office: Office) -> None:
    person = kept(office)
    office.record(LEAVE, person, AWAY)
    found = due_on(office, NOVEMBER)
    assert asked(found) == {"phone"}
    assert {(row.obligation.rule.kind, row.obligation.pause) for row in found.suspended} == {
        ("home_visit", "leave")
    }


@pytest.mark.parametrize("said", [{"kind": "3", "result": "3"}, {"kind": "4", "result": "1"}, {"kind": "1"}])
def test_a_call_or_a_meeting_in_the_month_is_enough(office: Office, said: dict[str, Any]) -> None:
    person = kept(office)
    office.record(LEAVE, person, AWAY)
    office.visit(person, date(2026, 11, 20), **said)
    assert asked(due_on(office, NOVEMBER)) == set()


@pytest.mark.parametrize(
    "said",
    [
        {"approval": ""},
        {"approval": "2"},
        {"returned_on": date(2026, 11, 5)},
        {"to_on": date(2026, 11, 9)},
        {"from_on": date(2026, 12, 1)},
    ],
)
def test_without_approval_or_after_the_leave_the_visit_is_due_as_ever(
    office: Office, said: dict[str, Any]
) -> None:
    person = kept(office)
    office.record(LEAVE, person, replace(AWAY, **said))
    assert asked(due_on(office, NOVEMBER)) == {"home_visit"}


def test_a_renewal_prolongs_the_calls(office: Office) -> None:
    person = kept(office)
    office.record(LEAVE, person, replace(AWAY, to_on=date(2026, 11, 9), renewed_to=date(2027, 1, 9)))
    assert asked(due_on(office, NOVEMBER)) == {"phone"}


@pytest.mark.parametrize(("status", "reason"), [("33", "leave"), ("34", "dual_control")])
def test_the_status_alone_says_so_too_until_a_leave_says_more(
    office: Office, status: str, reason: str
) -> None:
    person = kept(office, status=status, status_since=date(2026, 10, 1))
    found = due_on(office, NOVEMBER)
    assert asked(found) == {"phone"}
    assert {row.obligation.pause for row in found.suspended} == {reason}

    office.record(LEAVE, person, replace(AWAY, from_on=date(2026, 10, 1), to_on=date(2026, 10, 20)))
    assert asked(due_on(office, NOVEMBER)) == {"home_visit"}


def test_a_suspension_on_paper_stops_what_is_due_while_it_lasts(office: Office) -> None:
    person = kept(office)
    placement = office.sql("SELECT id FROM placement WHERE person_id = ?", person)
    with office.work() as session:
        said = {"placement_id": placement, "from_on": "2026-11-10", "reason": "1"}
        session.write([create("suspension", "01a20186-0000-7000-8000-000000000001", said)])
    found = due_on(office, NOVEMBER)
    assert asked(found) == set()
    assert {row.obligation.pause for row in found.suspended} == {"suspended"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"approval": "2"}, {"approval": "1", "approval_no": "7号"}),
        ({"to_on": "2026-12-24"}, {"to_on": "2027-01-31"}),
    ],
)
def test_while_two_laptops_differ_about_a_leave_the_visit_goes_on_being_due(
    pair: tuple[Office, Office], one: dict[str, Any], other: dict[str, Any]
) -> None:
    here, there = pair
    person = kept(here)
    row = here.record(LEAVE, person, AWAY)
    exchange(*pair)
    for office, said in ((here, one), (there, other)):
        with office.work() as session:
            session.write([update("leave", row, said)])
    exchange(*pair)
    assert asked(due_on(here, NOVEMBER)) == {"home_visit"}


def kept(office: Office, **said: Any) -> PersonId:
    person = office.add_person(a_person(**said), kept_since=date(2026, 11, 1))
    office.place(person, reported_on=date(2026, 9, 5))
    return person


def asked(found: DueList) -> set[str]:
    """What somebody has to do, tests left out."""
    return {row.obligation.rule.kind for row in (*found.overdue, *found.near)} - {"urine"}


def due_on(office: Office, today: date) -> DueList:
    with office.look() as connection:
        return list_due(connection, today=today)
