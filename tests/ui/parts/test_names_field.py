"""Several names in one field, without the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.parts.names_field import NamesField


def test_enter_takes_a_name_and_enter_on_nothing_leads_on(qtbot: QtBot, field: NamesField) -> None:
    qtbot.keyClicks(field.editor, "Wang")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.draft() == ["Wang"]

    with qtbot.waitSignal(field.next_requested):
        qtbot.keyClick(field.editor, Qt.Key.Key_Return)


def test_a_comma_takes_the_names_before_it(qtbot: QtBot, field: NamesField) -> None:
    qtbot.keyClicks(field.editor, "Wang,Li")

    assert field.names() == ("Wang", "Li")


def test_the_name_still_in_the_line_counts(qtbot: QtBot, field: NamesField) -> None:
    qtbot.keyClicks(field.editor, "Wang Xiaoming")

    assert field.names() == ("Wang Xiaoming",)


def test_backspace_in_the_empty_line_takes_the_last_name_back_to_be_corrected(
    qtbot: QtBot, field: NamesField
) -> None:
    field.set_names(("王组长", "Lu"))

    qtbot.keyClick(field.editor, Qt.Key.Key_Backspace)
    qtbot.keyClick(field.editor, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field.editor, "i")

    assert field.names() == ("王组长", "Li")


def test_a_draft_comes_back_as_it_was(field: NamesField) -> None:
    field.set_draft(["王组长", "李医生"])

    assert field.names() == ("王组长", "李医生")
    assert not field.is_empty()


@pytest.fixture
def field(qtbot: QtBot) -> NamesField:
    made = NamesField()
    qtbot.addWidget(made)
    made.show()
    return made
