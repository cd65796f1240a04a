"""Input methods and the keys of the form never fight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.line_edit import LineEdit
from ui.parts.long_text import LongText
from ui.parts.names_field import NamesField


def test_enter_while_composing_stays_in_the_field(qtbot: QtBot) -> None:
    line = LineEdit()
    qtbot.addWidget(line)
    QApplication.sendEvent(line, QInputMethodEvent("zhao", []))
    assert line.is_composing()

    with qtbot.assertNotEmitted(line.next_requested):
        qtbot.keyClick(line, Qt.Key.Key_Return)

    chosen = QInputMethodEvent("", [])
    chosen.setCommitString("赵")
    QApplication.sendEvent(line, chosen)
    with qtbot.waitSignal(line.next_requested):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "赵"


@pytest.mark.parametrize("made", [LineEdit, LongText])
def test_escape_while_composing_leaves_the_form_open(qtbot: QtBot, made: type[QWidget]) -> None:
    window, field = QMainWindow(), made()
    window.setCentralWidget(field)
    leave = QShortcut(QKeySequence("Esc"), window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    field.setFocus()
    cursor = window.focusWidget()
    QApplication.sendEvent(cursor, QInputMethodEvent("zhao", []))
    with qtbot.assertNotEmitted(leave.activated):
        qtbot.keyClick(cursor, Qt.Key.Key_Escape)
    QApplication.sendEvent(cursor, QInputMethodEvent("", []))
    with qtbot.waitSignal(leave.activated):
        qtbot.keyClick(cursor, Qt.Key.Key_Escape)


def test_backspace_while_composing_takes_no_name_away(qtbot: QtBot) -> None:
    field = NamesField()
    qtbot.addWidget(field)
    field.set_names(["赵一"])
    line = field.findChild(LineEdit)
    QApplication.sendEvent(line, QInputMethodEvent("z", []))
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert field.names() == ("赵一",)
    QApplication.sendEvent(line, QInputMethodEvent("", []))
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert line.text() == "赵一"


def test_shift_enter_goes_back_and_ctrl_enter_saves(qtbot: QtBot) -> None:
    line = LineEdit()
    qtbot.addWidget(line)

    with qtbot.waitSignal(line.back_requested):
        qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(line.save_requested):
        qtbot.keyClick(line, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_z_undoes_typing_first_and_then_belongs_to_the_window(qtbot: QtBot) -> None:
    window = QMainWindow()
    line = LineEdit()
    window.setCentralWidget(line)
    undo = QShortcut(QKeySequence("Ctrl+Z"), window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    line.setFocus()
    qtbot.keyClicks(line, "abc")

    with qtbot.assertNotEmitted(undo.activated):
        qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == ""

    with qtbot.waitSignal(undo.activated):
        qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_in_a_long_text_enter_leads_on_and_alt_enter_begins_a_line(qtbot: QtBot) -> None:
    field = LongText()
    qtbot.addWidget(field)
    qtbot.keyClicks(field.editor, "a")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(field.editor, "b")

    with qtbot.waitSignal(field.next_requested):
        qtbot.keyClick(field.editor, Qt.Key.Key_Return)

    assert field.text() == "a\nb"
