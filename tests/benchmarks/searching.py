"""Searching: among 100,000 encrypted names, beside the bare index answering the same queries."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from app.search.find_people import find_people
from app.search.index import fields_of
from app.search.pinyin import spellings
from app.search.tokens import index_text, query
from app.work import look
from tests.benchmarks.harness import Figure, at_most, benchmark, interleaved
from tests.factories.people import Office

PEOPLE = 100_000
ROUNDS = 400
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕单仇解查区朴盖覃"
COMPOUND = ("欧阳", "司马", "上官", "诸葛", "尉迟", "令狐")
GIVEN = [chr(code) for code in range(0x4E00, 0x4E00 + 1500)] + list("𬱖䶮㛃𠮷")


@benchmark("search_p95")
def search_p95() -> Figure:
    """Whole names, two characters, one, pinyin, initials, last digits, and a character with a number."""
    with TemporaryDirectory() as folder:
        office = Office.make(Path(folder) / "vault")
        names = _fill(office)
        asked = list(_queries(names))
        with look(office.vault) as connection:
            ours, bare = _Ours(connection, asked), _Bare(connection, asked)
            times, anchor = interleaved(ours, bare, rounds=ROUNDS)
        office.close()
    return Figure(times.p95 * 1000, anchor.p95 * 1000, "ms", at_most(5))


class _Ours:
    def __init__(self, connection: Connection, asked: list[str]) -> None:
        self._connection = connection
        self._asked = cycle(asked)

    def __call__(self) -> None:
        find_people(self._connection, next(self._asked))


class _Bare:
    """The index alone, without reading the people or checking them."""

    def __init__(self, connection: Connection, asked: list[str]) -> None:
        self._connection = connection
        self._asked = cycle([query(words).match_text for words in asked])

    def __call__(self) -> None:
        self._connection.exec_driver_sql(
            "SELECT rowid FROM search WHERE search MATCH ?", (next(self._asked),)
        ).all()


def _fill(office: Office) -> list[tuple[str, str]]:
    """Rows as 419 villages' bundles leave them, written past the journal, which search never reads."""
    dice = random.Random(7)
    people = [_somebody(dice, number) for number in range(PEOPLE)]
    with office.work() as session:
        run = session.connection.exec_driver_sql
        run("DROP TRIGGER person_insert_guard")
        run(
            "INSERT INTO person (id, name, id_no, phone, file_no, deleted, created_clock, created_by,"
            " updated_clock, updated_by, updated_laptop, rev, entry_laptop, entry_seq)"
            " VALUES (?, ?, ?, ?, ?, 0, 0, '', 0, '', '', 1, '', 1)",
            people,
        )
        run(
            "INSERT INTO search_row (person_id, tokens) VALUES (?, ?)",
            [
                (person, index_text(fields_of((name, None, id_no, phone, file_no, None))))
                for person, name, id_no, phone, file_no in people
            ],
        )
    office.vault.settle()
    return [(name, phone) for _person, name, _id_no, phone, _file_no in people]


def _somebody(dice: random.Random, number: int) -> tuple[str, str, str, str, str]:
    surname = dice.choice(COMPOUND) if dice.random() < 0.02 else dice.choice(SURNAMES)
    name = surname + "".join(dice.choices(GIVEN, k=dice.choice((1, 2, 2, 2))))
    id_no = f"999999{dice.randint(1950, 2005)}0115{dice.randint(0, 9999):04d}"
    return (
        f"01998f00-0000-7000-8000-{number:012d}",
        name,
        id_no,
        f"100{dice.randint(0, 99_999_999):08d}",
        f"999901001001-7KQ-{number:06d}",
    )


def _queries(names: list[tuple[str, str]]) -> Iterator[str]:
    dice = random.Random(8)
    for name, phone in dice.sample(names, ROUNDS // 6):
        syllables = [sorted(spellings(letter))[:1] for letter in name]
        pinyin = "".join(one[0] for one in syllables if one)
        yield name
        yield name[:2]
        yield name[0]
        yield pinyin
        yield phone[-4:]
        yield f"{name[0]} {phone[-4:]}"
