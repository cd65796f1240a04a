"""The card of villages: another one is added, one is chosen, and every page shows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.factories.people import Office, a_person
from tests.factories.rooms import child, rows_of, texts
from ui.desk import Desk
from ui.frame.wiring import Frame
from ui.parts.line_edit import LineEdit
from ui.parts.table import Table
from ui.villages.add_village_dialog import AddVillageDialog
from ui.villages.villages_card import VillagesCard
from ui.villages.wiring import villages_card
from ui.window import Window


def test_a_village_is_added_by_keys_and_chosen_with_enter(room: Room) -> None:
    assert not child(room.card, Table).isVisible(), "one village needs no table"
    room.add("云溪村", "999901001002")
    table = child(room.card, Table)
    assert [row.split(" | ")[0] for row in rows_of(table)] == ["清水湾村", "云溪村"]
    assert "清水湾村" in texts(room.window)
    table.choose_row(1)
    table.setFocus()
    room.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert "worked on now" in rows_of(table)[1]
    assert "next village Ctrl+Shift+V" in texts(room.window)
    assert room.changed == 2, "adding and choosing let every page read anew"


def test_the_next_village_is_one_key_away(room: Room) -> None:
    room.add("云溪村", "999901001002")
    room.frame.next_village()
    assert "云溪村" in texts(room.window)
    room.frame.next_village()
    assert "清水湾村" in texts(room.window)


def test_a_wrong_code_is_said_at_its_field(room: Room) -> None:
    room.add("云溪村", "12")
    dialog = child(room.card, AddVillageDialog)
    assert dialog.isVisible()
    stars = [words.text() for words in dialog.findChildren(QLabel) if words.text().startswith("*")]
    assert stars == ["* must be filled in", "* Village", "* Code of the village"]
    assert len(rows_of(child(room.card, Table))) == 1


CTRL = Qt.KeyboardModifier.ControlModifier


class Room:
    def __init__(self, qtbot: QtBot, office: Office) -> None:
        self.qtbot = qtbot
        self.office = office
        self.office.add_person(a_person())
        self.window = Window(lambda _words: [], lambda _topic: None)
        qtbot.addWidget(self.window)
        self.desk = Desk(self.office.vault, self.window, lambda: self.office.now)
        self.frame = Frame(self.desk)
        self.card: VillagesCard = villages_card(self.desk)
        qtbot.addWidget(self.card)
        self.changed = 0
        self.desk.records_changed.connect(self._count)
        self.window.show()
        self.card.show()

    def _count(self) -> None:
        self.changed += 1

    def add(self, name: str, code: str) -> None:
        button = next(one for one in self.card.findChildren(QPushButton) if "Add a village" in one.text())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        dialog = child(self.card, AddVillageDialog)
        for line, words in zip(dialog.findChildren(LineEdit), (name, code), strict=False):
            line.setText(words)
        dialog.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        self.qtbot.keyClick(
            QApplication.focusWidget() or dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier
        )


@pytest.fixture
def room(qtbot: QtBot, office: Office) -> Room:
    return Room(qtbot, office)
