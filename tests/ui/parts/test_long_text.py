"""Long texts: nothing lost by last time's words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.parts.long_text import LongText


def test_last_times_words_can_be_taken_back_with_undo(qtbot: QtBot) -> None:
    field = LongText()
    qtbot.addWidget(field)
    qtbot.keyClicks(field.editor, "mine")

    field.set_text("last time")
    qtbot.keyClick(field.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert field.text() == "mine"


def test_markup_in_peoples_words_stays_words(qtbot: QtBot) -> None:
    field = LongText()
    qtbot.addWidget(field)

    field.set_draft("<b>bold</b>")

    assert field.text() == field.draft() == "<b>bold</b>"


def test_what_somebody_typed_and_took_away_does_not_come_back_in_the_next_record(qtbot: QtBot) -> None:
    field = LongText()
    qtbot.addWidget(field)
    qtbot.keyClicks(field.editor, "his")
    for _letter in "his":
        qtbot.keyClick(field.editor, Qt.Key.Key_Backspace)

    field.clear()
    qtbot.keyClick(field.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert field.text() == ""
