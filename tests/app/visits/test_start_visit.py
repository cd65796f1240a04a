"""What the form of a visit begins with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.errors import Refused
from app.ids import PersonId, VisitId, new_id
from app.visits.start_visit import VisitStart, start_change_of_visit, start_visit
from tests.factories.people import TODAY, Office, a_visit


def test_a_new_visit_begins_today_with_the_person_met_for_the_window_that_is_open(office: Office) -> None:
    person = office.add_person()
    office.place(person)
    start = begin(office, person)
    assert start.details == replace(a_visit(), visitors=(), planned_due=date(2026, 11, 30))
    assert (start.name, start.village_group, start.window_from) == ("王小满", "3组", date(2026, 11, 1))
    assert (start.visit, start.last) == (None, None)


def test_those_who_went_last_time_and_the_place_are_filled_in_but_no_words(office: Office) -> None:
    person = office.add_person()
    office.visit(person, date(2026, 10, 2), place="家中", visitors=("张主任",), family_words="好")
    start = begin(office, person)
    assert (start.details.visitors, start.details.place, start.details.family_words) == (
        ("张主任",),
        "家中",
        "",
    )
    assert start.last is not None
    assert start.last.details.family_words == "好"


def test_the_due_row_decides_the_kind_and_the_due_day(office: Office) -> None:
    person = office.add_person()
    with office.look() as connection:
        start = start_visit(connection, person, today=TODAY, planned_due=date(2026, 10, 31), kind="2")
    assert (start.details.kind, start.details.planned_due) == ("2", date(2026, 10, 31))


def test_someone_for_whom_nothing_is_due_can_be_visited_all_the_same(office: Office) -> None:
    person = office.add_person()
    office.place(person, reported_on=None, served_on=None)
    start = begin(office, person)
    assert (start.details.kind, start.details.planned_due, start.window_from) == ("1", None, None)


def test_a_correction_begins_with_what_was_recorded(office: Office) -> None:
    person = office.add_person()
    visit = office.visit(person, date(2026, 9, 3), family_words="好")
    with office.look() as connection:
        start = start_change_of_visit(connection, visit)
    assert start.details == a_visit(date(2026, 9, 3), family_words="好")
    assert (start.visit, start.person, start.typed_on) == (visit, person, TODAY)


def test_nothing_begins_for_somebody_or_something_that_is_not_here(office: Office) -> None:
    with office.look() as connection:
        with pytest.raises(Refused, match="person_unknown"):
            start_visit(connection, PersonId(new_id()), today=TODAY)
        with pytest.raises(Refused, match="visit_unknown"):
            start_change_of_visit(connection, VisitId(new_id()))


def begin(office: Office, person: PersonId) -> VisitStart:
    with office.look() as connection:
        return start_visit(connection, person, today=TODAY)
