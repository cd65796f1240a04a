"""A screen reader is told what is wrong, what a field is for, and which line of a list is marked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.announce import SpokenLabel
from ui.parts.code_field import CodeField
from ui.parts.day_field import DayField
from ui.parts.form import Form
from ui.parts.matching import Choice
from ui.parts.text import label
from ui.parts.text_field import TextField


def test_what_is_wrong_is_said_aloud_when_it_appears_and_not_again(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    problem, quiet = label("", "error"), label("", "muted")
    for part in (problem, quiet):
        part.setParent(page)
    problem.setText("before anybody sees it")
    page.show()

    assert isinstance(problem, SpokenLabel)
    assert not isinstance(quiet, SpokenLabel)
    with qtbot.waitSignal(problem.spoken) as said:
        problem.setText("The disk is full.")
    assert said.args == ["The disk is full."]
    with qtbot.assertNotEmitted(problem.spoken):
        problem.setText("The disk is full.")


def test_a_field_tells_what_it_is_for_then_what_is_wrong_then_again_what_it_is_for(form: Form) -> None:
    name, kind = form.field("name"), form.field("kind")
    assert described(name.editor) == "As on the card."
    assert described(kind.editor) == "Initials, code or words; ↓ list"
    name.show_problem("Too long.")
    form.set_words("name", "Name", "As in the register.")
    assert described(name.editor) == "Too long."
    name.show_problem("")
    assert described(name.editor) == "As in the register."


def test_a_label_belongs_to_the_line_that_is_typed_into(form: Form) -> None:
    (words,) = [one for one in form.findChildren(QLabel) if one.text() == "Name"]
    related = QAccessible.queryAccessibleInterface(words).relations()
    assert [one.object() for one, _flag in related] == [form.field("name").editor]


@pytest.mark.parametrize("listening", [True, False])
def test_lists_and_errors_are_announced_only_to_who_listens(
    qtbot: QtBot, form: Form, listening: bool
) -> None:
    QAccessible.setActive(listening)
    line = form.field("kind").editor
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(form.field("day").editor, "x")

    assert form.field("kind").draft() == "2"
    assert described(form.field("day").editor) == form.field("day").problem() != ""


def described(editor: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(editor).text(QAccessible.Text.Description)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    page, made = QWidget(), Form()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(made)
    made.add("name", "Name", TextField(), help="As on the card.")
    made.add("kind", "Way", CodeField([Choice("1", "家访", "jf"), Choice("2", "电话", "dh")]))
    made.add("day", "Day", DayField(lambda _text: "date_not_understood"))
    with qtbot.waitActive(page):
        page.show()
    yield made
    QAccessible.setActive(False)
