"""Two files of one person, and files in the trash: by keyboard, with what will happen said before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.people.save_person import put_in_trash
from tests.factories.people import KeptOffice, Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.parts.table import Table
from ui.people.erase_dialog import EraseDialog
from ui.people.trash_page import TrashPage
from ui.people.twins_dialog import TwinsDialog

CTRL = Qt.KeyboardModifier.ControlModifier
BIRTH = date(1990, 3, 7)


def test_a_likely_twin_is_offered_shown_beside_and_merged_with_three_keys(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_Home)
    rooms.press(Qt.Key.Key_M, CTRL)
    twins = child(rooms.room, TwinsDialog)
    rooms.press(Qt.Key.Key_Return)
    assert "the bag then shows the records of both" in texts(twins)
    assert "李主任" in texts(twins)
    assert "唐支书" in texts(twins)

    rooms.press(Qt.Key.Key_Return, CTRL)

    assert not twins.isVisible()
    assert rooms.bag.isVisible()
    assert "Visits (2)" in texts(rooms.bag) or texts(rooms.bag).count("2026-11-0") >= 1
    rooms.room.show_list()
    assert names(rooms) == ["王小满", "李四"]


def test_the_bag_parts_what_was_merged(office: Office, rooms: Rooms) -> None:
    merge(rooms)
    rooms.press(Qt.Key.Key_J, CTRL)
    rooms.room.show_list()
    assert sorted(names(rooms)) == ["李四", "王小满", "王小满"]
    assert office.sql("SELECT count(*) FROM person WHERE merged_into IS NOT NULL") == 0


def test_escape_goes_back_to_choosing_and_then_out_without_merging(office: Office, rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_Home)
    rooms.press(Qt.Key.Key_M, CTRL)
    twins = child(rooms.room, TwinsDialog)
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_Escape)
    assert "Which other file" in texts(twins)
    rooms.press(Qt.Key.Key_Escape)
    assert not twins.isVisible()
    assert office.sql("SELECT count(*) FROM person WHERE merged_into IS NOT NULL") == 0


def test_where_no_file_looks_alike_it_is_said_and_another_can_be_typed(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(office.sql("SELECT id FROM person WHERE name = '李四'"))
    rooms.room.show_list()
    rooms.press(Qt.Key.Key_M, CTRL)
    twins = child(rooms.room, TwinsDialog)
    assert "No file looks like this one" in texts(twins)

    rooms.type("wxm")
    assert "No file looks like this one" not in texts(twins)
    rooms.type("q")
    assert "No other file fits" in texts(twins)


def test_the_trash_shows_who_lies_there_and_why_and_enter_takes_them_out(
    office: Office, rooms: Rooms
) -> None:
    hide(office, "李四", "entered twice")
    rooms.press(Qt.Key.Key_T, CTRL)
    trash = child(rooms.room, TrashPage)
    assert "李**" in texts(trash)
    assert "entered twice" in texts(trash)

    rooms.press(Qt.Key.Key_Return)

    assert "The trash is empty" in texts(trash)
    rooms.press(Qt.Key.Key_Escape)
    assert "李四" in names(rooms)


def test_erasing_asks_for_a_reason_says_what_goes_and_then_it_is_gone(office: Office, rooms: Rooms) -> None:
    hide(office, "李四", "entered by mistake")
    rooms.press(Qt.Key.Key_T, CTRL)
    rooms.press(Qt.Key.Key_Delete)
    erasing = child(rooms.room, EraseDialog)
    told = texts(erasing)
    assert "This erases the file of 李**" in told
    assert "It never left this laptop" in told
    assert "cannot be undone" in told

    rooms.press(Qt.Key.Key_Return, CTRL)
    assert erasing.isVisible()
    assert office.sql("SELECT count(*) FROM erasure") == 0

    rooms.type("wrong village")
    rooms.press(Qt.Key.Key_Return, CTRL)

    assert not erasing.isVisible()
    assert office.sql("SELECT count(*) FROM person WHERE name = '李四'") == 0
    assert "The trash is empty" in texts(child(rooms.room, TrashPage))


def test_a_file_that_never_left_can_be_erased_from_its_form(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(office.sql("SELECT id FROM person WHERE name = '李四'"))
    rooms.press(Qt.Key.Key_E)
    rooms.click(rooms.person, "Erase for good…")
    rooms.type("wrong village")
    rooms.press(Qt.Key.Key_Return, CTRL)
    assert rooms.people.isVisible()
    assert "李四" not in names(rooms)


def test_one_key_takes_over_what_the_number_says_where_something_else_was_typed(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    form = rooms.person.form
    form.field("sex").set_draft("1")
    form.field("birth").set_draft("1990-01-01")
    form.field("id_no").set_draft("999999199003071226")
    rooms.cursor()
    assert "17th digit" in texts(rooms.person)
    assert rooms.person.details().birth == date(1990, 1, 1)

    rooms.press(Qt.Key.Key_F6)

    assert (rooms.person.details().birth, rooms.person.details().sex) == (date(1990, 3, 7), "2")
    assert "17th digit" not in texts(rooms.person)


def test_who_is_under_fourteen_needs_a_guardians_consent(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.person.form.field("birth").set_draft("2014-01-01")
    rooms.cursor()
    assert "consent of a guardian" in texts(rooms.person)
    rooms.person.form.field("guardian_consent_on").set_draft("2026-11-01")
    assert "consent of a guardian" not in texts(rooms.person)


def merge(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_Home)
    rooms.press(Qt.Key.Key_M, CTRL)
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_Return, CTRL)


def hide(office: Office, name: str, why: str) -> None:
    person = office.sql("SELECT id FROM person WHERE name = ?", name)
    with office.work() as session:
        put_in_trash(session, person, why=why)


def names(rooms: Rooms) -> list[str]:
    return [row.split(" | ")[0] for row in rows_of(rooms.people.findChildren(Table)[0])]


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    made = empty_village.open_copy(tmp_path / "v")
    one = made.add_person(a_person(birth=BIRTH, village_group="1组", owner="唐支书"))
    other = made.add_person(a_person(birth=BIRTH, village_group="2组", owner="李主任"))
    made.visit(one, date(2026, 11, 3))
    made.visit(other, date(2026, 11, 5))
    made.add_person(a_person(name="李四", village_group="3组"))
    yield made
    made.close()


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
