"""A person's bag: what is in it, what is missing, and everything reachable by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.errors import Refused, Trouble
from app.ids import PersonId
from app.people.save_person import put_in_trash
from app.village.village_settings import set_setting
from tests.factories.people import ID_NO, Office, a_person
from tests.factories.rooms import Rooms, open_rooms, rows_of, texts
from ui.bag.contents_table import ContentsTable
from ui.bag.reveal_dialog import RevealDialog
from ui.bag.term_card import TermCard
from ui.bag.wiring import bag_desk
from ui.history.history_sheet import HistorySheet
from ui.parts.bag_card import BagCard
from ui.parts.table import Table
from ui.parts.timeline import Timeline

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_contents_say_what_is_there_what_is_missing_and_what_was_missed(
    office: Office, rooms: Rooms
) -> None:
    rooms.room.open_person(a_bag(office))

    contents = rows_of(contents_of(rooms))
    assert contents[0] == " | Papers 5/8: One person, one bag (basic papers) |  |  | "
    assert contents[1].endswith("there")
    assert contents[2].startswith("2 | Name list (own line)")
    assert contents[3].endswith("missing")
    assert contents[6] == "6 | Activity record (3) |  | 2026-11-12 | there"
    assert contents[7] == "7 | Visit records (2) |  | 2026-11-12 | 1 missed"
    assert contents[8] == "8 | Test register (1) |  | 2026-06-10 | there"
    assert contents[9].endswith("not required")
    assert "Bag 5/8" in texts(rooms.bag)


def test_the_term_is_drawn_to_scale_with_its_article(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(a_bag(office))

    line = rooms.bag.findChildren(Timeline)[0]
    assert line.accessibleName() == ("Term from 2026-03-05 to 2029-03-05, 3 visits and tests done, 1 missed")


def test_in_a_low_window_the_term_is_said_in_words_and_five_papers_are_seen(
    office: Office, rooms: Rooms
) -> None:
    rooms.window.resize(1024, 480)
    rooms.room.open_person(a_bag(office))

    assert "Term 2026-03-05 to 2029-03-05" in texts(rooms.bag)
    assert not rooms.bag.findChildren(Timeline)[0].isVisible()
    papers = rooms.bag.findChildren(ContentsTable)[0]
    assert papers.viewport().height() >= 5 * papers.rowHeight(1)


def test_without_a_placement_the_bag_says_so_and_m_records_one(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(office.add_person())
    assert "No placement is recorded" in rooms.bag.findChildren(TermCard)[0].words()

    rooms.press(Qt.Key.Key_M)

    assert "Record a placement" in texts(rooms.placement)


def test_a_person_who_has_not_reported_shows_the_last_day_and_the_article(
    office: Office, rooms: Rooms
) -> None:
    person = office.add_person()
    office.place(person, served_on=date(2026, 11, 10), reported_on=None)

    rooms.room.open_person(person)

    words = rooms.bag.findChildren(TermCard)[0].words()
    assert words == "To report in by 2026-11-25 (Detox Regulation, article 14)."


def test_arrow_keys_and_enter_open_a_sheet_and_escape_leads_back(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(a_bag(office))

    rooms.press(Qt.Key.Key_Down, times=6)
    rooms.press(Qt.Key.Key_Return)
    assert "Visits (2)" in texts(rooms.bag)
    assert "下地干活" in texts(rooms.bag)
    rooms.press(Qt.Key.Key_Escape)
    assert "Contents of the bag" in texts(rooms.bag)
    rooms.press(Qt.Key.Key_Escape)

    assert rooms.people.isVisible()


def test_a_key_stands_only_on_the_button_that_it_presses_now(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(a_bag(office))
    assert {"People  Esc", "Visit  Ctrl+N"} <= buttons_of(rooms.bag)

    rooms.bag.open_sheet("visit")
    assert "Record a visit  Ctrl+N" in buttons_of(rooms.bag)
    assert not {"People  Esc", "Visit  Ctrl+N"} & buttons_of(rooms.bag)

    rooms.bag.open_sheet("card")
    assert "Visit  Ctrl+N" in buttons_of(rooms.bag)


def test_enter_on_a_visit_opens_it_to_be_corrected(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(a_bag(office))
    rooms.press(Qt.Key.Key_Down, times=6)
    rooms.press(Qt.Key.Key_Return, times=2)

    assert "Correct a visit" in texts(rooms.visit)


def test_home_end_and_letters_lead_to_a_line_and_headings_are_passed_over(
    office: Office, rooms: Rooms
) -> None:
    rooms.room.open_person(a_bag(office))
    contents = contents_of(rooms)
    rooms.press(Qt.Key.Key_End)
    assert contents.chosen_row() == len(rows_of(contents)) - 1
    rooms.press(Qt.Key.Key_Home)
    assert contents.chosen_row() == 1
    rooms.press(Qt.Key.Key_Up)
    assert contents.chosen_row() == 1

    rooms.type("fiv")
    assert "Five knowns" in rows_of(contents)[contents.chosen_row()]
    rooms.press(Qt.Key.Key_Return)
    assert "New: piece of knowledge" in texts(rooms.bag)


def test_a_jump_that_is_begun_takes_the_pages_own_letters_too(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(a_bag(office))
    rooms.type("special")  # e and c would open forms
    contents = contents_of(rooms)
    assert "Special care" in rows_of(contents)[contents.chosen_row()]
    assert rooms.bag.isVisible()


def test_numbers_are_masked_until_f8_which_is_logged(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(a_bag(office))
    rooms.press(Qt.Key.Key_Return)
    assert ID_NO not in texts(rooms.bag)
    looks = "SELECT count(*) FROM access WHERE kind = 'revealed'"
    assert office.sql(looks) == 0

    rooms.press(Qt.Key.Key_F8)

    assert ID_NO in texts(rooms.bag)
    assert office.sql(looks) == 1


def test_where_the_village_settled_it_f8_asks_for_a_reason_first(office: Office, rooms: Rooms) -> None:
    with office.work() as session:
        set_setting(session, office.village.village, "reveal_reason", "yes", source="县禁毒办")
    rooms.room.open_person(a_bag(office))
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_F8)
    dialog = rooms.bag.findChild(RevealDialog)
    assert dialog.isVisible()
    assert ID_NO not in texts(rooms.bag)

    dialog.form.field("reason").set_draft("2")
    dialog.form.save_requested.emit()

    assert not dialog.isVisible()
    assert ID_NO in texts(rooms.bag)
    assert office.sql("SELECT detail FROM access WHERE kind = 'revealed'") == '{"reason":"2"}'


def test_opening_a_bag_is_logged_once_and_bringing_it_up_to_date_is_not(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(a_bag(office))
    rooms.room.arrive()

    assert office.sql("SELECT count(*) FROM access WHERE kind = 'looked_at'") == 1


def test_nobody_is_noted_as_seen_who_is_not_there(office: Office, rooms: Rooms) -> None:
    with pytest.raises(Refused, match="person_unknown"):
        bag_desk(rooms.desk).open(PersonId("nobody"))

    assert office.sql("SELECT count(*) FROM access WHERE kind = 'looked_at'") == 0


def test_nobody_is_seen_whose_line_of_the_log_cannot_be_written(office: Office, rooms: Rooms) -> None:
    first = a_bag(office)
    second = office.add_person(a_person(name="钱晓燕", id_no="999999199203030023"))
    rooms.room.open_person(first)
    office.force(
        "CREATE TRIGGER full_disk BEFORE INSERT ON access WHEN NEW.kind = 'looked_at'"
        " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )

    with pytest.raises(Trouble, match="disk_full"):
        rooms.room.open_person(second)

    assert "钱晓燕" not in "".join(texts(rooms.bag))
    assert rooms.bag.person() == first
    assert office.sql("SELECT count(*) FROM access WHERE kind = 'looked_at'") == 1
    office.force("DROP TRIGGER full_disk")
    rooms.room.open_person(second)
    assert "钱晓燕" in "".join(texts(rooms.bag))


def test_leaving_the_bag_hides_the_numbers_again(office: Office, rooms: Rooms) -> None:
    person = a_bag(office)
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_F8)
    rooms.press(Qt.Key.Key_Escape)

    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_Return)

    assert ID_NO not in texts(rooms.bag)


def test_p_and_control_p_wish_for_the_paper(office: Office, rooms: Rooms) -> None:
    person = a_bag(office)
    rooms.room.open_person(person)

    with rooms.qtbot.waitSignal(rooms.room.print_bag_requested) as wished:
        rooms.press(Qt.Key.Key_P)
    assert wished.args == [person]
    with rooms.qtbot.waitSignal(rooms.room.print_bag_requested):
        rooms.press(Qt.Key.Key_P, CTRL)


def test_control_p_in_a_sheet_wishes_for_the_form_of_that_sheet(office: Office, rooms: Rooms) -> None:
    person = a_bag(office)
    rooms.room.open_person(person)
    for sheet, form in (("measure", "F10"), ("leave", "F15"), ("test", "F13")):
        rooms.bag.open_sheet(sheet)
        with rooms.qtbot.waitSignal(rooms.room.print_form_requested) as wished:
            rooms.bag.print_this()
        assert wished.args == [form, person]


def test_control_n_records_a_visit_and_the_bag_shows_it_at_once(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(a_bag(office))
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.type("new words")
    rooms.press(Qt.Key.Key_S, CTRL)

    assert "Visit records (3)" in texts(rooms.bag)
    rooms.press(Qt.Key.Key_Down)
    assert contents_of(rooms).chosen_row() == 2


def test_the_history_tells_who_when_where_and_what_it_was_before(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(a_bag(office))
    rooms.press(Qt.Key.Key_E)
    rooms.person.form.field("owner").set_draft("李主任")
    rooms.person.form.field("phone").set_draft("10087654321")
    rooms.press(Qt.Key.Key_S, CTRL)

    rooms.press(Qt.Key.Key_H)

    lines = rows_of(rooms.bag.findChildren(HistorySheet)[0].findChildren(Table)[0])
    number = f"{office.vault.laptop.tag}-10"
    who = f"2026-11-22 10:00 | 王组长 | {number} | Information card"
    assert f"{who} | In the village | 唐支书 → 李主任 | holds" in lines
    assert f"{who} | Telephone | 100****5678 → 100****4321 | holds" in lines


def test_a_file_whose_opening_was_taken_back_leads_to_the_list(office: Office, rooms: Rooms) -> None:
    person = a_bag(office)
    rooms.room.open_person(person)
    with office.work() as session:
        put_in_trash(session, person, why="录重")

    rooms.room.arrive()

    assert rooms.people.isVisible()


def test_in_big_type_the_sheet_has_the_whole_width(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(a_bag(office))
    rooms.window.resize(900, 700)
    rooms.press(Qt.Key.Key_Down, times=5)
    rooms.press(Qt.Key.Key_Return)

    assert "File bag" not in [card.accessibleName() for card in bag_cards(rooms) if card.isVisible()]


def buttons_of(page: QWidget) -> set[str]:
    return {one.text() for one in page.findChildren(QPushButton) if one.isVisible()}


def contents_of(rooms: Rooms) -> Table:
    found = rooms.bag.findChild(Table, "contents")
    assert isinstance(found, Table)
    return found


def bag_cards(rooms: Rooms) -> list[BagCard]:
    return rooms.bag.findChildren(BagCard)


def a_bag(office: Office) -> PersonId:
    """Two visits, a test, and October missed."""
    details = a_person(name="张三", id_no=ID_NO, phone="10012345678", owner="唐支书")
    person = office.add_person(details, kept_since=date(2026, 9, 15))
    office.place(person)
    office.visit(person, date(2026, 9, 20))
    office.visit(person, date(2026, 11, 12), family_words="下地干活")
    office.test(person, date(2026, 6, 10))
    return person


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
