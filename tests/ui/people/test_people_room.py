"""The list, the file and the bag of people: all by keyboard, nothing shown that was not asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ids import PersonId
from app.people.id_number import check_digit
from app.people.person_details import PersonRecord
from app.people.read_person import read_person
from app.placements.read_placements import placements_of
from tests.factories.people import Office, a_person
from tests.factories.rooms import Rooms, open_rooms, rows_of, texts
from ui.parts.table import Table
from ui.tests.dialog_of_test import DialogOfTest
from ui.visits.visit_dialog import VisitDialog

CTRL = Qt.KeyboardModifier.ControlModifier
NUMBER = "99999919850306001"
WHOLE = NUMBER + check_digit(NUMBER)


def test_with_nobody_there_the_page_offers_the_two_ways_to_begin(rooms: Rooms) -> None:
    with rooms.qtbot.waitSignal(rooms.room.import_requested):
        rooms.click(rooms.people, "Take in the roster")

    rooms.click(rooms.people, "Open a file by hand  Ctrl+N")
    assert "New person" in texts(rooms.person)


def test_typing_in_the_list_filters_by_pinyin_and_enter_opens_the_only_one_left(
    village: Office, rooms: Rooms
) -> None:
    rooms.type("ls")
    assert names(rooms) == ["李四"]

    rooms.press(Qt.Key.Key_Return)

    assert rooms.bag.isVisible()
    assert "李四" in texts(rooms.bag)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("张", ["张三"]), ("10组", ["王五"]), ("唐支书", ["张三"]), ("5678", ["李四"]), ("zhangs", ["张三"])],
)
def test_the_filter_finds_names_groups_the_responsible_and_numbers(
    village: Office, rooms: Rooms, typed: str, found: list[str]
) -> None:
    rooms.press(Qt.Key.Key_F, CTRL)
    rooms.type(typed)

    assert names(rooms) == found


def test_the_first_who_fits_is_chosen_and_escape_goes_back_to_whom_the_filter_hid(
    village: Office, rooms: Rooms
) -> None:
    table = rooms.people.findChildren(Table)[0]
    rooms.press(Qt.Key.Key_End)
    rooms.type("s")
    assert (names(rooms), table.chosen_row()) == (["张三", "李四"], 0)

    rooms.press(Qt.Key.Key_Escape)
    assert table.chosen_row() == 2


def test_whoever_goes_on_among_those_who_fit_stays_there(village: Office, rooms: Rooms) -> None:
    table = rooms.people.findChildren(Table)[0]
    rooms.press(Qt.Key.Key_End)
    rooms.type("s")
    rooms.press(Qt.Key.Key_Down)
    rooms.press(Qt.Key.Key_Down)

    rooms.press(Qt.Key.Key_Escape)

    assert (names(rooms), table.chosen_row()) == (["张三", "李四", "王五"], 1)


def test_escape_shows_everybody_again(village: Office, rooms: Rooms) -> None:
    rooms.type("ls")
    rooms.press(Qt.Key.Key_Escape)

    assert names(rooms) == ["张三", "李四", "王五"]


def test_nobody_fits_is_said_with_the_way_back(village: Office, rooms: Rooms) -> None:
    rooms.type("xyz")
    assert "No one matches" in texts(rooms.people)

    rooms.click(rooms.people, "Show everybody")

    assert len(names(rooms)) == 3


def test_a_chip_leaves_those_of_whom_something_is_to_be_completed(village: Office, rooms: Rooms) -> None:
    rooms.click(rooms.people, "To be completed 1")

    assert names(rooms) == ["王五"]
    assert "1 of 3 people" in texts(rooms.people)


def test_numbers_are_masked_in_the_list_and_names_where_the_village_wants_it(
    qtbot: QtBot, village: Office
) -> None:
    rooms = open_rooms(qtbot, village.vault, masked=True)

    assert names(rooms) == ["张**", "李**", "王**"]
    assert WHOLE not in texts(rooms.people)
    assert "9999**********" in texts(rooms.people)


def test_a_new_person_is_typed_saved_and_lies_open_as_a_bag(office: Office, rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.type("Wang")
    rooms.press(Qt.Key.Key_S, CTRL)

    assert rooms.bag.isVisible()
    assert "Wang" in texts(rooms.bag)
    assert rooms.said == ["File of W** opened"]


def test_whoever_looks_at_a_bag_finds_the_forms_of_a_visit_and_a_test_made(
    village: Office, rooms: Rooms
) -> None:
    assert forms(rooms) == []

    rooms.type("ls")
    rooms.press(Qt.Key.Key_Return)
    rooms.qtbot.waitUntil(lambda: not rooms.entries.making_forms())

    assert forms(rooms) == ["DialogOfTest", "VisitDialog"]
    assert not any(one.isVisible() for one in (rooms.visit, rooms.test))


def test_a_window_that_was_locked_makes_no_forms(village: Office, rooms: Rooms) -> None:
    rooms.type("ls")
    rooms.press(Qt.Key.Key_Return)
    rooms.window.hide()
    rooms.qtbot.waitUntil(lambda: not rooms.entries.making_forms())

    assert forms(rooms) == []


def test_f7_marks_a_character_that_cannot_be_typed_and_asks_how_it_is_written(
    office: Office, rooms: Rooms
) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.type("Wang")
    rooms.press(Qt.Key.Key_F7)
    assert rooms.person.form.value("name") == "Wang〓"
    assert "Say how each 〓 is written" in texts(rooms.person)
    rooms.type("left jade")
    assert "bring it into the bag" in texts(rooms.person)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert office.sql("SELECT name || name_picture_note FROM person") == "Wang〓left jade"
    assert rooms.bag.accessibleName() == "Wang〓（left jade）"


def test_a_file_without_a_name_is_refused_at_the_field(office: Office, rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.press(Qt.Key.Key_S, CTRL)

    assert rooms.person.isVisible()
    assert rooms.person.form.field("name").problem()
    assert office.sql("SELECT count(*) FROM person") == 0


def test_birth_and_sex_are_suggested_from_the_number(office: Office, rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    fill(rooms, id_no=WHOLE)

    assert rooms.person.details().birth == date(1985, 3, 6)
    assert rooms.person.details().sex == "1"
    assert "holds together" in texts(rooms.person)


def test_what_was_typed_is_never_overwritten_by_the_number(office: Office, rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    fill(rooms, birth="1985-03-07", id_no=WHOLE)

    assert rooms.person.details().birth == date(1985, 3, 7)


def test_a_wrong_check_digit_is_said_while_typing_and_lets_pass(office: Office, rooms: Rooms) -> None:
    wrong = NUMBER + ("1" if WHOLE[-1] != "1" else "2")
    rooms.press(Qt.Key.Key_N, CTRL)
    fill(rooms, name="张三", id_no=wrong)
    assert "one digit is mistyped" in texts(rooms.person)

    rooms.press(Qt.Key.Key_S, CTRL)

    assert the_file(office).details.id_no == wrong


def test_a_likely_twin_is_shown_and_enter_opens_it(village: Office, rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    fill(rooms, name="张山", id_no=WHOLE)
    assert "the same ID number" in texts(rooms.person)
    rooms.press(Qt.Key.Key_S, CTRL)

    rooms.press(Qt.Key.Key_Return)

    assert not rooms.person.isVisible()
    assert "张三" in texts(rooms.bag)
    assert village.sql("SELECT count(*) FROM person") == 3


def test_a_likely_twin_can_be_saved_all_the_same(village: Office, rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    fill(rooms, name="张山", id_no=WHOLE)

    rooms.press(Qt.Key.Key_S, CTRL, times=2)

    assert village.sql("SELECT count(*) FROM person") == 4


def test_a_field_marked_for_later_stands_in_the_bag_as_to_be_completed(office: Office, rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.type("Wang")
    rooms.person.form.field("phone").setFocus()
    rooms.press(Qt.Key.Key_B, CTRL)
    rooms.press(Qt.Key.Key_S, CTRL)

    assert the_file(office).details.to_complete == ("phone",)


def test_a_placement_shows_the_days_of_law_while_it_is_typed(village: Office, rooms: Rooms) -> None:
    open_first(rooms)
    rooms.press(Qt.Key.Key_M)
    rooms.placement.form.field("kind").set_draft("1")
    rooms.placement.form.field("served_on").set_draft("2026-11-10")
    assert "To report in by (Detox Regulation, article 14)\n2026-11-25" in texts(rooms.placement)
    rooms.placement.form.field("reported_on").set_draft("2026-11-12")
    rooms.placement.form.field("term_months").set_draft("12")
    assert "2027-11-12" in texts(rooms.placement)
    assert "lasts 36 months" in rooms.placement.notes()

    rooms.press(Qt.Key.Key_S, CTRL)

    with village.look() as connection:
        saved = placements_of(connection, PersonId(village.sql("SELECT id FROM person WHERE name = '张三'")))
    assert [(one.details.kind, one.details.reported_on) for one in saved] == [("1", date(2026, 11, 12))]


def test_days_out_of_order_are_refused_at_their_field(village: Office, rooms: Rooms) -> None:
    open_first(rooms)
    rooms.press(Qt.Key.Key_M)
    rooms.placement.form.set_drafts({"kind": "1", "served_on": "2026-11-10", "reported_on": "2026-11-01"})

    rooms.press(Qt.Key.Key_S, CTRL)

    assert "before the decision was received" in rooms.placement.form.field("reported_on").problem()
    assert village.sql("SELECT count(*) FROM placement") == 0


def forms(rooms: Rooms) -> list[str]:
    made = [*rooms.window.findChildren(VisitDialog), *rooms.window.findChildren(DialogOfTest)]
    return sorted(type(one).__name__ for one in made)


def names(rooms: Rooms) -> list[str]:
    return [row.split(" | ")[0] for row in rows_of(rooms.people.findChildren(Table)[0])]


def fill(rooms: Rooms, **drafts: str) -> None:
    """Type into these fields, one after the other."""
    for name, words in drafts.items():
        rooms.person.form.field(name).setFocus()
        rooms.cursor()
        rooms.person.form.field(name).set_draft(words)


def open_first(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_Home)
    rooms.press(Qt.Key.Key_Return)


def the_file(office: Office) -> PersonRecord:
    with office.look() as connection:
        return read_person(connection, PersonId(office.sql("SELECT id FROM person")))


@pytest.fixture
def village(office: Office) -> Office:
    office.add_person(a_person(name="张三", village_group="2组", id_no=WHOLE, owner="唐支书"))
    office.add_person(
        a_person(name="李四", village_group="3组", id_no="99999919900101123X", phone="10012345678")
    )
    office.add_person(a_person(name="王五", village_group="10组", to_complete=("id_no",)))
    return office


@pytest.fixture
def rooms(qtbot: QtBot, office: Office, request: pytest.FixtureRequest) -> Iterator[Rooms]:
    if "village" in request.fixturenames:
        request.getfixturevalue("village")
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
