"""One window for everything that stands open, in bags and ledgers, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.activities.position import POSITION, Position
from app.records import records_of
from app.vault.vault import Vault
from app.village.keep_ledger import add_line, change_line
from app.work import look, work
from db.journal import delete
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from tests.factories.vaults import NOW, USER, build_vault, exchange, two_laptops
from ui.background import Jobs
from ui.conflicts.conflicts_banner import ConflictsBanner
from ui.conflicts.conflicts_dialog import ConflictsDialog
from ui.conflicts.notice import ConflictsNotice
from ui.conflicts.wiring import ConflictsRoom
from ui.parts.empty import Empty
from ui.parts.table import Table

SIGN = Position(kind="1", name="村口宣传栏", note="2025年立")


def test_a_line_above_every_page_says_that_something_is_to_be_chosen(
    qtbot: QtBot, rooms: Rooms, room: ConflictsRoom
) -> None:
    jobs = Jobs(rooms.window)
    notice = ConflictsNotice(rooms.desk, jobs)
    notice.look_requested.connect(room.open)
    banner = child(rooms.window, ConflictsBanner)
    notice.count()
    qtbot.waitUntil(banner.isVisible)
    rooms.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert child(rooms.window, ConflictsDialog).isVisible()
    rooms.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(banner.isHidden)
    jobs.wait_for_all()


def test_the_ledger_the_old_value_and_each_new_one_are_read_there(rooms: Rooms, room: ConflictsRoom) -> None:
    dialog = opened(rooms, room)
    assert [row.split(" | ")[:2] for row in rows_of(child(dialog, Table))] == [
        ["Fixed positions 村口宣传栏", "Remarks"]
    ]
    told = texts(dialog)
    assert "Before: 2025年立" in told
    assert "玻璃破了" in told
    assert "灯不亮" in told
    assert told.count(USER) == 2


def test_enter_and_ctrl_enter_let_the_marked_value_hold(
    rooms: Rooms, room: ConflictsRoom, laptops: tuple[Vault, Vault]
) -> None:
    shown, beside = notes(laptops[0])[0], {"玻璃破了", "灯不亮"}
    opened(rooms, room)
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_Down)
    rooms.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert set(notes(laptops[0])) == beside - {shown}
    assert "Nothing stands open." in texts(child(rooms.window, ConflictsDialog))


def test_both_are_kept_in_one_text(rooms: Rooms, room: ConflictsRoom, laptops: tuple[Vault, Vault]) -> None:
    rooms.click(opened(rooms, room), "Keep both in one text")
    assert notes(laptops[0]) == ["玻璃破了；灯不亮"]


def test_both_are_kept_as_two_records(
    rooms: Rooms, room: ConflictsRoom, laptops: tuple[Vault, Vault]
) -> None:
    rooms.click(opened(rooms, room), "Keep both as two records")
    assert sorted(notes(laptops[0])) == sorted(["玻璃破了", "灯不亮"])


def test_escape_goes_back_to_the_list_and_then_away(rooms: Rooms, room: ConflictsRoom) -> None:
    dialog = opened(rooms, room)
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_Escape)
    assert child(dialog, Table).hasFocus()
    rooms.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_another_laptop_keeps_is_removed_after_all_with_one_key(
    rooms: Rooms, room: ConflictsRoom, laptops: tuple[Vault, Vault]
) -> None:
    here, there = laptops
    rooms.click(opened(rooms, room), "This one holds")
    rooms.press(Qt.Key.Key_Escape)
    exchange(*laptops)
    with look(here) as connection:
        row = str(connection.exec_driver_sql("SELECT id FROM position").scalar())
    with work(here, now=NOW + timedelta(minutes=3)) as session:
        session.write([delete("position", row, why="拆除")])
    with work(there, now=NOW + timedelta(minutes=3)) as session:
        change_line(session, POSITION, row, replace(SIGN, note="换了新的"), now=NOW)
    exchange(*laptops)
    dialog = opened(rooms, room)
    told = texts(dialog)
    for words in (
        "kept, with what was written there",
        "换了新的",
        "Why: 拆除",
        "Delete removes it after all",
    ):
        assert words in told
    rooms.press(Qt.Key.Key_Delete)
    assert "Nothing stands open." in texts(dialog)
    rooms.qtbot.waitUntil(lambda: child(dialog, Empty).height() > dialog.height() // 2)
    assert notes(here) == []


def opened(rooms: Rooms, room: ConflictsRoom) -> ConflictsDialog:
    room.open()
    return child(rooms.window, ConflictsDialog)


def notes(vault: Vault) -> list[str]:
    with look(vault) as connection:
        village = str(connection.exec_driver_sql("SELECT id FROM village").scalar())
        return [one.details.note for one in records_of(connection, POSITION, village)]


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[tuple[Vault, Vault]]:
    """Both wrote a note about the same board, neither knowing of the other's."""
    made = two_laptops(build_vault(tmp_path / "built"), tmp_path)
    with work(made[0], now=NOW) as session:
        village = str(session.connection.exec_driver_sql("SELECT id FROM village").scalar())
        row = add_line(session, POSITION, village, SIGN, now=NOW)
    exchange(*made)
    for minutes, vault, note in zip((1, 2), made, ("玻璃破了", "灯不亮"), strict=True):
        with work(vault, now=NOW + timedelta(minutes=minutes)) as session:
            change_line(session, POSITION, row, replace(SIGN, note=note), now=NOW)
    exchange(*made)
    yield made
    for vault in made:
        vault.close()


@pytest.fixture
def rooms(qtbot: QtBot, laptops: tuple[Vault, Vault]) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, laptops[0], now=NOW)
    yield opened
    opened.leave()


@pytest.fixture
def room(rooms: Rooms) -> ConflictsRoom:
    return ConflictsRoom(rooms.desk)
