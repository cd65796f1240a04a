"""Two laptops said different things: both stay to be seen until somebody chooses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import Refused
from app.history.row_history import HeadValue, history_of, laptop_tags, open_conflict, user_names
from app.history.settle_conflict import settle_conflict
from app.ids import PersonId
from app.people.person_details import PersonDetails
from app.people.read_person import read_person
from app.people.save_person import change_person, put_in_trash, take_out_of_trash
from tests.factories.county import exchange
from tests.factories.people import NOW, Office, a_person


def test_both_values_stand_side_by_side_and_the_choice_holds_everywhere(pair: tuple[Office, Office]) -> None:
    here, there = pair
    person = disputed(pair)
    assert open_registers(here, person) == ("status",)
    old, new = conflict(here, person, "status")[::-1]
    assert (new.shown, old.shown) == (True, False)
    assert {one.values["status"] for one in (old, new)} == {"12", "33"}
    settle(here, person, "status", old)
    assert (details(here, person).status, open_registers(here, person)) == (old.values["status"], ())
    exchange(here, there)
    assert details(there, person) == details(here, person)
    assert here.dump() == there.dump()


def test_what_was_not_chosen_stays_in_the_history(pair: tuple[Office, Office]) -> None:
    here = pair[0]
    person = disputed(pair)
    settle(here, person, "status", conflict(here, person, "status")[0])
    with here.look() as connection:
        said = [step.values.get("status") for step in history_of(connection, person)]
    assert {"11", "12", "33"} <= set(said)


def test_correcting_another_field_settles_nothing_by_the_way(pair: tuple[Office, Office]) -> None:
    here = pair[0]
    person = disputed(pair)
    change(here, person, phone="10000000001")
    assert open_registers(here, person) == ("status",)


def test_a_conflict_that_was_settled_meanwhile_is_not_settled_again(pair: tuple[Office, Office]) -> None:
    here = pair[0]
    person = disputed(pair)
    one, other = conflict(here, person, "status")
    settle(here, person, "status", one)
    for stale in (one, other):
        with pytest.raises(Refused, match="conflict_changed"):
            settle(here, person, "status", stale)


def test_the_same_value_said_twice_is_no_conflict(pair: tuple[Office, Office]) -> None:
    here, there = pair
    person = shared(pair)
    for office in pair:
        change(office, person, phone="10000000001")
    exchange(here, there)
    assert open_registers(here, person) == ()


def test_hidden_on_one_laptop_and_changed_on_the_other_stays_visible(pair: tuple[Office, Office]) -> None:
    here, there = pair
    person = shared(pair)
    with here.work() as session:
        put_in_trash(session, person, why="entered twice")
    change(there, person, phone="10000000001")
    exchange(here, there)
    for office in pair:
        with office.look() as connection:
            assert not read_person(connection, person).deleted


@pytest.mark.parametrize("hidden", [True, False])
def test_whether_a_file_is_hidden_can_be_settled_too(pair: tuple[Office, Office], hidden: bool) -> None:
    here, there = pair
    person = shared(pair)
    with here.work() as session:
        put_in_trash(session, person, why="entered twice")
    exchange(here, there)
    with here.work() as session:
        take_out_of_trash(session, person)
    with there.work() as session:
        take_out_of_trash(session, person)
        put_in_trash(session, person, why="moved away")
    exchange(here, there)
    assert open_registers(here, person) == ("deleted",)
    (chosen,) = [one for one in conflict(here, person, "deleted") if one.values["deleted"] is hidden]
    settle(here, person, "deleted", chosen)
    with here.look() as connection:
        assert read_person(connection, person).deleted is hidden
    assert open_registers(here, person) == ()


def test_the_history_names_laptops_and_users_as_people_know_them(pair: tuple[Office, Office]) -> None:
    here, there = pair
    person = disputed(pair)
    with here.look() as connection:
        tags, names = laptop_tags(connection), user_names(connection)
        steps = history_of(connection, person)
    laptops = {office.vault.laptop for office in pair}
    assert tags == {laptop.laptop: laptop.tag for laptop in laptops}
    assert {tags[step.laptop] for step in steps} == {laptop.tag for laptop in laptops}
    assert {names[step.actor] for step in steps} == {"王组长"}
    assert there.vault.laptop.tag in tags.values()


def shared(pair: tuple[Office, Office]) -> PersonId:
    person = pair[0].add_person(a_person(status="11"))
    exchange(*pair)
    return person


def disputed(pair: tuple[Office, Office]) -> PersonId:
    person = shared(pair)
    change(pair[0], person, status="12")
    change(pair[1], person, status="33")
    exchange(*pair)
    return person


def change(office: Office, person: PersonId, **said: str) -> None:
    wanted = replace(details(office, person), **said)
    with office.work() as session:
        change_person(session, person, wanted, id_key=office.vault.id_key, now=NOW)


def details(office: Office, person: PersonId) -> PersonDetails:
    with office.look() as connection:
        return read_person(connection, person).details


def open_registers(office: Office, person: PersonId) -> tuple[str, ...]:
    with office.look() as connection:
        return read_person(connection, person).open_registers


def conflict(office: Office, person: PersonId, register: str) -> list[HeadValue]:
    with office.look() as connection:
        return open_conflict(connection, person, register)


def settle(office: Office, person: PersonId, register: str, chosen: HeadValue) -> None:
    with office.work() as session:
        settle_conflict(session, "person", person, register, chosen)
