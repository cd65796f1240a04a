"""The phrase book by keyboard: in the form of a visit, in the grid, and edited in a window of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ids import PersonId
from app.visits.read_visits import visits_of
from tests.factories.people import Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.parts.table import Table
from ui.parts.text_field import TextField
from ui.phrases.phrases_dialog import PhrasesDialog
from ui.phrases.wiring import PhrasesRoom
from ui.stack.grid import Grid

CTRL = Qt.KeyboardModifier.ControlModifier
FIELD = "visit.family_words"
KEY = Qt.Key


def test_a_phrase_goes_into_a_visit_by_its_initials(office: Office, rooms: Rooms) -> None:
    person = placed(office)
    rooms.entries.open_visit(person)
    rooms.visit.form.field("family_words").setFocus()
    rooms.press(KEY.Key_F4)
    rooms.type("jtgx")
    rooms.press(KEY.Key_Return)
    rooms.press(KEY.Key_S, CTRL)
    assert words_of(office, person) == "家庭关系和睦，家人支持戒毒。"


def test_what_was_typed_in_a_visit_is_kept_as_a_phrase_and_there_next_time(
    office: Office, rooms: Rooms
) -> None:
    person = placed(office)
    rooms.entries.open_visit(person)
    rooms.visit.form.field("family_words").setFocus()
    rooms.type("muqin shengbing")
    rooms.press(KEY.Key_F4)
    rooms.press(KEY.Key_Up, times=2)
    rooms.press(KEY.Key_Return)
    rooms.press(KEY.Key_A, CTRL)
    rooms.press(KEY.Key_Delete)
    rooms.press(KEY.Key_F4)
    rooms.type("muqin")
    rooms.press(KEY.Key_Return)
    assert rooms.visit.form.value("family_words") == "muqin shengbing"


def test_a_phrase_goes_into_a_cell_of_the_grid_and_enter_goes_on(office: Office, rooms: Rooms) -> None:
    person = placed(office)
    rooms.entries.open_stack("visit")
    grid = child(rooms.window, Grid)
    for _ in range(3):
        rooms.press(KEY.Key_Return)
    rooms.press(KEY.Key_F4)
    rooms.type("jtgx")
    rooms.press(KEY.Key_Return)
    rooms.press(KEY.Key_Return)
    assert grid.currentIndex().column() == 8
    rooms.press(KEY.Key_S, CTRL)
    assert words_of(office, person) == "家庭关系和睦，家人支持戒毒。"


def test_esc_in_the_list_of_the_grid_leaves_the_cell_open(office: Office, rooms: Rooms) -> None:
    placed(office)
    rooms.entries.open_stack("visit")
    for _ in range(3):
        rooms.press(KEY.Key_Return)
    rooms.type("x")
    rooms.press(KEY.Key_F4)
    rooms.press(KEY.Key_Escape)
    rooms.type("y")
    rooms.press(KEY.Key_Return)
    grid = child(rooms.window, Grid)
    assert grid.model().index(0, 7).data() == "xy"


def test_a_day_or_a_code_in_the_grid_has_no_phrases(office: Office, rooms: Rooms) -> None:
    placed(office)
    rooms.entries.open_stack("visit")
    rooms.press(KEY.Key_F4)
    assert child(rooms.window, Grid).phrased(4) == ""


def test_the_book_is_edited_with_keys_alone(office: Office, rooms: Rooms, dialog: PhrasesDialog) -> None:
    rooms.press(KEY.Key_N, CTRL)
    rooms.type("zai jia xiuyang")
    rooms.press(KEY.Key_Return)
    assert "Kept: zai jia xiuyang" in texts(dialog)
    phrases = dialog.findChildren(Table)[1]
    assert rows_of(phrases)[0] == "zai jia xiuyang | zaijiaxiuy | the village's own"
    phrases.setFocus()
    phrases.choose_row(0)
    rooms.press(KEY.Key_Return)
    rooms.press(KEY.Key_End)
    rooms.type(" ba")
    rooms.press(KEY.Key_Return)
    assert rows_of(phrases)[0].startswith("zai jia xiuyang ba | ")
    phrases.setFocus()
    phrases.choose_row(0)
    rooms.press(KEY.Key_Delete)
    assert not rows_of(phrases)[0].startswith("zai jia")


def test_a_name_in_a_phrase_is_said_at_the_line_and_nothing_is_lost(
    office: Office, rooms: Rooms, dialog: PhrasesDialog
) -> None:
    office.add_person(a_person(name="zhangsan"))
    rooms.press(KEY.Key_N, CTRL)
    rooms.type("bangzhu zhangsan")
    rooms.press(KEY.Key_Return)
    assert "names somebody with a file" in texts(dialog)
    assert child(dialog, TextField).text() == "bangzhu zhangsan"


def test_a_shipped_phrase_that_was_taken_out_can_be_shown_again(
    office: Office, rooms: Rooms, dialog: PhrasesDialog
) -> None:
    phrases = dialog.findChildren(Table)[1]
    before = rows_of(phrases)
    phrases.setFocus()
    phrases.choose_row(0)
    rooms.press(KEY.Key_Delete)
    assert rows_of(phrases) == before[1:]
    rooms.click(dialog, "Show the shipped ones again")
    assert rows_of(phrases) == before


def placed(office: Office) -> PersonId:
    person = office.add_person(a_person(name="赵一"))
    office.place(person, reported_on=date(2026, 3, 5))
    return person


def words_of(office: Office, person: PersonId) -> str:
    with office.look() as connection:
        return visits_of(connection, person)[0].details.family_words


@pytest.fixture
def dialog(rooms: Rooms) -> PhrasesDialog:
    room = PhrasesRoom(rooms.desk)
    room.open(FIELD)
    return child(rooms.window, PhrasesDialog)


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened_rooms = open_rooms(qtbot, office.vault)
    yield opened_rooms
    opened_rooms.leave()
