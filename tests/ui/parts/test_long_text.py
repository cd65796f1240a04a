"""Long texts: phrases at the cursor, and nothing lost by a phrase or by last time's words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.parts.long_text import LongText


def test_f4_opens_the_phrase_book_and_enter_puts_the_phrase_in(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 400)
    field = LongText(phrases=phrases, parent=window)
    window.show()
    field.editor.setFocus()

    qtbot.keyClicks(field.editor, "1.")
    qtbot.keyClick(field.editor, Qt.Key.Key_F4)
    qtbot.keyClick(field.editor, Qt.Key.Key_Down)
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)

    assert field.text() == "1.在家务农"


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


def phrases() -> list[str]:
    return ["生活正常", "在家务农"]
