"""Recording a visit, correcting it, and what is worth a second look."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.errors import Refused
from app.ids import PersonId, VisitId, new_id
from app.visits.read_visits import read_visit, visits_between, visits_of
from app.visits.record_visit import change_visit, record_visit, remove_visit, visit_warnings
from app.visits.visit_details import VisitDetails, VisitRecord
from tests.factories.people import NOW, TODAY, Office, a_visit


def test_a_visit_says_afterwards_exactly_what_was_typed_in_every_field(office: Office) -> None:
    person, full = office.add_person(), everything()
    with office.work() as session:
        visit = record_visit(session, person, full, now=NOW)
    assert read(office, visit).details == full


def test_a_visit_typed_in_late_keeps_both_days(office: Office) -> None:
    person = office.add_person()
    record = read(office, office.visit(person, date(2026, 9, 3)))
    assert (record.details.happened_on, record.typed_on) == (date(2026, 9, 3), TODAY)


def test_the_day_of_typing_is_the_villages_day_not_greenwichs(office: Office) -> None:
    person = office.add_person()
    office.now = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
    assert read(office, office.visit(person)).typed_on == date(2026, 11, 23)
    office.now = datetime(2026, 11, 23, 15, 59, tzinfo=UTC)
    assert read(office, office.visit(person)).typed_on == date(2026, 11, 23)


def test_the_same_visit_sent_twice_is_recorded_once(office: Office) -> None:
    person, visit = office.add_person(), VisitId(new_id())
    for words in ("first", "again"):
        with office.work() as session:
            given = record_visit(session, person, a_visit(family_words=words), now=NOW, visit_id=visit)
        assert given == visit
    assert [one.details.family_words for one in of(office, person)] == ["first"]


def test_two_visits_by_two_cadres_are_two_visits(office: Office) -> None:
    person = office.add_person()
    office.visit(person, visitors=("王组长", "李医生"))
    office.visit(person, visitors=("张主任", "陈警官"))
    assert len(of(office, person)) == 2


@pytest.mark.parametrize(
    ("said", "reason", "field"),
    [
        ({"happened_on": None}, "visit_day_missing", "happened_on"),
        ({"happened_on": date(2026, 11, 23)}, "visit_in_future", "happened_on"),
        ({"happened_on": date(1989, 12, 31)}, "visit_day_impossible", "happened_on"),
        ({"result": ""}, "visit_result_missing", "result"),
        ({"family_words": "字" * 10_001}, "text_too_long", "family_words"),
        ({"visitors": ("字" * 10_001,)}, "text_too_long", "visitors"),
        ({"opinion_words": "a\x00"}, "text_unstorable", "opinion_words"),
        ({"visitors": ("王", "\udc00")}, "text_unstorable", "visitors"),
    ],
)
def test_what_cannot_be_right_is_refused_at_its_field(
    office: Office, said: dict[str, Any], reason: str, field: str
) -> None:
    person = office.add_person()
    with pytest.raises(Refused, match=reason) as caught, office.work() as session:
        record_visit(session, person, replace(a_visit(), **said), now=NOW)
    assert caught.value.field == field
    assert of(office, person) == []


def test_today_and_the_oldest_day_are_let_through(office: Office) -> None:
    person = office.add_person()
    office.visit(person, TODAY, family_words="字" * 10_000)
    office.visit(person, date(1990, 1, 1))
    assert [one.details.happened_on for one in of(office, person)] == [TODAY, date(1990, 1, 1)]


def test_tomorrow_by_greenwich_is_today_in_the_village_after_four_in_the_afternoon(office: Office) -> None:
    person = office.add_person()
    office.now = datetime(2026, 11, 22, 15, 59, 59, tzinfo=UTC)
    with pytest.raises(Refused, match="visit_in_future"):
        office.visit(person, date(2026, 11, 23))
    office.now = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
    office.visit(person, date(2026, 11, 23))
    assert len(of(office, person)) == 1


def test_a_correction_writes_what_changed_and_an_unchanged_form_nothing(office: Office) -> None:
    person = office.add_person()
    visit = office.visit(person)
    assert not change(office, visit, a_visit())
    assert change(office, visit, a_visit(date(2026, 11, 20), visitors=("王组长",)))
    assert read(office, visit).details == a_visit(date(2026, 11, 20), visitors=("王组长",))
    with pytest.raises(Refused, match="visit_in_future"):
        change(office, visit, a_visit(date(2027, 1, 1)))


def test_a_visit_entered_by_mistake_goes_with_a_reason(office: Office) -> None:
    person = office.add_person()
    visit = office.visit(person)
    with pytest.raises(Refused, match="reason_missing"):
        remove(office, visit, why=" ")
    remove(office, visit, why="another person was meant")
    assert of(office, person) == []
    assert read(office, visit).details == a_visit()


def test_a_visit_that_is_not_here_is_neither_read_nor_changed_nor_removed(office: Office) -> None:
    nowhere = VisitId(new_id())
    for act in (read, change, remove):
        with pytest.raises(Refused, match="visit_unknown"):
            act(office, nowhere)


def test_a_visit_by_one_alone_is_pointed_out_but_not_a_telephone_call(office: Office) -> None:
    person = office.add_person()
    assert warned(office, person, a_visit(visitors=("王组长",))) == ["one_visitor"]
    assert warned(office, person, a_visit(kind="2", visitors=("王组长",))) == ["one_visitor"]
    assert warned(office, person, a_visit(kind="3", visitors=("王组长",))) == []
    assert warned(office, person, a_visit()) == []


def test_a_second_visit_on_the_same_day_is_pointed_out_but_not_the_visit_itself(office: Office) -> None:
    person = office.add_person()
    visit = office.visit(person)
    assert warned(office, person, a_visit()) == ["same_day_twice"]
    assert warned(office, person, a_visit(), besides=visit) == []
    assert warned(office, person, a_visit(date(2026, 11, 21))) == []
    assert warned(office, office.add_person(), a_visit()) == []
    remove(office, visit)
    assert warned(office, person, a_visit()) == []


def test_the_log_shows_the_visits_between_two_days_the_newest_first(office: Office) -> None:
    one, other = office.add_person(), office.add_person()
    for person, day in ((one, 1), (other, 30), (one, 15), (other, 31)):
        office.visit(person, date(2026, 10, day))
    with office.look() as connection:
        found = visits_between(connection, date(2026, 10, 1), date(2026, 10, 30))
    days = [visit.details.happened_on for visit in found]
    assert days == [date(2026, 10, 30), date(2026, 10, 15), date(2026, 10, 1)]
    assert [visit.person for visit in found] == [other, one, one]


def everything() -> VisitDetails:
    said: dict[str, Any] = {
        field.name: f"{field.name} 走访\n第{number}项" for number, field in enumerate(fields(VisitDetails))
    }
    said |= {"planned_due": date(2026, 11, 30), "happened_on": date(2026, 11, 2)}
    return VisitDetails(**said | {"visitors": ("王组长", "李𬱖", "欧阳㛃")})


def read(office: Office, visit: VisitId) -> VisitRecord:
    with office.look() as connection:
        return read_visit(connection, visit)


def of(office: Office, person: PersonId) -> list[VisitRecord]:
    with office.look() as connection:
        return visits_of(connection, person)


def change(office: Office, visit: VisitId, details: VisitDetails | None = None) -> bool:
    with office.work() as session:
        return change_visit(session, visit, details or a_visit(), now=NOW)


def remove(office: Office, visit: VisitId, *, why: str = "by mistake") -> None:
    with office.work() as session:
        remove_visit(session, visit, why=why)


def warned(
    office: Office, person: PersonId, details: VisitDetails, *, besides: VisitId | None = None
) -> list[str]:
    with office.look() as connection:
        return visit_warnings(connection, person, details, besides=besides)
