"""The choices of the lists, added to and hidden by keyboard, and offered by the next form."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.codes import code_list
from tests.factories.people import Office
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.lists.code_lists_dialog import OPEN_LISTS, CodeListsDialog
from ui.lists.wiring import CodeListsRoom
from ui.parts.code_field import CodeField
from ui.parts.record_form import FieldSpec, Kind, RecordForm, Section
from ui.parts.table import Table

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def test_a_choice_is_added_hidden_and_offered_again_by_keys_alone(
    rooms: Rooms, dialog: CodeListsDialog
) -> None:
    choose(dialog, "METHOD")
    rooms.press(KEY.Key_N, CTRL)
    rooms.type("village opera")
    rooms.press(KEY.Key_Return)
    choices = dialog.findChildren(Table)[1]
    assert "village opera |  | the village's own | yes" in rows_of(choices)
    assert "Offered from now on: village opera" in texts(dialog)
    choices.setFocus()
    rooms.press(KEY.Key_Delete)
    assert "village opera |  | the village's own | hidden" in rows_of(choices)
    rooms.press(KEY.Key_Delete)
    assert code_list("METHOD").items[-2].active


def test_a_material_needs_its_unit_and_what_is_wrong_is_said_at_its_line(
    rooms: Rooms, dialog: CodeListsDialog
) -> None:
    choose(dialog, "MAT")
    rooms.press(KEY.Key_N, CTRL)
    rooms.type("fan")
    rooms.press(KEY.Key_Return, times=2)
    assert "Please fill this in" in texts(dialog)
    rooms.type("pieces")
    rooms.press(KEY.Key_Return)
    assert "fan | pieces | the village's own | yes" in rows_of(dialog.findChildren(Table)[1])


def test_the_next_form_offers_it_and_shows_the_words_of_what_was_hidden(
    rooms: Rooms, dialog: CodeListsDialog
) -> None:
    form = RecordForm((Section("", (FieldSpec("tags", "Counts for", Kind.CODES, "TAG"),)),), rooms.desk.today)
    rooms.qtbot.addWidget(form)
    choose(dialog, "TAG")
    choices = dialog.findChildren(Table)[1]
    choices.setFocus()
    choices.choose_row(0)
    rooms.press(KEY.Key_Delete)
    form.show()
    form.set_value("tags", ("J1",))
    assert "six entries: government" in texts(form)
    assert "J1" not in [one.code for one in child(form, CodeField).choices()]


def choose(dialog: CodeListsDialog, name: str) -> None:
    lists = dialog.findChildren(Table)[0]
    lists.choose_row(OPEN_LISTS.index(name))


@pytest.fixture
def dialog(rooms: Rooms) -> CodeListsDialog:
    room = CodeListsRoom(rooms.desk)
    room.open()
    return child(rooms.window, CodeListsDialog)


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened_rooms = open_rooms(qtbot, office.vault)
    yield opened_rooms
    opened_rooms.leave()
