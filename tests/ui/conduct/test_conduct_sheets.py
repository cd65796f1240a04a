"""Leave, breaches and reports by keyboard: what a cadre types, and what the bag then says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.conduct.breach import BREACH
from app.conduct.leave import LEAVE, Leave
from app.ids import PersonId
from app.records import change_record, records_of
from db.journal import update
from tests.factories.people import Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.conduct.counted_list import CountedList
from ui.conduct.counts_card import CountsCard
from ui.parts.table import Table
from ui.sheets.record_dialog import RecordDialog

CTRL = Qt.KeyboardModifier.ControlModifier
CALLED: dict[str, Any] = {
    "counted": "1",
    "counted_by": "清溪派出所",
    "counted_on": date(2026, 11, 21),
    "counted_document": "清公认字7号",
}


def test_a_leave_is_recorded_in_twelve_presses_besides_its_words(office: Office, rooms: Rooms) -> None:
    person = opened(office, rooms)
    presses = 0

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        nonlocal presses
        rooms.press(key, modifier)
        presses += 1

    press(Qt.Key.Key_L)
    dialog = child(rooms.room, RecordDialog)
    assert rooms.cursor().parent() is not None
    while not dialog.form.field("destination").isAncestorOf(rooms.cursor()):
        press(Qt.Key.Key_Return)
    rooms.type("省城")
    for day in ("1123", "1130"):
        press(Qt.Key.Key_Return)
        rooms.type(day)
        presses += len(day)
    press(Qt.Key.Key_S, CTRL)

    assert office.sql('SELECT from_on || to_on || destination FROM "leave"') == "2026-11-232026-11-30省城"
    assert office.sql('SELECT person_id FROM "leave"') == person
    assert presses == 12


def test_the_form_says_how_many_days_and_that_three_are_reported_in_writing(
    office: Office, rooms: Rooms
) -> None:
    opened(office, rooms)
    rooms.press(Qt.Key.Key_L)
    dialog = child(rooms.room, RecordDialog)
    dialog.form.set_value("from_on", date(2026, 11, 23))
    dialog.form.set_value("to_on", date(2026, 11, 26))
    dialog.look_again()
    assert "Days away: 3 (4 if the day of leaving counts)" in texts(dialog)
    assert "reports it in writing (Detox Regulation, article 19)" in dialog.notes()


def test_another_leave_on_the_same_days_is_told_of(office: Office, rooms: Rooms) -> None:
    person = opened(office, rooms)
    leave = Leave(kind="1", from_on=date(2026, 11, 20), to_on=date(2026, 11, 25), destination="省城")
    office.record(LEAVE, person, leave)
    rooms.press(Qt.Key.Key_L)
    dialog = child(rooms.room, RecordDialog)
    dialog.form.set_value("from_on", date(2026, 11, 24))
    dialog.form.set_value("to_on", date(2026, 11, 26))
    dialog.look_again()
    assert "Another leave holds some of these days" in dialog.notes()


def test_a_refused_test_stands_among_the_breaches_and_counts_once_the_police_said_so(
    office: Office, rooms: Rooms
) -> None:
    person = opened(office, rooms)
    office.test(person, date(2026, 11, 20), result="4")
    rooms.bag.arrive()
    rooms.bag.open_sheet("breach")
    assert "not counted yet" in rows_of(sheet_table(rooms))[0]

    rooms.press(Qt.Key.Key_Return)
    dialog = child(rooms.room, RecordDialog)
    for name, value in CALLED.items():
        dialog.form.set_value(name, value)
    rooms.press(Qt.Key.Key_S, CTRL)

    assert " counts " in rows_of(sheet_table(rooms))[0]
    assert "Tests refused or evaded: 1 (3 times or more; below)" in pills(rooms)


def test_the_card_shows_near_and_reached_and_r_drafts_a_report_in_neutral_words(
    office: Office, rooms: Rooms
) -> None:
    person = opened(office, rooms)
    for day in (1, 8, 15):
        office.test(person, date(2026, 11, day), result="4")
        call_all(office, person)
        rooms.bag.arrive()
        if day == 8:
            assert "2  near the limit" in texts(child(rooms.bag, CountsCard))
    assert "Officers decide" in texts(child(rooms.bag, CountsCard))

    rooms.press(Qt.Key.Key_R)
    dialog = child(rooms.room, RecordDialog)
    facts = str(dialog.form.value("facts"))
    assert facts.splitlines()[0] == "经认定计入的拒绝、逃避检测：共3次。", "in the words of the paper"
    assert "2026-11-08：未接受检测，见违反协议登记。" in facts
    assert dialog.form.value("basis") == "《戒毒条例》第20条、《戒毒条例》第21条"
    rooms.press(Qt.Key.Key_S, CTRL)
    assert "The draft of a report waits" in texts(child(rooms.bag, CountsCard))
    assert office.sql("SELECT state FROM situation_report") == "1"

    rooms.press(Qt.Key.Key_R)  # the draft itself, no second one
    said = {"state": "2", "reported_on": office.today, "receiver_unit": "清溪派出所"}
    for name, value in said.items():
        dialog.form.set_value(name, value)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert office.sql("SELECT count(*) FROM situation_report") == 1
    assert "Officers decide" not in texts(child(rooms.bag, CountsCard))


def test_r_without_a_suggestion_begins_a_report_of_what_only_people_know(
    office: Office, rooms: Rooms
) -> None:
    opened(office, rooms)
    rooms.press(Qt.Key.Key_R)
    form = child(rooms.room, RecordDialog).form
    assert (form.value("facts"), form.value("state")) == ("", "1")


def test_a_leave_past_its_day_is_asked_about_and_makes_no_absence(office: Office, rooms: Rooms) -> None:
    person = opened(office, rooms)
    leave = Leave(kind="1", from_on=date(2026, 11, 1), to_on=date(2026, 11, 10), destination="省城")
    office.record(LEAVE, person, leave)
    rooms.bag.arrive()
    rooms.bag.open_sheet("leave")
    assert "Was to be back by 2026-11-10: ask" in texts(rooms.bag)
    assert office.sql("SELECT count(*) FROM absence") == 0


def test_a_row_in_conflict_is_shown_with_its_mark(office: Office, rooms: Rooms) -> None:
    person = opened(office, rooms)
    office.test(person, date(2026, 11, 20), result="4")
    call_all(office, person)
    row = office.sql("SELECT id FROM breach")
    with office.work() as session:
        session.write([update("breach", row, {"counted_by": ""})])
    rooms.bag.arrive()
    rooms.bag.open_sheet("breach")
    assert "no source, not counted" in rows_of(sheet_table(rooms))[0]


def call_all(office: Office, person: PersonId) -> None:
    with office.work() as session:
        for row in records_of(session.connection, BREACH, person):
            said = replace(row.details, **CALLED | {"counted_on": office.today})
            change_record(session, BREACH, row.row, said, now=office.now)


def opened(office: Office, rooms: Rooms) -> PersonId:
    person = office.add_person(a_person())
    office.place(person)
    rooms.room.open_person(person)
    return person


def sheet_table(rooms: Rooms) -> Table:
    return child(child(rooms.bag, CountedList), Table)


def pills(rooms: Rooms) -> str:
    return texts(child(rooms.bag, CountedList))


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened_rooms = open_rooms(qtbot, office.vault)
    yield opened_rooms
    opened_rooms.leave()
