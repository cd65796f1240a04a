"""Two leaves of the same days on the page of conflicts, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.conduct.leave import LEAVE, Leave
from app.work import look
from tests.factories.county import exchange
from tests.factories.people import KeptOffice, Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.background import Jobs
from ui.conflicts.conflicts_banner import ConflictsBanner
from ui.conflicts.conflicts_dialog import ConflictsDialog
from ui.conflicts.notice import ConflictsNotice
from ui.conflicts.wiring import ConflictsRoom
from ui.parts.table import Table

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_both_are_read_there_and_the_line_above_every_page_leads_to_them(
    qtbot: QtBot, rooms: Rooms, room: ConflictsRoom
) -> None:
    jobs = Jobs(rooms.window)
    notice = ConflictsNotice(rooms.desk, jobs)
    notice.look_requested.connect(room.open)
    notice.count()
    qtbot.waitUntil(child(rooms.window, ConflictsBanner).isVisible)
    rooms.press(Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = child(rooms.window, ConflictsDialog)
    (row,) = rows_of(child(dialog, Table))
    assert row.startswith("Leaves of the same days | 2026-11-01 to 2026-12-10\n2026-11-10 to 2026-12-01")
    told = texts(dialog)
    for words in (
        "the return by 2026-12-01 is asked about",
        "Where to: 省城",
        "Where to: 县城",
        "王组长",
        "Put the marked one right  Ctrl+Enter",
    ):
        assert words in told
    jobs.wait_for_all()


def test_ctrl_enter_opens_the_form_of_the_marked_one(rooms: Rooms, room: ConflictsRoom) -> None:
    asked: list[tuple[str, ...]] = []
    room.sheet_requested.connect(lambda *said: asked.append(said))
    dialog = opened(rooms, room)
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_Up)
    rooms.press(Qt.Key.Key_Return, CONTROL)
    assert not dialog.isVisible()
    ((_person, sheet, row),) = asked
    assert (sheet, leaves(rooms)[row]) == ("leave", "省城")


def test_delete_removes_the_marked_one(rooms: Rooms, room: ConflictsRoom) -> None:
    dialog = opened(rooms, room)
    rooms.press(Qt.Key.Key_Delete)
    assert "Nothing stands open." in texts(dialog)
    assert list(leaves(rooms).values()) == ["省城"]


def test_ctrl_b_lets_both_stand(rooms: Rooms, room: ConflictsRoom) -> None:
    dialog = opened(rooms, room)
    rooms.press(Qt.Key.Key_B, CONTROL)
    assert "Nothing stands open." in texts(dialog)
    assert sorted(leaves(rooms).values()) == sorted(["省城", "县城"])


def test_a_line_of_today_leads_to_its_rows(rooms: Rooms, room: ConflictsRoom) -> None:
    row = next(iter(leaves(rooms)))
    room.open(row)
    assert child(child(rooms.window, ConflictsDialog), Table).chosen_row() == 0


def opened(rooms: Rooms, room: ConflictsRoom) -> ConflictsDialog:
    room.open()
    return child(rooms.window, ConflictsDialog)


def leaves(rooms: Rooms) -> dict[str, str]:
    with look(rooms.desk.vault) as connection:
        rows = connection.exec_driver_sql("SELECT id, destination FROM leave WHERE deleted = 0").all()
    return {row[0]: row[1] for row in rows}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> KeptOffice:
    folder = tmp_path_factory.mktemp("pair")
    pair = Office.make(folder / "here"), Office.make(folder / "there")
    exchange(*pair)
    person = pair[0].add_person(a_person(), kept_since=date(2026, 1, 1))
    pair[0].place(person)
    exchange(*pair)
    away = {"kind": "1", "approval": "1"}
    long = date(2026, 11, 1), date(2026, 12, 10)
    short = date(2026, 11, 10), date(2026, 12, 1)
    pair[0].record(LEAVE, person, Leave(from_on=long[0], to_on=long[1], destination="省城", **away))
    pair[1].record(LEAVE, person, Leave(from_on=short[0], to_on=short[1], destination="县城", **away))
    exchange(*pair)
    pair[1].close()
    return pair[0].kept()


@pytest.fixture
def rooms(qtbot: QtBot, kept: KeptOffice, tmp_path: Path) -> Iterator[Rooms]:
    office = kept.open_copy(tmp_path / "here")
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
    office.close()


@pytest.fixture
def room(rooms: Rooms) -> ConflictsRoom:
    return ConflictsRoom(rooms.desk)
