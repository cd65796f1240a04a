"""Choosing from a code list without the mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.code_field import CodeField
from ui.parts.matching import Choice

WAYS = [Choice("1", "家访", "jf"), Choice("2", "电话联系", "dhlx"), Choice("3", "村委会面谈", "cwhmt")]


def test_initials_and_enter_take_an_entry(qtbot: QtBot, one: CodeField) -> None:
    qtbot.keyClicks(one.editor, "dh")
    qtbot.keyClick(one.editor, Qt.Key.Key_Return)

    assert one.code() == "2"
    assert line(one).text() == "电话联系"
    with qtbot.waitSignal(one.next_requested):
        qtbot.keyClick(one.editor, Qt.Key.Key_Return)


def test_down_shows_all_and_arrows_choose(qtbot: QtBot, one: CodeField) -> None:
    qtbot.keyClick(one.editor, Qt.Key.Key_Down)
    qtbot.keyClick(one.editor, Qt.Key.Key_Down)
    qtbot.keyClick(one.editor, Qt.Key.Key_Down)
    qtbot.keyClick(one.editor, Qt.Key.Key_Return)

    assert one.code() == "3"


def test_escape_closes_the_list_and_keeps_what_was_typed(qtbot: QtBot, one: CodeField) -> None:
    qtbot.keyClicks(one.editor, "d")
    qtbot.keyClick(one.editor, Qt.Key.Key_Escape)

    assert line(one).text() == "d"
    assert one.code() == ""


def test_words_that_fit_nothing_are_an_error_while_typing(qtbot: QtBot, one: CodeField) -> None:
    qtbot.keyClicks(one.editor, "zzz")

    assert "zzz" in one.problem()


def test_leaving_takes_the_only_entry_that_fits(qtbot: QtBot, one: CodeField) -> None:
    qtbot.keyClicks(one.editor, "cw")
    one.editor.clearFocus()

    assert one.code() == "3"


def test_leaving_with_words_that_fit_several_is_marked(qtbot: QtBot) -> None:
    field = shown(qtbot, [*WAYS, Choice("4", "电话回访", "dhhf")])
    qtbot.keyClicks(field.editor, "dh")
    field.editor.clearFocus()

    assert field.code() == ""
    assert field.problem()


def test_several_entries_become_chips_and_backspace_takes_the_last_back(qtbot: QtBot) -> None:
    field = shown(qtbot, WAYS, several=True)
    for typed in ("jf", "dh", "jf"):
        qtbot.keyClicks(field.editor, typed)
        qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.codes() == ["1", "2"]

    qtbot.keyClick(field.editor, Qt.Key.Key_Backspace)

    assert field.codes() == ["1"]


def test_a_code_that_the_list_no_longer_knows_is_kept_and_shown(qtbot: QtBot, one: CodeField) -> None:
    one.set_code("99")

    assert one.code() == "99"
    assert line(one).text() == "99"


def shown(qtbot: QtBot, choices: list[Choice], *, several: bool = False) -> CodeField:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 500)
    field = CodeField(choices, several=several)
    QVBoxLayout(window).addWidget(field)
    with qtbot.waitActive(window):
        window.show()
    field.editor.setFocus()
    field.setProperty("keeps", window)
    WINDOWS.append(window)
    return field


def line(field: CodeField) -> QLineEdit:
    found = field.editor
    assert isinstance(found, QLineEdit)
    return found


WINDOWS: list[QWidget] = []


@pytest.fixture
def one(qtbot: QtBot) -> Iterator[CodeField]:
    yield shown(qtbot, WAYS)
    WINDOWS.clear()
