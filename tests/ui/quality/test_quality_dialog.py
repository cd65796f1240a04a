"""How the ledger is kept, by keys alone: from a share to its records and to one of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.factories.people import TODAY, Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.parts.table import Table
from ui.quality.quality_dialog import QualityDialog
from ui.quality.wiring import QualityRoom


def test_each_figure_has_its_share_and_its_records(
    rooms: Rooms, room: QualityRoom, visits: list[str]
) -> None:
    figures, behind = tables(rooms, room)
    assert "Visits recorded | 4 |  | " in rows_of(figures)
    assert "Typed in after a week | 1 | 4 | 25 %" in rows_of(figures)
    assert "Same words as another visit | 2 | 4 | 50 %" in rows_of(figures)
    choose(figures, "Typed in after a week")
    assert rows_of(behind) == ["2026-11-02 | 赵小满 | 20 days later, on 2026-11-22"]
    choose(figures, "Words of last time, confirmed")
    assert rows_of(behind) == ["2026-11-20 | 赵小满 | Person and family"]


def test_enter_goes_to_the_records_and_to_one_and_escape_back(
    qtbot: QtBot, rooms: Rooms, room: QualityRoom, visits: list[str]
) -> None:
    figures, behind = tables(rooms, room)
    choose(figures, "Same words as another visit")
    rooms.press(Qt.Key.Key_Return)
    assert behind.hasFocus()
    rooms.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(room.record_requested) as wanted:
        rooms.press(Qt.Key.Key_Return)
    assert wanted.args == ["visit", visits[1]]
    rooms.press(Qt.Key.Key_Escape)
    assert figures.hasFocus()
    rooms.press(Qt.Key.Key_Escape)
    assert not child(rooms.window, QualityDialog).isVisible()


def test_the_pages_turn_the_months_and_an_empty_one_says_so(
    rooms: Rooms, room: QualityRoom, visits: list[str]
) -> None:
    _figures, behind = tables(rooms, room)
    rooms.press(Qt.Key.Key_PageUp)
    dialog = child(rooms.window, QualityDialog)
    assert "2026-10" in texts(dialog)
    assert rows_of(behind) == []
    assert "None in this period." in texts(dialog)


def tables(rooms: Rooms, room: QualityRoom) -> tuple[Table, Table]:
    room.open()
    dialog = child(rooms.window, QualityDialog)
    return dialog.findChild(Table, "figures"), dialog.findChild(Table, "records")


def choose(table: Table, title: str) -> None:
    table.choose_row(next(at for at, row in enumerate(rows_of(table)) if row.startswith(title)))


@pytest.fixture
def visits(office: Office) -> list[str]:
    person = office.add_person(a_person(name="赵小满"), kept_since=date(2026, 1, 1))
    return [
        office.visit(person, TODAY - timedelta(days=20), family_words="情况稳定", late_reason="下乡"),
        office.visit(person, TODAY - timedelta(days=3), family_words="情况稳定"),
        office.visit(person, TODAY - timedelta(days=2), family_words="住院", same_as_last="family_words"),
        office.visit(person, TODAY - timedelta(days=1), family_words="找到工作"),
    ]


@pytest.fixture
def room(rooms: Rooms) -> QualityRoom:
    return QualityRoom(rooms.desk)


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
