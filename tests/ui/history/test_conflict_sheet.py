"""Two laptops disagree: the bag shows both values, and choosing one settles it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.history.person_history import read_history
from app.history.row_history import open_conflict
from app.history.settle_conflict import settle_conflict
from app.ids import PersonId, VillageId
from app.people.read_person import read_person
from app.people.save_person import add_person, change_person
from app.vault.vault import Vault
from app.work import look, work
from tests.factories.people import a_person
from tests.factories.rooms import Rooms, open_rooms, texts
from tests.factories.vaults import NOW, USER, VILLAGE, build_vault, exchange, two_laptops
from ui.history.conflict_sheet import ConflictSheet
from ui.history.history_lines import history_lines


def test_a_conflict_is_marked_and_shows_each_value_with_who_and_where(
    rooms: Rooms, disputed: PersonId, laptops: tuple[Vault, Vault]
) -> None:
    rooms.room.open_person(disputed)
    assert "Conflict 1" in texts(rooms.bag)

    rooms.press(Qt.Key.Key_C)

    told = texts(rooms.bag)
    assert "on leave" in told
    assert "detained" in told
    assert f"{USER} · {laptops[0].laptop.tag}" in told
    assert told.count(USER) == 2
    assert "(shown now)" in told


def test_choosing_the_other_value_settles_it(
    rooms: Rooms, disputed: PersonId, laptops: tuple[Vault, Vault]
) -> None:
    before = status_of(laptops[0], disputed)
    rooms.room.open_person(disputed)
    rooms.press(Qt.Key.Key_C)

    rooms.press(Qt.Key.Key_Down)
    rooms.click(rooms.bag.findChildren(ConflictSheet)[0], "This one holds")

    assert {before, status_of(laptops[0], disputed)} == {"33", "51"}
    assert "Conflict" not in texts(rooms.bag)
    assert "Contents of the bag" in texts(rooms.bag)
    assert rooms.said == ["Settled: the chosen value holds"]


def test_the_list_filters_those_in_conflict(rooms: Rooms, disputed: PersonId) -> None:
    rooms.click(rooms.people, "In conflict 1")

    assert [line.person for line in rooms.people.shown_people()] == [disputed]


@pytest.mark.parametrize("other_too", [False, True])
def test_the_history_says_what_stood_there_and_that_the_chosen_value_holds_also_where_it_was_shown_anyway(
    laptops: tuple[Vault, Vault], disputed: PersonId, other_too: bool
) -> None:
    with work(laptops[0], now=NOW) as session:
        heads = open_conflict(session.connection, disputed, "status")
        chosen = heads[1 if other_too else 0]
        settle_conflict(session, "person", disputed, "status", chosen)
    with look(laptops[0]) as connection:
        lines = history_lines(read_history(connection, disputed))
    said = [(one.old, one.new, one.fate_words()) for one in lines if one.column == "status"]
    told = {"33": "on leave", "51": "detained"}
    shown, rival = (
        next(words for code, words in told.items() if code == str(h.values["status"])) for h in heads
    )
    settled, *_before = said
    assert settled[2] == "holds"
    assert (shown in settled[0], rival in settled[0]) == (True, True)
    assert (rival if other_too else shown) in settled[1]


def status_of(vault: Vault, person: PersonId) -> str:
    with look(vault) as connection:
        return read_person(connection, person).details.status


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[tuple[Vault, Vault]]:
    made = two_laptops(build_vault(tmp_path / "built"), tmp_path)
    yield made
    for vault in made:
        vault.close()


@pytest.fixture
def disputed(laptops: tuple[Vault, Vault]) -> PersonId:
    """A person whom one laptop has on leave and the other detained; and somebody else."""
    one, other = laptops
    details = a_person(name="张三", birth=date(1985, 3, 6))
    with work(one, now=NOW) as session:
        village = VillageId(str(session.connection.exec_driver_sql("SELECT id FROM village").scalar()))
        person, _else = (
            add_person(
                session,
                village,
                replace(details, name=name),
                village_code=VILLAGE.code,
                tag=one.laptop.tag,
                id_key=one.id_key,
                now=NOW,
            )
            for name in ("张三", "李四")
        )
    exchange(one, other)
    for vault, status in ((one, "33"), (other, "51")):
        with work(vault, now=NOW) as session:
            change_person(session, person, replace(details, status=status), id_key=vault.id_key, now=NOW)
    exchange(one, other)
    return person


@pytest.fixture
def rooms(qtbot: QtBot, laptops: tuple[Vault, Vault], disputed: PersonId) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, laptops[0], now=NOW)
    yield opened
    opened.leave()
