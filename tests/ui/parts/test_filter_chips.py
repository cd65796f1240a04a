"""A chip that drops a list down: what is taken is marked, and the arrow keys begin there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ui.parts.filter_chips import MenuChip

GROUPS = [("", "All groups"), ("1", "Group 1"), ("2", "Group 2")]


def test_the_list_begins_at_the_one_that_is_taken(qtbot: QtBot) -> None:
    chip, menu = shown(qtbot, one=True, taken=["2"])
    assert marked(menu) == ["Group 2"]
    assert menu.activeAction().text() == "Group 2"

    qtbot.keyClick(menu, Qt.Key.Key_Up)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert chip.taken() == ["1"]


def test_where_nothing_is_taken_all_is_marked(qtbot: QtBot) -> None:
    _chip, menu = shown(qtbot, one=True, taken=[])
    assert marked(menu) == ["All groups"]
    assert menu.activeAction().text() == "All groups"
    menu.close()


def test_of_a_list_of_several_each_is_taken_for_itself(qtbot: QtBot) -> None:
    chip, menu = shown(qtbot, one=False, taken=["1"])
    assert marked(menu) == ["Group 1"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert chip.taken() == ["1", "2"]


def shown(qtbot: QtBot, *, one: bool, taken: list[str]) -> tuple[MenuChip, QMenu]:
    chip = MenuChip(one=one)
    qtbot.addWidget(chip)
    chip.show_options(GROUPS, taken)
    chip.show()
    chip.open_list()
    menu = chip.findChild(QMenu)
    assert menu is not None
    return chip, menu


def marked(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isChecked()]
