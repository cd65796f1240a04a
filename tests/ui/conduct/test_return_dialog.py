"""The question of an overdue return, by keyboard: one key for each answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.conduct.leave import LEAVE, Leave
from app.records import RecordId
from tests.factories.people import Office
from tests.factories.rooms import Rooms, open_rooms, texts
from ui.conduct.return_dialog import ReturnDialog
from ui.conduct.wiring import return_desk

AWAY = Leave(kind="1", from_on=date(2026, 11, 1), to_on=date(2026, 11, 10), destination="省城", approval="1")


def test_back_today_takes_two_presses(office: Office, rooms: Rooms) -> None:
    dialog = asked(office, rooms)
    assert "王小满 was to be back by 2026-11-10" in texts(dialog)
    rooms.press(Qt.Key.Key_1)
    rooms.press(Qt.Key.Key_Return)
    assert office.sql('SELECT returned_on FROM "leave"') == "2026-11-22"
    assert not dialog.isVisible()
    assert office.sql("SELECT count(*) FROM absence") == 0


def test_longer_asks_until_when_and_says_a_refusal_inside(office: Office, rooms: Rooms) -> None:
    dialog = asked(office, rooms)
    rooms.press(Qt.Key.Key_2)
    rooms.type("2026-11-02")
    rooms.press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "This day lies before the one it follows" in texts(dialog)
    rooms.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    rooms.type("2026-12-31")
    rooms.press(Qt.Key.Key_Return)
    assert office.sql('SELECT renewed_to FROM "leave"') == "2026-12-31"


def test_a_call_is_wished_for_and_nothing_is_written(office: Office, rooms: Rooms, qtbot: QtBot) -> None:
    dialog = asked(office, rooms)
    with qtbot.waitSignal(dialog.contact_requested) as wished:
        rooms.press(Qt.Key.Key_3)
    assert wished.args == [office.sql('SELECT person_id FROM "leave"')]
    assert office.sql('SELECT returned_on FROM "leave"') is None


def test_esc_answers_nothing(office: Office, rooms: Rooms) -> None:
    dialog = asked(office, rooms)
    rooms.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert office.sql('SELECT returned_on FROM "leave"') is None


def asked(office: Office, rooms: Rooms) -> ReturnDialog:
    person = office.add_person()
    leave = office.record(LEAVE, person, AWAY)
    dialog = ReturnDialog(return_desk(rooms.desk), rooms.window)
    dialog.ask(person, RecordId(leave))
    dialog.show_over(rooms.window)
    assert isinstance(dialog, QWidget)
    return dialog


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
