"""Digits read out over the telephone are typed as they come and shown in groups."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.parts.grouped_digits import GroupedDigits


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("4827", "4827"),
        ("48271", "4827 1"),
        ("4827190356", "4827 190 356"),
        ("4827 190 356", "4827 190 356"),
        ("4827-190-356", "4827 190 356"),
        ("48x27", "4827"),
        ("48271903569999", "4827 190 356"),
    ],
)
def test_digits_stand_in_groups_and_all_else_is_dropped(qtbot: QtBot, typed: str, shown: str) -> None:
    field = a_field(qtbot)

    qtbot.keyClicks(field, typed)

    assert field.text() == shown
    assert field.is_complete() == (shown == "4827 190 356")


def test_full_width_digits_of_an_input_method_count(qtbot: QtBot) -> None:
    field = a_field(qtbot)
    written = QInputMethodEvent()
    written.setCommitString("４８２７１９")

    QApplication.sendEvent(field, written)

    assert field.text() == "4827 19"
    assert field.digits() == "482719"


def test_a_digit_put_right_in_the_middle_leaves_the_cursor_there(qtbot: QtBot) -> None:
    field = a_field(qtbot)
    qtbot.keyClicks(field, "482719356")
    field.setCursorPosition(6)

    qtbot.keyClicks(field, "0")

    assert field.text() == "4827 109 356"
    assert field.cursorPosition() == 7
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text() == "4827 193 56"


def a_field(qtbot: QtBot) -> GroupedDigits:
    field = GroupedDigits((4, 3, 3))
    qtbot.addWidget(field)
    field.show()
    return field
