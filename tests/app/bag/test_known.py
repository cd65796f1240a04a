"""The five knowns: the newest of each aspect, and who sees contacts and movements."""

from __future__ import annotations

from datetime import date

from app.bag.known import CONTACTS, KNOWN, MOVEMENT, RESTRICTED, Known, newest_of_each
from app.bag.read_bag import read_bag
from app.ids import PersonId
from app.records import records_of
from app.search.find_people import find_people
from tests.factories.people import Office


def test_the_newest_of_each_aspect_stands_above_and_the_older_below(office: Office) -> None:
    person = office.add_person()
    for day, words in ((1, "种地"), (20, "在合作社做工"), (9, "待业")):
        told(office, person, "1", words, date(2026, 11, day))
    told(office, person, "4", "愿意参加培训", date(2026, 11, 2))

    with office.look() as connection:
        found = newest_of_each(records_of(connection, KNOWN, person))
    newest = {aspect: one.details.words for aspect, one in found.by_aspect if one}
    assert newest == {"1": "在合作社做工", "4": "愿意参加培训"}
    assert [aspect for aspect, _ in found.by_aspect] == ["1", "2", "3", "4", "5"]
    assert [one.details.words for one in found.older] == ["待业", "种地"]


def test_an_aspect_that_a_newer_program_wrote_is_shown_below_and_not_lost(office: Office) -> None:
    person = office.add_person()
    told(office, person, "6", "别的", date(2026, 11, 2))
    with office.look() as connection:
        found = newest_of_each(records_of(connection, KNOWN, person))
    assert [one.details.aspect for one in found.older] == ["6"]


def test_a_bag_read_for_others_holds_neither_contacts_nor_movements(office: Office) -> None:
    person = office.add_person()
    for aspect in ("1", CONTACTS, "3", MOVEMENT):
        told(office, person, aspect, "词", date(2026, 11, 2))
    with office.look() as connection:
        kept_back = read_bag(connection, person, today=office.today, may_see_contacts=False)
        whole = read_bag(connection, person, today=office.today)
    assert {one.details.aspect for one in kept_back.records["known"]} == {"1", "3"}
    assert kept_back.contacts_hidden
    assert {one.details.aspect for one in whole.records["known"]} > RESTRICTED
    assert not whole.contacts_hidden


def test_what_is_known_is_not_found_by_searching(office: Office) -> None:
    person = office.add_person()
    told(office, person, CONTACTS, "赵铁柱", date(2026, 11, 2))
    with office.look() as connection:
        assert find_people(connection, "赵铁柱") == []
        assert len(find_people(connection, "王小满")) == 1


def told(office: Office, person: PersonId, aspect: str, words: str, day: date) -> None:
    movement = {"from_on": day, "place": "县城"} if aspect == MOVEMENT else {}
    office.record(KNOWN, person, Known(aspect, words, day, "家访", **movement))
