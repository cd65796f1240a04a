"""Input methods and the keys of the form never fight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from ui.parts.line_edit import LineEdit
from ui.parts.long_text import LongText


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
