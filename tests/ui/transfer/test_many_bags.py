"""Several bags go to another village in one window, and come in there in another."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.factories.people import Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, texts
from tests.ui.transfer.test_transfer_dialogs import OnStick, desk, out, there  # noqa: F401  # the villages
from ui.parts.table import Table
from ui.parts.text_field import TextField
from ui.transfer.hand_over_dialog import HandOverDialog
from ui.transfer.take_many_dialog import TakeManyDialog

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def full(out: tuple[Rooms, Office, Path]) -> tuple[Rooms, Office, Path]:  # noqa: F811
    """Three people in the old village."""
    for name in ("王一", "李二", "陈三"):
        out[1].add_person(a_person(name=name))
    return out


def test_those_of_a_table_go_with_one_set_of_digits_and_come_in_together(
    full: tuple[Rooms, Office, Path],
    there: Office,  # noqa: F811
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    rooms, office, folder = full
    rooms.press(Qt.Key.Key_J, CTRL)
    form = shown(rooms, HandOverDialog)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert form.problem() == "Mark with Space who goes."
    rooms.press(Qt.Key.Key_A, CTRL)
    rooms.press(Qt.Key.Key_Space)
    assert len(form.marked()) == 2
    rooms.click(form, "The county's file for that village…")
    rooms.click(form, "Stick or folder…")
    rooms.press(Qt.Key.Key_S, CTRL)
    assert form.isVisible()  # why is missing yet
    field = form.form.field("reason")
    assert isinstance(field, TextField)
    field.set_text("分村")
    rooms.press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert rooms.said[-1].startswith("2 bags are written for 白石坳村.")
    digits = rooms.said[-1].rpartition(": ")[2]
    assert len(list(folder.glob("*.yidai-transfer"))) == 2
    assert office.sql("SELECT count(*) FROM person WHERE closed_reason = '3'") == 2

    theirs = open_rooms(qtbot, there.vault, ask=OnStick(folder / "a.yidai-county"))
    theirs.room.take_in_transfer()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    alone = QApplication.activeModalWidget()
    assert alone is not None
    theirs.click(alone, "All bags of a stick…")
    taking = shown(theirs, TakeManyDialog)
    theirs.click(taking, "Stick or folder…")
    qtbot.waitUntil(lambda: "2 bags here" in texts(taking))
    theirs.press(Qt.Key.Key_1)
    theirs.press(Qt.Key.Key_S, CTRL)
    assert "The twelve digits differ" in texts(taking)
    assert there.sql("SELECT count(*) FROM person") == 0
    digits_field = taking.form.field("fingerprint")
    assert isinstance(digits_field, TextField)
    digits_field.set_text(digits)
    theirs.press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "Taken in: 2. Left: 0." in texts(taking))
    table = child(taking, Table)
    assert table.text_at(0, 2).startswith("taken in: ")
    assert there.sql("SELECT count(*) FROM person") == 2
    theirs.leave()
    assert not taking.isVisible()


def shown(rooms: Rooms, kind: type[QDialog]):
    """The window that is open."""
    rooms.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()
