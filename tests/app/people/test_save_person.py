"""Opening a file, changing it, finding that the person is here already, and the trash."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from app.errors import Refused
from app.history.row_history import history_of
from app.ids import PersonId, new_id
from app.people.list_people import list_people
from app.people.person_details import PersonDetails
from app.people.read_person import read_person
from app.people.save_person import (
    add_person,
    change_person,
    check_person,
    find_twins,
    put_in_trash,
    suggested,
    take_out_of_trash,
)
from tests.factories.people import ID_NO, NOW, TODAY, Office, a_person


def test_a_file_says_afterwards_exactly_what_was_typed_in_every_field(office: Office) -> None:
    full = everything()
    assert read(office, office.add_person(full)).details == full


def test_a_new_file_has_its_number_and_is_opened_today(office: Office) -> None:
    record = read(office, office.add_person())
    assert record.file_no == f"999901001001-{office.vault.laptop.tag}-0001"
    assert (record.opened_on, record.kept_since, record.village) == (TODAY, TODAY, office.village.village)
    assert (record.rev, record.deleted, record.updated_by) == (1, False, office.vault.user)


def test_an_older_file_keeps_the_day_on_which_it_was_opened(office: Office) -> None:
    person = office.add_person(opened_on=date(2019, 5, 1), kept_since=date(2026, 1, 1))
    assert (read(office, person).opened_on, read(office, person).kept_since) == (
        date(2019, 5, 1),
        date(2026, 1, 1),
    )


def test_the_same_person_sent_twice_is_one_file(office: Office) -> None:
    person = PersonId(new_id())
    for _ in range(2):
        assert office.add_person(person=person) == person
    assert read(office, person).rev == 1
    assert office.sql("SELECT count(*) FROM person") == 1


@pytest.mark.parametrize(
    ("said", "reason", "field"),
    [
        ({"name": ""}, "name_missing", "name"),
        ({"name": " \u3000\t"}, "name_missing", "name"),
        ({"name": "王" * 101}, "name_too_long", "name"),
        ({"birth": date(2026, 11, 23)}, "birth_in_future", "birth"),
        ({"note": "字" * 10_001}, "text_too_long", "note"),
        ({"drug_kinds": ("字" * 6000, "字" * 6000)}, "text_too_long", "drug_kinds"),
    ],
)
def test_what_cannot_be_right_is_refused_at_its_field(
    office: Office, said: dict[str, Any], reason: str, field: str
) -> None:
    with pytest.raises(Refused, match=reason) as caught:
        office.add_person(a_person(**said))
    assert caught.value.field == field
    assert office.sql("SELECT count(*) FROM person") == 0


def test_the_longest_name_the_longest_text_and_a_child_born_today_are_let_through(office: Office) -> None:
    longest = a_person(name="𬱖" * 100, note="䶮" * 10_000, hukou_addr="欧" * 10_000, birth=TODAY)
    assert read(office, office.add_person(longest)).details == longest


@pytest.mark.parametrize("field", [one.name for one in fields(PersonDetails) if one.type == "str"])
@pytest.mark.parametrize("character", ["\x00", "\udfff"])
def test_half_a_character_or_nul_is_refused_in_every_field(
    office: Office, field: str, character: str
) -> None:
    with pytest.raises(Refused, match="text_unstorable") as caught:
        office.add_person(a_person(**{field: f"a{character}b"}))
    assert caught.value.field == field
    assert office.sql("SELECT count(*) FROM entry WHERE tbl = 'person'") == 0


@pytest.mark.parametrize(
    "text",
    [
        "李𬱖",
        "欧阳㛃",
        "买买提·艾力",
        "ཀྲ་ཤིས།",
        "ᠮᠣᠩᠭᠣᠯ",
        "قادىر",
        "👨‍👩‍👧",
        "e\u0301",
        "\ufdd0\uffff",
        "\U0010ffff",
        "a\r\nb\tc\x1b",
        "\u202e倒",
        '<b>"&\\u0000',
    ],
)
def test_every_other_character_comes_back_as_it_was_typed(office: Office, text: str) -> None:
    record = read(office, office.add_person(a_person(name=text, note=f"“{text}”", worker=text)))
    assert (record.details.name, record.details.note, record.details.worker) == (text, f"“{text}”", text)


def test_blanks_around_what_was_typed_are_left_out(office: Office) -> None:
    details = read(office, office.add_person(a_person(name=" 王小满 ", note="\n"))).details
    assert (details.name, details.note) == ("王小满", "")


def test_a_number_is_kept_without_blanks_and_full_width_digits(office: Office) -> None:
    typed = "９９９９９９ 19900307 123 4 "
    assert read(office, office.add_person(a_person(id_no=typed))).details.id_no == ID_NO


def test_what_is_to_be_completed_goes_from_the_list_once_it_is_there(office: Office) -> None:
    person = office.add_person(a_person(to_complete=("id_no", "phone")))
    assert read(office, person).details.to_complete == ("id_no", "phone")
    change(office, person, replace(read(office, person).details, id_no=ID_NO))
    assert read(office, person).details.to_complete == ("phone",)


def test_the_same_number_is_a_twin_however_it_was_typed(office: Office) -> None:
    person = office.add_person(a_person(id_no=ID_NO))
    assert twins(office, a_person(name="张三", id_no=f" {ID_NO[:6]} {ID_NO[6:]}")) == [(person, "id_no")]


def test_the_same_name_and_birthday_is_a_twin_even_with_another_number(office: Office) -> None:
    person = office.add_person(a_person(birth=date(1990, 3, 7), id_no=ID_NO))
    other = a_person(birth=date(1990, 3, 7), id_no="999999198511022231")
    assert twins(office, other) == [(person, "name_and_birth")]
    assert twins(office, replace(other, name=" 王小满 ")) == [(person, "name_and_birth")]


def test_a_namesake_born_on_another_day_or_nobody_knows_when_is_no_twin(office: Office) -> None:
    office.add_person(a_person(birth=date(1990, 3, 7)))
    assert twins(office, a_person(birth=date(1990, 3, 8))) == []
    assert twins(office, a_person()) == []


def test_nobody_is_the_twin_of_oneself_nor_of_a_file_in_the_trash(office: Office) -> None:
    person = office.add_person(a_person(id_no=ID_NO))
    with office.look() as connection:
        found = find_twins(connection, a_person(id_no=ID_NO), id_key=office.vault.id_key, besides=person)
    assert found == []
    trash(office, person)
    assert twins(office, a_person(id_no=ID_NO)) == []


def test_half_typed_characters_have_no_twin_and_do_no_harm(office: Office) -> None:
    office.add_person(a_person(birth=date(1990, 3, 7)))
    assert twins(office, a_person(name="王\ud842", id_no="\ud842", birth=date(1990, 3, 7))) == []


def test_only_what_changed_is_written_and_an_unchanged_form_writes_nothing(office: Office) -> None:
    person = office.add_person(everything())
    assert not change(office, person, everything())
    assert change(office, person, replace(everything(), phone="10000000009"), why="new telephone")
    with office.look() as connection:
        steps = history_of(connection, person)
    assert [step.values for step in steps[1:]] == [{"phone": "10000000009"}]
    assert steps[1].why == "new telephone"


def test_a_change_that_the_form_would_not_let_pass_changes_nothing(office: Office) -> None:
    person = office.add_person()
    with pytest.raises(Refused, match="name_missing"):
        change(office, person, a_person(name=""))
    assert read(office, person).details == a_person()


def test_nobody_can_be_changed_or_thrown_away_who_is_not_here(office: Office) -> None:
    for act in (change_nobody, trash_nobody, restore_nobody):
        with pytest.raises(Refused, match="person_unknown"):
            act(office)


def test_a_file_goes_to_the_trash_with_a_reason_and_comes_back_whole(office: Office) -> None:
    person = office.add_person(everything())
    with pytest.raises(Refused, match="reason_missing"):
        trash(office, person, why="  ")
    trash(office, person)
    assert read(office, person).deleted
    assert listed(office) == []
    with office.look() as connection:
        assert history_of(connection, person)[-1].why == "entered twice"
    with office.work() as session:
        take_out_of_trash(session, person)
    assert not read(office, person).deleted
    assert read(office, person).details == everything()
    assert listed(office) == [person]


def test_taking_out_of_the_trash_what_is_not_in_it_changes_nothing(office: Office) -> None:
    person = office.add_person()
    with office.work() as session:
        take_out_of_trash(session, person)
    assert read(office, person).rev == 1


def test_a_sound_number_suggests_birthday_and_sex_and_a_doubtful_one_nothing() -> None:
    assert suggested(a_person(id_no=ID_NO), today=TODAY) == (date(1990, 3, 7), "1")
    assert suggested(a_person(id_no=ID_NO[:-1] + "9"), today=TODAY) == (None, "")
    assert suggested(a_person(), today=TODAY) == (None, "")


def test_a_wrong_check_digit_does_not_stop_a_file() -> None:
    check_person(a_person(id_no=ID_NO[:-1] + "9"), today=TODAY)


def everything() -> PersonDetails:
    """Every field filled, each with something of its own."""
    said: dict[str, Any] = {}
    for number, field in enumerate(fields(PersonDetails)):
        kind = str(field.type)
        if "date" in kind:
            said[field.name] = date(1990, 1, 1 + number % 28)
        elif "tuple" in kind:
            said[field.name] = (f"{number}", "02")
        elif "bool" in kind:
            said[field.name] = bool(number % 2)
        else:
            said[field.name] = f"{field.name} {number} 字"
    said["id_no"] = ID_NO
    said["to_complete"] = ()
    return PersonDetails(**said)


def read(office: Office, person: PersonId) -> Any:
    with office.look() as connection:
        return read_person(connection, person)


def change(office: Office, person: PersonId, details: PersonDetails, *, why: str | None = None) -> bool:
    with office.work() as session:
        return change_person(session, person, details, id_key=office.vault.id_key, now=NOW, why=why)


def change_nobody(office: Office) -> None:
    change(office, PersonId(new_id()), a_person())


def trash_nobody(office: Office) -> None:
    trash(office, PersonId(new_id()))


def restore_nobody(office: Office) -> None:
    with office.work() as session:
        take_out_of_trash(session, PersonId(new_id()))


def trash(office: Office, person: PersonId, *, why: str = "entered twice ") -> None:
    with office.work() as session:
        put_in_trash(session, person, why=why)


def listed(office: Office) -> list[PersonId]:
    with office.look() as connection:
        return [line.person for line in list_people(connection, today=TODAY)]


def twins(office: Office, details: PersonDetails) -> list[tuple[PersonId, str]]:
    with office.look() as connection:
        found = find_twins(connection, details, id_key=office.vault.id_key)
    return [(twin.person, twin.by) for twin in found]


def test_two_files_in_one_piece_of_work_are_both_there_or_neither(office: Office) -> None:
    with pytest.raises(Refused, match="name_missing"):
        add_two(office)
    assert office.sql("SELECT count(*) FROM person") == 0


def add_two(office: Office) -> None:
    village = office.village
    with office.work() as session:
        for name in ("王小满", ""):
            add_person(
                session,
                village.village,
                a_person(name=name),
                village_code=village.code,
                tag=office.vault.laptop.tag,
                id_key=office.vault.id_key,
                now=NOW,
            )
