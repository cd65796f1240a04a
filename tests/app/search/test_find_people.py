"""Everyone is found who should be, and nobody else: the encrypted index against brute force."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.people.read_person import read_person
from app.people.save_person import change_person, put_in_trash, take_out_of_trash
from app.search.find_people import find_people
from app.search.pinyin import spellings
from app.search.tokens import SearchFields, fold, matches, query
from db.journal import create
from tests.factories.people import NOW, KeptOffice, Office, a_person

PEOPLE = 3000
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单仇曾解查区朴盖覃冼佘逄𬱖䶮㛃𠮷"
COMPOUND = ("欧阳", "司马", "上官", "诸葛", "尉迟", "万俟", "单于", "令狐")
GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华建国志玉𬱖䶮㛃喆堃犇骉燊"
MINORITY = ("买买提·艾力", "阿依古丽·吐尔逊", "扎西·多吉", "古丽米热·阿不都热依木", "帕提古丽")
LATIN = ("Aili Mamat", "MARIA CHEN", "李Anna")


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, dict[str, SearchFields]]]:
    """Three thousand people in one vault, and what each can be found by."""
    office = Office.make(tmp_path_factory.mktemp("search") / "vault")
    dice = random.Random(20261122)
    people = {f"01998f00-0000-7000-8000-{number:012d}": somebody(dice, number) for number in range(PEOPLE)}
    with office.work() as session:
        for person, fields in people.items():
            former = fields.names[1] if len(fields.names) > 1 else None
            session.write(
                [
                    create(
                        "person",
                        person,
                        {
                            "name": fields.names[0],
                            "former_name": former,
                            "id_no": fields.id_number or None,
                            "phone": fields.telephones[0] if fields.telephones else None,
                            "file_no": fields.file_no,
                        },
                    )
                ]
            )
    yield office, people
    office.close()


def somebody(dice: random.Random, number: int) -> SearchFields:
    names = [a_name(dice)]
    if dice.random() < 0.1:
        names.append(a_name(dice))
    id_no = f"999999{dice.randint(1950, 2005)}{dice.randint(1, 12):02d}15{dice.randint(0, 9999):04d}"
    telephones = (f"100{dice.randint(0, 99_999_999):08d}",) if dice.random() < 0.9 else ()
    return SearchFields(
        tuple(names), id_no if dice.random() < 0.9 else "", telephones, f"999901001001-7KQ-{number:04d}"
    )


def a_name(dice: random.Random) -> str:
    kind = dice.random()
    if kind < 0.05:
        return dice.choice(MINORITY)
    if kind < 0.08:
        return dice.choice(LATIN)
    surname = dice.choice(COMPOUND) if kind < 0.2 else dice.choice(SURNAMES)
    return surname + "".join(dice.choices(GIVEN, k=dice.choice((1, 2, 2, 2))))


def test_every_part_of_every_name_finds_all_who_have_it(
    village: tuple[Office, dict[str, SearchFields]],
) -> None:
    dice = random.Random(1)
    asked: set[str] = set()
    for fields in dice.sample(list(village[1].values()), 250):
        for name in fields.names:
            start = dice.randrange(len(name))
            asked.add(name[start : dice.randint(start, len(name)) + 1])
            asked.add(name)
    for words in asked:
        plain = fold(words)
        if plain and " " not in words and all(not letter.isascii() for letter in plain):
            wanted = {
                person
                for person, fields in village[1].items()
                if any(plain in fold(name) for name in fields.names)
            }
            assert found(village[0], words) == wanted


def test_every_single_character_finds_all_who_have_it(
    village: tuple[Office, dict[str, SearchFields]],
) -> None:
    letters = {letter for fields in village[1].values() for name in fields.names for letter in name}
    for letter in letters - {"·", " "}:
        if not letter.isascii():
            wanted = {
                person
                for person, fields in village[1].items()
                if any(letter in name for name in fields.names)
            }
            assert found(village[0], letter) == wanted


def test_pinyin_and_initials_find_all_whose_name_is_read_so(
    village: tuple[Office, dict[str, SearchFields]],
) -> None:
    dice = random.Random(2)
    for person in dice.sample(list(village[1]), 25):
        name = fold(village[1][person].names[0])
        readings = [dice.choice(sorted(spellings(letter))) for letter in name if spellings(letter)]
        if len(readings) != len(name):
            continue
        for words in ("".join(readings), "".join(one[0] for one in readings), readings[0]):
            answer = found(village[0], words)
            assert person in answer, (words, name)
            assert answer == brute_force(village[1], words)


def test_mixtures_of_all_kinds_agree_with_brute_force(
    village: tuple[Office, dict[str, SearchFields]],
) -> None:
    dice = random.Random(3)
    for fields in dice.sample(list(village[1].values()), 50):
        name = fields.names[-1]
        parts = [name[0], name[-1], name[:2], fields.file_no[-4:], "".join(sorted(spellings(name[0]))[:1])]
        parts += [fields.id_number[-4:], fields.telephones[0][-5:]] if fields.telephones else []
        words = " ".join(dice.sample(parts, dice.randint(1, 2)))
        assert found(village[0], words) == brute_force(village[1], words), words


@pytest.mark.parametrize("length", [3, 4, 5, 6])
def test_the_last_digits_of_id_number_or_telephone_find_their_owner(
    village: tuple[Office, dict[str, SearchFields]], length: int
) -> None:
    dice = random.Random(length)
    for fields in dice.sample(list(village[1].values()), 12):
        for number in (fields.id_number, *fields.telephones):
            if number:
                end = number[-length:]
                wanted = {
                    person
                    for person, other in village[1].items()
                    if any(
                        fold(one).endswith(end)
                        for one in (other.id_number, *other.telephones, other.file_no)
                        if one
                    )
                }
                assert found(village[0], end) == wanted


def test_no_answer_is_longer_than_asked_for_and_whole_names_come_first(
    village: tuple[Office, dict[str, SearchFields]],
) -> None:
    with village[0].look() as connection:
        assert len(find_people(connection, "王")) == 50
        assert len(find_people(connection, "王", most=7)) == 7
        name = next(fields.names[0] for fields in village[1].values() if fields.names[0].startswith("欧阳"))
        assert find_people(connection, name)[0].name == name


def test_where_a_letter_fits_too_many_as_many_are_shown_as_there_is_room_for(
    village: tuple[Office, dict[str, SearchFields]],
) -> None:
    with village[0].look() as connection:
        shown = find_people(connection, "w", most=3)
    assert len({hit.person for hit in shown}) == 3
    assert {hit.person for hit in shown} <= brute_force(village[1], "w")


@pytest.mark.parametrize("words", ["", "  ", "·", "“”", "-", "\x00", "\ud800", '"', "* OR ("])
def test_what_says_nothing_finds_nobody_and_breaks_nothing(office: Office, words: str) -> None:
    office.add_person()
    with office.look() as connection:
        assert find_people(connection, words) == []


def test_someone_in_the_trash_is_not_found_until_taken_out_again(office: Office) -> None:
    person = office.add_person(a_person(name="欧阳㛃"))
    with office.work() as session:
        put_in_trash(session, person, why="entered twice")
    assert found(office, "欧阳㛃") == set()
    assert office.sql("SELECT count(*) FROM search_row") == 0
    with office.work() as session:
        take_out_of_trash(session, person)
    assert found(office, "oyj") == {person}


def test_a_changed_name_is_found_and_the_old_one_is_not_unless_it_is_a_former_name(office: Office) -> None:
    person = office.add_person(a_person(name="欧阳㛃"))
    change(office, person, name="王䶮")
    assert (found(office, "欧阳"), found(office, "王䶮")) == (set(), {person})
    change(office, person, name="王䶮", former_name="欧阳㛃")
    assert found(office, "欧阳") == {person}
    change(office, person, name="王䶮", phone="10012345678")
    assert (found(office, "欧阳"), found(office, "5678")) == (set(), {person})


def test_a_name_with_a_character_that_cannot_be_typed_is_found_by_the_others_and_by_its_words(
    office: Office,
) -> None:
    person = office.add_person(a_person(name="王〓明", name_picture_note="左王右某"))
    for words in ("王明", "王〓明", "wang mou", "某", "zwym", "mou ming"):
        assert found(office, words) == {person}, words
    change(office, person, name="王〓明", name_picture_note="")
    assert (found(office, "某"), found(office, "王明")) == (set(), {person})


def test_undoing_a_file_takes_it_out_of_the_index(office: Office) -> None:
    person = office.add_person(a_person(name="欧阳㛃"))
    change(office, person, name="王䶮")
    office.undo()
    assert (found(office, "欧阳"), found(office, "王䶮")) == ({person}, set())
    other = office.add_person(a_person(name="欧阳𬱖"))
    assert found(office, "欧阳") == {person, other}
    office.undo()
    assert found(office, "欧阳") == {person}


def test_an_index_that_is_opened_again_still_finds(empty_village: KeptOffice, tmp_path: Path) -> None:
    office = empty_village.open_copy(tmp_path / "vault")
    person = office.add_person(a_person(name="李𬱖"))
    office.reopen()
    assert found(office, "𬱖") == {person}
    office.close()


def found(office: Office, words: str) -> set[str]:
    with office.look() as connection:
        return {hit.person for hit in find_people(connection, words, most=PEOPLE)}


def brute_force(people: dict[str, SearchFields], words: str) -> set[str]:
    asked = query(words)
    return {person for person, fields in people.items() if matches(asked, fields)}


def change(office: Office, person: str, **said: str) -> None:
    with office.work() as session:
        before = read_person(session.connection, person).details  # type: ignore[arg-type]
        details = replace(before, **{"former_name": ""} | said)
        change_person(session, person, details, id_key=office.vault.id_key, now=NOW)  # type: ignore[arg-type]
