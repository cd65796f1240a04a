"""Two files of one person become one, and are parted again, without a word lost."""

from __future__ import annotations

import pytest

from app.bag.read_bag import read_bag
from app.errors import Refused
from app.ids import PersonId
from app.people.merge_twins import look_at_file, merge_twins, other_files, part_twin
from app.people.same_person import survivors
from app.people.save_person import put_in_trash
from tests.factories.people import TODAY, Office


def test_the_older_file_survives_whichever_way_they_are_named(office: Office) -> None:
    one, other = office.add_person(), office.add_person()
    with office.work() as session:
        assert merge_twins(session, other, one) == one
    assert office.sql("SELECT merged_into FROM person WHERE id = ?", other) == one
    assert office.sql("SELECT merged_into FROM person WHERE id = ?", one) is None


def test_merging_is_one_write_and_the_second_time_changes_nothing(office: Office) -> None:
    one, other = office.add_person(), office.add_person()
    office.visit(other)
    before = office.sql("SELECT count(*) FROM entry")
    for _ in range(2):
        with office.work() as session:
            merge_twins(session, one, other)
    assert office.sql("SELECT count(*) FROM entry") == before + 1


def test_three_files_are_one_person_whatever_the_order(office: Office) -> None:
    one, two, three = (office.add_person() for _ in range(3))
    with office.work() as session:
        merge_twins(session, three, two)
        merge_twins(session, one, three)
    with office.look() as connection:
        assert survivors(connection).others == {two: one, three: one}
        assert [file.person for file in other_files(connection, one)] == [two, three]


def test_one_undo_parts_them_again(office: Office) -> None:
    one, other = office.add_person(), office.add_person()
    office.visit(other)
    before = [line for line in office.dump() if b'"visit"' in line]
    with office.work() as session:
        merge_twins(session, one, other)
    office.undo()
    with office.look() as connection:
        assert survivors(connection).others == {}
        assert len(read_bag(connection, other, today=TODAY).visits) == 1
    assert [line for line in office.dump() if b'"visit"' in line] == before


@pytest.mark.parametrize("asked", [0, 1])
def test_parting_from_either_file_takes_the_merge_back(office: Office, asked: int) -> None:
    files = (office.add_person(), office.add_person())
    with office.work() as session:
        merge_twins(session, *files)
    with office.work() as session:
        assert part_twin(session, files[asked])
        assert not part_twin(session, files[asked])
    with office.look() as connection:
        assert survivors(connection).others == {}


def test_a_file_with_itself_one_in_the_trash_and_an_unknown_one_are_refused(office: Office) -> None:
    one, other = office.add_person(), office.add_person()
    with office.work() as session:
        put_in_trash(session, other, why="entered twice")
    for pair, reason in (
        ((one, one), "twin_is_same_file"),
        ((one, other), "twin_in_trash"),
        ((one, PersonId("nobody")), "person_unknown"),
    ):
        with pytest.raises(Refused) as refused, office.work() as session:
            merge_twins(session, *pair)
        assert refused.value.reason == reason


def test_a_file_is_laid_beside_another_with_what_lies_under_it(office: Office) -> None:
    person = office.add_person()
    office.visit(person)
    office.place(person)
    with office.look() as connection:
        seen = look_at_file(connection, person)
    assert seen.rows == {"placement": 1, "visit": 1}
    assert seen.record.person == person
