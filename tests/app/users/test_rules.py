"""Role × thing: what a leader, a recorder, a volunteer and an auditor may."""

from __future__ import annotations

import pytest

from app.users.rules import (
    MAY,
    OF_ITS_OWN,
    OF_LEDGERS,
    OF_PUBLICITY,
    OF_THE_MACHINE,
    OF_THE_VILLAGE,
    PAGES,
    Role,
    Thing,
    is_responsible,
    may,
    may_open,
    may_see_contacts,
    may_see_person,
    role_of,
    thing_of_table,
)
from db.belonging import tables_under
from db.schema import SHAPES


def test_every_table_outside_the_bags_is_in_exactly_one_list() -> None:
    lists = (OF_PUBLICITY, OF_LEDGERS, OF_THE_VILLAGE, frozenset(OF_ITS_OWN), OF_THE_MACHINE)
    outside = set(SHAPES) - set(tables_under("person"))
    named = [table for tables in lists for table in tables]
    assert len(named) == len(set(named))
    assert set(named) - outside == {"transfer"}, "or a table that does not exist"
    assert outside - set(named) == set(), "a new ledger: say in app/users/rules.py whose it is"


def test_whoever_leads_may_everything() -> None:
    assert MAY[Role.LEADER] == frozenset(Thing)


@pytest.mark.parametrize("thing", [Thing.EVERYBODY, Thing.HAND_OVER, Thing.ERASE, Thing.USERS, Thing.VILLAGE])
def test_a_recorder_leads_nothing(thing: Thing) -> None:
    assert not may(Role.RECORDER, thing)


def test_a_volunteer_has_no_page_with_a_person_on_it() -> None:
    assert not may(Role.VOLUNTEER, Thing.PEOPLE)
    assert {page for page in PAGES if may_open(Role.VOLUNTEER, page)} == {"today", "publicity", "settings"}


def test_an_auditor_sees_everybody_and_the_access_log_and_writes_nothing() -> None:
    tables = set(SHAPES) - OF_THE_MACHINE - OF_LEDGERS
    assert may(Role.READER, Thing.EVERYBODY)
    assert may(Role.READER, Thing.ACCESS_LOG)
    assert not any(may(Role.READER, thing) for table in tables if (thing := thing_of_table(table)))
    assert not may(Role.READER, Thing.FULL)


def test_a_recorder_sees_the_bags_that_name_them() -> None:
    assert is_responsible("李某", " 李某 ")
    assert not is_responsible("", "")
    assert may_see_person(Role.RECORDER, is_responsible=True)
    assert not may_see_person(Role.RECORDER, is_responsible=False)
    assert may_see_person(Role.READER, is_responsible=False)


def test_contacts_are_for_the_responsible_person_and_the_leader() -> None:
    told = {role: (may_see_contacts(role, is_responsible=False), may_see_contacts(role, is_responsible=True))
            for role in Role}  # fmt: skip
    assert told[Role.LEADER] == (True, True)
    assert told[Role.RECORDER] == (False, True)
    assert told[Role.READER] == told[Role.VOLUNTEER] == (False, False)


def test_a_role_of_a_newer_program_may_nothing() -> None:
    assert role_of("inspector_general") is None
    assert not any(may(None, thing) for thing in Thing)
    assert not may_open(None, "settings")
