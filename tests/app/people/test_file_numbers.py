"""File numbers run on, each laptop for itself."""

from __future__ import annotations

import pytest

from app.errors import Refused
from app.people.file_numbers import next_file_number
from app.people.read_person import person_of_file, read_person
from app.people.save_person import put_in_trash
from db.journal import update
from tests.factories.people import Office


def test_numbers_run_on_within_a_village_and_a_laptop(office: Office) -> None:
    numbers = [file_no(office, office.add_person()) for _ in range(3)]
    tag = office.vault.laptop.tag
    assert numbers == [f"999901001001-{tag}-000{number}" for number in (1, 2, 3)]
    with office.look() as connection:
        assert next_file_number(connection, village_code="999901001001", tag="ZZZ").endswith("-ZZZ-0001")
        assert next_file_number(connection, village_code="999901001002", tag=tag).endswith("-0001")


def test_the_number_of_a_file_in_the_trash_is_not_given_again(office: Office) -> None:
    person = office.add_person()
    with office.work() as session:
        put_in_trash(session, person, why="entered twice")
    assert file_no(office, office.add_person()).endswith("-0002")


def test_numbers_go_on_after_nine_thousand_nine_hundred_and_ninety_nine(office: Office) -> None:
    person = office.add_person()
    number = file_no(office, person)[:-4] + "9999"
    with office.work() as session:
        session.write([update("person", person, {"file_no": number})])
    assert file_no(office, office.add_person()).endswith("-10000")
    assert file_no(office, office.add_person()).endswith("-10001")


def test_a_person_is_found_by_the_file_number_alone(office: Office) -> None:
    person = office.add_person()
    with office.look() as connection:
        assert person_of_file(connection, file_no(office, person)) == person
        with pytest.raises(Refused, match="file_number_unknown"):
            person_of_file(connection, "999901001001-ZZZ-0001")


def test_a_number_that_two_laptops_gave_is_told_and_not_guessed(office: Office) -> None:
    one, two = office.add_person(), office.add_person()
    with office.work() as session:
        session.write([update("person", two, {"file_no": file_no(office, one)})])
    with office.look() as connection, pytest.raises(Refused, match="file_number_twice") as caught:
        person_of_file(connection, file_no(office, one))
    assert caught.value.facts == {"count": 2}


def file_no(office: Office, person: str) -> str:
    return str(office.sql("SELECT file_no FROM person WHERE id = ?", person))


def test_reading_somebody_who_is_not_here_is_refused(office: Office) -> None:
    with office.look() as connection, pytest.raises(Refused, match="person_unknown"):
        read_person(connection, file_no(office, office.add_person()))  # type: ignore[arg-type]
