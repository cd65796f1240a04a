"""F4 in a field of words: initials narrow the phrases, Enter puts one in, a blank waits to be filled."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.errors import Refused
from ui.parts.drop_list import DropList
from ui.parts.long_text import LongText
from ui.parts.phrase_book import PhraseBook, fitting
from ui.parts.phrase_drop import PhraseDrop
from ui.parts.text_field import TextField
from ui.tour.hands import settle

PHRASES = ["生活正常。", "在__务工，月收入__元。", "在家务农。"]
Words = LongText | TextField


class Book:
    def __init__(self) -> None:
        self.kept: list[tuple[str, str]] = []
        self.edited: list[str] = []
        self.refuses = False

    def of(self, _field: str) -> Sequence[str]:
        return PHRASES

    def keep(self, field: str, words: str) -> None:
        if self.refuses:
            raise Refused("phrase_names_person", field="phrase")
        self.kept.append((field, words))

    def edit(self, field: str) -> None:
        self.edited.append(field)


def test_initials_narrow_the_list_and_enter_puts_the_phrase_at_the_cursor(field: Words, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.editor, "1.")
    qtbot.keyClick(field.editor, Qt.Key.Key_F4)
    qtbot.keyClicks(field.editor, "zj")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.text() == "1.在家务农。"


def test_the_list_goes_with_its_field_and_not_only_with_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    for _cell in range(2):
        line = QLineEdit(window)
        PhraseDrop(line, lambda: False, Book(), "visit.content").open()
        assert len(window.findChildren(DropList)) == 1
        line.deleteLater()
        settle()
    assert window.findChildren(DropList) == []


def test_the_first_blank_of_a_phrase_is_marked_so_that_typing_fills_it(field: Words, qtbot: QtBot) -> None:
    qtbot.keyClick(field.editor, Qt.Key.Key_F4)
    qtbot.keyClicks(field.editor, "zw")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(field.editor, "XY")
    assert field.text() == "在XY务工，月收入__元。"


def test_a_letter_that_leads_nowhere_is_passed_over_and_backspace_widens(field: Words, qtbot: QtBot) -> None:
    qtbot.keyClick(field.editor, Qt.Key.Key_F4)
    qtbot.keyClicks(field.editor, "shq")
    assert items(field) == ["生活正常。"]
    qtbot.keyClick(field.editor, Qt.Key.Key_Backspace)
    qtbot.keyClick(field.editor, Qt.Key.Key_Backspace)
    assert items(field)[:3] == PHRASES
    assert field.text() == ""


def test_esc_closes_the_list_alone_and_the_input_method_comes_back(field: Words, qtbot: QtBot) -> None:
    qtbot.keyClick(field.editor, Qt.Key.Key_F4)
    assert not field.editor.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    qtbot.keyClick(field.editor, Qt.Key.Key_Escape)
    assert field.editor.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    qtbot.keyClicks(field.editor, "sh")
    assert field.text() == "sh"


def test_what_stands_in_the_field_is_kept_as_a_phrase(field: Words, book: Book, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.editor, "mine")
    qtbot.keyClick(field.editor, Qt.Key.Key_F4)
    for _ in PHRASES:
        qtbot.keyClick(field.editor, Qt.Key.Key_Down)
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert book.kept == [("visit.work_words", "mine")]


def test_a_phrase_that_is_refused_says_why_at_the_field(field: Words, book: Book, qtbot: QtBot) -> None:
    book.refuses = True
    said: list[str] = []
    field.note_changed.connect(lambda words, _role: said.append(words))
    qtbot.keyClicks(field.editor, "mine")
    qtbot.keyClick(field.editor, Qt.Key.Key_F4)
    for _ in PHRASES:
        qtbot.keyClick(field.editor, Qt.Key.Key_Down)
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert "names somebody with a file" in said[-1]
    assert field.text() == "mine"


def test_the_last_line_opens_the_book(field: Words, book: Book, qtbot: QtBot) -> None:
    qtbot.keyClick(field.editor, Qt.Key.Key_F4)
    qtbot.keyClick(field.editor, Qt.Key.Key_PageDown)
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert book.edited == ["visit.work_words"]


def test_what_begins_with_the_initials_stands_before_what_holds_them() -> None:
    assert fitting(["我在家", "在家", "不在"], "zj") == ["在家", "我在家"]
    assert fitting(["abc", "在家"], "A") == ["abc"]


def items(field: Words) -> list[str]:
    return [one.text for one in field.window().findChildren(DropList)[0].items()]


@pytest.fixture
def book() -> Book:
    return Book()


@pytest.fixture(params=[LongText, TextField])
def field(request: pytest.FixtureRequest, qtbot: QtBot, book: Book) -> Words:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 500)
    made: Words = request.param(parent=window)
    made.use_phrases(PhraseBook(book.of, book.keep, book.edit), "visit.work_words")
    window.show()
    made.editor.setFocus()
    made.window_kept = window  # type: ignore[union-attr]  # else it goes with the fixture
    return made
