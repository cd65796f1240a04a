"""Searching by keyboard from anywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.search_box import Hit, SearchBox

PEOPLE = [Hit("p1", "赵**  2组", "7KQ-0012"), Hit("p2", "赵**  5组", "7KQ-0031")]


def test_arrow_and_enter_open_a_hit_and_the_words_go_away(qtbot: QtBot) -> None:
    box, line = shown(qtbot)
    qtbot.keyClicks(line, "z")
    qtbot.keyClick(line, Qt.Key.Key_Down)

    with qtbot.waitSignal(box.hit_chosen) as chosen:
        qtbot.keyClick(line, Qt.Key.Key_Return)

    assert chosen.args == ["p2"]
    assert line.text() == ""


def test_nobody_found_is_said_and_opens_nothing(qtbot: QtBot) -> None:
    box, line = shown(qtbot)
    qtbot.keyClicks(line, "q")

    with qtbot.assertNotEmitted(box.hit_chosen):
        qtbot.keyClick(line, Qt.Key.Key_Return)

    assert box.hits() == []


def test_a_line_about_all_of_them_opens_nothing(qtbot: QtBot) -> None:
    box, line = shown(qtbot)
    qtbot.keyClicks(line, "m")
    qtbot.keyClick(line, Qt.Key.Key_Up)

    with qtbot.assertNotEmitted(box.hit_chosen):
        qtbot.keyClick(line, Qt.Key.Key_Return)

    assert line.text() == "m"


def test_escape_closes_the_list_first_and_then_leaves(qtbot: QtBot) -> None:
    box, line = shown(qtbot)
    qtbot.keyClicks(line, "z")

    with qtbot.assertNotEmitted(box.left):
        qtbot.keyClick(line, Qt.Key.Key_Escape)
    with qtbot.waitSignal(box.left):
        qtbot.keyClick(line, Qt.Key.Key_Escape)


def search(typed: str) -> Sequence[Hit]:
    if typed == "m":
        return [*PEOPLE, Hit("", "", "More people fit.")]
    return PEOPLE if typed.startswith("z") else []


WINDOWS: list[QWidget] = []


def shown(qtbot: QtBot) -> tuple[SearchBox, QLineEdit]:
    window = QWidget()
    WINDOWS[:] = [window]
    qtbot.addWidget(window)
    window.resize(500, 400)
    box = SearchBox(search)
    QVBoxLayout(window).addWidget(box)
    with qtbot.waitActive(window):
        window.show()
    box.begin()
    return box, box.findChild(QLineEdit)
