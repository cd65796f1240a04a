"""Removed on one laptop, changed on another: it stays, both are told, and one key removes it after all."""

from __future__ import annotations

from datetime import date

import pytest

from app.errors import Refused
from app.history.conflict import Conflict
from app.history.read_conflicts import has_conflicts, read_conflicts
from app.history.row_history import DELETED, HeadValue
from app.history.settle_conflict import settle_conflict
from app.ids import PersonId
from app.people.erase_person import erase_person
from app.people.list_trash import list_stays, list_trash
from app.people.save_person import put_in_trash
from db.journal import delete, restore, update
from tests.factories.county import exchange
from tests.factories.people import NOW, Office

Pair = tuple[Office, Office]


def parted(pair: Pair) -> PersonId:
    """The first laptop removed the file, the second wrote to it, then they met."""
    here, there = pair
    person = here.add_person()
    exchange(here, there)
    with here.work() as session:
        put_in_trash(session, person, why="重复登记")
    with there.work() as session:
        session.write([update("person", person, {"phone": "10000000002"})])
    exchange(here, there)
    return person


def open_at(office: Office) -> Conflict:
    with office.look() as connection:
        (found,) = read_conflicts(connection)
    return found


def choose(office: Office, one: Conflict, head: HeadValue) -> None:
    with office.work() as session:
        settle_conflict(session, one.table, one.row, one.register, head)


def test_both_laptops_are_told_who_removed_it_why_and_who_wrote_to_it(pair: Pair) -> None:
    person = parted(pair)
    for office in pair:
        one = open_at(office)
        assert (one.row, one.register) == (person, DELETED)
        kept, removed = one.heads
        assert (kept.laptop, kept.values["phone"], kept.shown) == (
            pair[1].vault.laptop.laptop,
            "10000000002",
            True,
        )
        assert (removed.laptop, removed.why) == (pair[0].vault.laptop.laptop, "重复登记")
        assert office.sql("SELECT deleted FROM person") == 0


def test_the_trash_says_that_it_stays_and_because_of_which_laptop(pair: Pair) -> None:
    parted(pair)
    with pair[0].look() as connection:
        assert list_trash(connection) == []
        (stays,) = list_stays(connection)
    assert (stays.name, stays.laptop) == ("王小满", pair[1].vault.laptop.laptop)


def test_it_can_be_removed_after_all_and_then_it_is_removed_everywhere(pair: Pair) -> None:
    parted(pair)
    one = open_at(pair[0])
    choose(pair[0], one, one.heads[1])
    exchange(*pair)
    for office in pair:
        assert office.sql("SELECT deleted FROM person") == 1
        with office.look() as connection:
            assert not has_conflicts(connection)
            assert [file.name for file in list_trash(connection)] == ["王小满"]


def test_it_can_be_kept_for_good(pair: Pair) -> None:
    parted(pair)
    one = open_at(pair[1])
    choose(pair[1], one, one.heads[0])
    exchange(*pair)
    for office in pair:
        assert office.sql("SELECT deleted FROM person") == 0
        with office.look() as connection:
            assert (has_conflicts(connection), list_stays(connection)) == (False, [])


def test_nothing_is_erased_while_it_stands_open(pair: Pair) -> None:
    person = parted(pair)
    with pair[0].work() as session, pytest.raises(Refused):
        erase_person(session, person, why="录错了", now=NOW)


def test_a_visit_too_that_one_removed_while_the_other_corrected_it(pair: Pair) -> None:
    here, there = pair
    visit = here.visit(here.add_person(), date(2026, 11, 20))
    exchange(here, there)
    with there.work() as session:
        session.write([update("visit", visit, {"family_words": "在家"})])
    with here.work() as session:
        session.write([delete("visit", visit)])
    exchange(here, there)
    assert [open_at(office).table for office in pair] == ["visit", "visit"]


def test_what_a_laptop_does_to_a_record_that_it_removed_itself_is_no_dispute(pair: Pair) -> None:
    here = pair[0]
    person = here.add_person()
    with here.work() as session:
        put_in_trash(session, person, why="重复")
        session.write([update("person", person, {"phone": "10000000002"})])
    with here.look() as connection:
        assert not has_conflicts(connection)
    with here.work() as session:
        session.write([restore("person", person)])
    with here.look() as connection:
        assert not has_conflicts(connection)
