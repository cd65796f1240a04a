"""Undo takes back this user's last action on this laptop, and leaves what others wrote since."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import Refused
from app.history.row_history import history_of
from app.history.undo_last import LastAction, read_last_action
from app.ids import PersonId
from app.people.read_person import read_person
from app.people.save_person import change_person, put_in_trash
from tests.factories.people import NOW, Office


def test_a_new_vault_has_nothing_to_undo(office: Office) -> None:
    assert last(office) is None
    with pytest.raises(Refused, match="nothing_to_undo"):
        office.undo()


def test_the_last_visit_goes_and_the_person_stays(office: Office) -> None:
    person = office.add_person()
    visit = office.visit(person)
    found = last(office)
    assert found is not None
    assert found.tables == (("visit", 1),)
    done = office.undo()
    assert (done.action, done.rows, done.kept) == (found.action, 1, ())
    assert office.sql("SELECT deleted FROM visit WHERE id = ?", visit) == 1
    assert office.sql("SELECT deleted FROM person WHERE id = ?", person) == 0


def test_undo_after_undo_goes_one_action_further_back_and_ends_at_the_beginning(office: Office) -> None:
    person = office.add_person()
    office.visit(person)
    office.visit(person)
    assert [office.undo().rows for _ in range(3)] == [1, 1, 1]
    assert office.sql("SELECT count(*) FROM visit WHERE deleted = 0") == 0
    assert office.sql("SELECT count(*) FROM person WHERE deleted = 0") == 0
    with pytest.raises(Refused, match="nothing_to_undo"):
        office.undo()


def test_a_change_goes_back_to_what_stood_there_and_says_that_it_was_undone(office: Office) -> None:
    person = office.add_person()
    change(office, person, phone="10000000001")
    change(office, person, phone="10000000002")
    office.undo()
    with office.look() as connection:
        assert read_person(connection, person).details.phone == "10000000001"
        steps = history_of(connection, person)
    assert [step.values.get("phone") for step in steps[1:]] == ["10000000001", "10000000002", "10000000001"]
    assert steps[-1].why == "undo"


def test_a_file_thrown_away_by_mistake_comes_back(office: Office) -> None:
    person = office.add_person()
    with office.work() as session:
        put_in_trash(session, person, why="entered twice")
    office.undo()
    with office.look() as connection:
        assert not read_person(connection, person).deleted


def test_several_writes_in_one_piece_of_work_are_one_action(office: Office) -> None:
    person = office.add_person()
    with office.work() as session:
        change_in(session, office, person, phone="10000000001")
        change_in(session, office, person, worker="张主任")
    office.undo()
    with office.look() as connection:
        details = read_person(connection, person).details
    assert (details.phone, details.worker) == ("", "")


def test_undo_survives_closing_the_vault(office: Office) -> None:
    person = office.add_person()
    office.reopen()
    office.undo()
    assert office.sql("SELECT deleted FROM person WHERE id = ?", person) == 1


def test_another_users_action_is_not_mine_to_undo(office: Office) -> None:
    office.add_person()
    with office.look() as connection:
        laptop = office.vault.laptop.laptop
        assert read_last_action(connection, laptop=laptop, user="somebody else") is None
        assert read_last_action(connection, laptop="another", user=office.vault.user) is None


def last(office: Office) -> LastAction | None:
    with office.look() as connection:
        return read_last_action(connection, laptop=office.vault.laptop.laptop, user=office.vault.user)


def change(office: Office, person: PersonId, **said: str) -> None:
    with office.work() as session:
        change_in(session, office, person, **said)


def change_in(session: object, office: Office, person: PersonId, **said: str) -> None:
    before = read_person(session.connection, person).details  # type: ignore[attr-defined]
    change_person(session, person, replace(before, **said), id_key=office.vault.id_key, now=NOW)  # type: ignore[arg-type]
