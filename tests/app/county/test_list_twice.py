"""The same identity number in two villages is found, and leaves the store masked."""

from __future__ import annotations

from app.county.list_twice import Twice, list_twice
from app.people.save_person import put_in_trash
from db.journal import update
from tests.factories.county import OTHER_VILLAGE, Desk
from tests.factories.people import ID_NO, Office, a_person

OTHER_NO = "99999919850505432X"


def test_the_same_number_in_two_villages_is_found_and_masked(desk: Desk) -> None:
    office, other = desk.office(), desk.office(OTHER_VILLAGE)
    here = office.add_person(a_person(id_no=ID_NO))
    there = other.add_person(a_person(name="王晓满", id_no=ID_NO))
    office.add_person(a_person(name="别人", id_no=OTHER_NO))
    other.add_person(a_person(name="没有号码"))
    office.add_person(a_person(name="也没有"))
    desk.receive(office, other)
    assert desk.sql("SELECT count(DISTINCT id_hash) FROM person WHERE id_no = ?", ID_NO) == 2
    (found,) = twice(desk)
    assert [(one.person, one.village_code) for one in found.people] == [
        (here, "999901001001"),
        (there, "999901001002"),
    ]
    assert found.masked == "9999**********1234"


def test_a_small_x_or_blanks_make_no_other_person(desk: Desk) -> None:
    office, other = desk.office(), desk.office(OTHER_VILLAGE)
    for one, number in ((office, OTHER_NO), (other, "999999 19850505 432x")):
        person = one.add_person(a_person())
        write_number(one, person, number)
    desk.receive(office, other)
    assert len(twice(desk)) == 1


def test_in_the_trash_is_not_twice_nor_are_two_laptops_of_one_village(desk: Desk) -> None:
    office, sister, other = desk.office(), desk.office(), desk.office(OTHER_VILLAGE)
    for one in (office, sister):
        one.add_person(a_person(id_no=ID_NO))
    gone = other.add_person(a_person(id_no=ID_NO))
    with other.work() as session:
        put_in_trash(session, gone, why="已迁走")
    desk.receive(office, sister, other)
    assert twice(desk) == []


def write_number(office: Office, person: str, number: str) -> None:
    with office.work() as session:
        cells = {"id_type": "1", "id_no": number, "id_hash": "x", "id_note": None}
        session.write([update("person", person, cells)])


def twice(desk: Desk) -> list[Twice]:
    with desk.look() as connection:
        return list_twice(connection)
