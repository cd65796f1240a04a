"""What the county settles or asks travels down with its journal."""

from __future__ import annotations

import pytest

from app.county.list_conflicts import list_conflicts
from app.county.send_down import send_down
from app.county.settle import ask_about_twice, heads_of, settle_here
from app.errors import Refused
from app.village.village_days import village_days
from db.journal import update
from tests.factories.county import OTHER_VILLAGE, Desk, exchange
from tests.factories.people import ID_NO, VILLAGE, Office, a_person
from tests.factories.sisters import take_in


def test_the_value_that_the_county_chose_holds_on_both_laptops(desk: Desk) -> None:
    office, sister = desk.office(), desk.office()
    person = office.add_person()
    exchange(office, sister)
    for one, status in ((office, "12"), (sister, "33")):
        with one.work() as session:
            session.write([update("person", person, {"status": status})])
    exchange(office, sister)
    desk.receive(office, sister)
    with desk.look() as connection:
        (conflict,) = list_conflicts(connection)
        heads = heads_of(connection, conflict.table, conflict.row, conflict.register)
    other = 1 + next(place for place, head in enumerate(heads) if head.values["status"] == "12")
    with desk.work() as session:
        settle_here(session, conflict.table, conflict.row, conflict.register, choose=other)
    for one in (office, sister):
        given(desk, one)
        assert one.sql("SELECT status FROM person") == "12"
        assert one.sql("SELECT open_registers FROM person") is None
    with desk.look() as connection:
        assert list_conflicts(connection) == []


@pytest.mark.parametrize("choose", [0, 3])
def test_a_choice_that_is_none_changes_nothing(desk: Desk, choose: int) -> None:
    office, sister = desk.office(), desk.office()
    person = office.add_person()
    exchange(office, sister)
    for one, status in ((office, "12"), (sister, "33")):
        with one.work() as session:
            session.write([update("person", person, {"status": status})])
    desk.receive(office, sister)
    with desk.work() as session, pytest.raises(Refused, match="choice_impossible"):
        settle_here(session, "person", person, "status", choose=choose)
    with desk.work() as session, pytest.raises(Refused, match="conflict_changed"):
        settle_here(session, "person", person, "name", choose=1)


def test_both_villages_are_asked_about_a_person_in_both_once_and_without_a_name(desk: Desk) -> None:
    office, other = desk.office(), desk.office(OTHER_VILLAGE)
    for one in (office, other):
        one.add_person(a_person(id_no=ID_NO))
    desk.receive(office, other)
    with desk.work() as session:
        asked = ask_about_twice(session, now=desk.now)
    assert [one.village_code for one in asked] == [VILLAGE.code, OTHER_VILLAGE.code]
    with desk.work() as session:
        assert ask_about_twice(session, now=desk.now) == []
    given(desk, office)
    words = office.sql("SELECT item || asked FROM problem")
    assert office.sql("SELECT due_on FROM problem") == "2026-12-07"
    assert OTHER_VILLAGE.name in words
    assert "王小满" not in words
    assert ID_NO not in words
    office.now = office.now.replace(month=12, day=5)
    with office.look() as connection:
        days = village_days(connection, today=office.today)
    assert "problem_due" in {one.key for one in days}


def given(desk: Desk, office: Office) -> None:
    bundle = send_down(desk.vault, desk.stick(), code=VILLAGE.code, now=desk.now)
    assert bundle is not None
    take_in(office, bundle.path)
