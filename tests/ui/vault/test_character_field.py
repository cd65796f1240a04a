"""The phrase is picked back by pinyin, with the keyboard alone and without an input method."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.vault.phrase_characters import phrase_characters
from ui.vault.character_field import CharacterField, choices_of_characters


def test_every_character_of_the_list_has_a_pinyin_to_pick_it_by() -> None:
    choices = choices_of_characters(phrase_characters())
    assert len(choices) == 2048
    assert [choice.text for choice in choices if not choice.initials.isascii() or not choice.initials] == []


def test_typing_the_pinyin_and_enter_takes_the_character(qtbot: QtBot) -> None:
    field = CharacterField(choices_of_characters(phrase_characters()))
    qtbot.addWidget(field)
    field.show()
    line = field.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, "shui")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    taken = str(field.draft())
    assert taken in "水睡税谁说"
    assert line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_the_character_itself_may_be_typed_and_one_enter_goes_on(qtbot: QtBot) -> None:
    field = CharacterField(choices_of_characters(phrase_characters()))
    qtbot.addWidget(field)
    field.show()
    line = field.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    committed = QInputMethodEvent()
    committed.setCommitString("水")
    QCoreApplication.sendEvent(line, committed)
    assert field.draft() == "水"
    with qtbot.waitSignal(field.next_requested):
        qtbot.keyClick(line, Qt.Key.Key_Return)
