"""Moving out of the county by keyboard, from the bag."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.factories.people import Office
from tests.factories.rooms import Rooms, child, open_rooms, texts
from ui.conduct.move_away_dialog import MoveAwayDialog
from ui.conduct.pack_dialog import PackDialog
from ui.preview.paper_preview import PaperPreview, PreviewState

CTRL = Qt.KeyboardModifier.ControlModifier


def test_o_in_the_bag_lists_the_papers_and_transfers_the_placement_out(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    office.place(person)
    office.visit(person)
    office.visit(person, date(2026, 11, 1))
    rooms.room.open_person(person)

    rooms.press(Qt.Key.Key_O)
    dialog = child(rooms.room, MoveAwayDialog)
    assert "Visit records × 2" in str(dialog.form.value("papers"))
    rooms.press(Qt.Key.Key_S, CTRL)
    assert "Please fill this in" in texts(dialog)

    said = {"moved_on": date(2026, 11, 20), "to_place": "邻县清泉镇", "document_no": "变更字8号"}
    for name, value in said.items():
        dialog.form.set_value(name, value)
    rooms.press(Qt.Key.Key_S, CTRL)
    pack = child(dialog, PackDialog)
    rooms.qtbot.waitUntil(lambda: child(pack, PaperPreview).state is PreviewState.SHOWN)
    assert office.sql("SELECT state FROM placement") == "4"

    rooms.press(Qt.Key.Key_F9)
    assert not pack.isVisible()
    assert not dialog.isVisible()
    assert office.sql("SELECT state FROM placement") == "8"
    assert office.sql("SELECT locked FROM person") == 1
    assert rooms.said[-1] == "Moved out, the bag is closed: 王**"


def test_esc_in_the_pack_goes_back_to_the_form_and_writes_nothing(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    office.place(person)
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_O)
    dialog = child(rooms.room, MoveAwayDialog)
    for name, value in {"moved_on": date(2026, 11, 20), "to_place": "清泉镇", "document_no": "8号"}.items():
        dialog.form.set_value(name, value)
    rooms.press(Qt.Key.Key_S, CTRL)
    pack = child(dialog, PackDialog)
    rooms.press(Qt.Key.Key_Escape)
    assert not pack.isVisible()
    assert dialog.isVisible()
    assert dialog.form.value("to_place") == "清泉镇"
    assert office.sql("SELECT state FROM placement") == "4"
    rooms.press(Qt.Key.Key_Escape)


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
