"""While an input method composes, the keys are its own: in no kind of field they move or save anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.code_field import CodeField
from ui.parts.day_field import DayField
from ui.parts.drop_list import DropList
from ui.parts.field import Field
from ui.parts.form import Form
from ui.parts.long_text import LongText
from ui.parts.matching import Choice
from ui.parts.names_field import NamesField
from ui.parts.search_box import Hit, SearchBox
from ui.parts.text_field import TextField

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYS = [
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
    (Qt.Key.Key_Return, CONTROL),
    (Qt.Key.Key_Return, SHIFT),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
]


@pytest.mark.parametrize("made", ["text", "known words", "long", "code", "codes", "day", "names"])
def test_keys_of_the_input_method_do_nothing_else_and_the_words_come_whole(
    qtbot: QtBot, form: Form, made: str
) -> None:
    field = form.field(made)
    field.setFocus()
    before = field.draft()
    for key, modifier in KEYS:
        compose(field.editor, "jia")
        with qtbot.assertNotEmitted(form.save_requested):
            qtbot.keyClick(field.editor, key, modifier)
        assert field.editor.hasFocus(), (key, modifier)
        assert form.window().isVisible(), (key, modifier)
        assert field.draft() == before, (key, modifier)
        assert [drop for drop in form.window().findChildren(DropList) if drop.is_open()] == []
    compose(field.editor, "", "家")
    assert "家" in field.editor.property("plainText" if made == "long" else "text")


def test_the_search_neither_opens_a_person_nor_leaves_while_words_are_composed(
    qtbot: QtBot, box: SearchBox
) -> None:
    box.begin()
    line = box.focusProxy()
    for key, modifier in KEYS:
        compose(line, "zhang")
        with qtbot.assertNotEmitted(box.hit_chosen), qtbot.assertNotEmitted(box.left):
            qtbot.keyClick(line, key, modifier)
        assert line.hasFocus()
    compose(line, "", "张")
    assert [hit.title for hit in box.hits()] == ["张**"]


def compose(editor: QWidget, preedit: str, commit: str = "") -> None:
    """What an input method says: these letters are being turned into words; or these are the words."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    made, known, names = Form(), TextField(), NamesField()
    QVBoxLayout(dialog).addWidget(made)
    known.suggest(["家里"])
    names.suggest(["王主任"])
    choices = [Choice("1", "家访", "jf"), Choice("2", "电话", "dh")]
    fields: dict[str, Callable[[], Field]] = {
        "text": TextField,
        "known words": lambda: known,
        "long": lambda: LongText(lines=2),
        "code": lambda: CodeField(choices),
        "codes": lambda: CodeField(choices, several=True),
        "day": lambda: DayField(lambda _text: date(2026, 11, 21)),
        "names": lambda: names,
    }
    for name, make in fields.items():
        made.add(name, name, make())
    made.field("codes").set_draft(["1"])
    with qtbot.waitActive(dialog):
        dialog.show()
    yield made
    dialog.hide()


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    made = SearchBox(lambda typed: [Hit("p1", "张**")] if typed else [])
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made
