"""The history of a bag: every value ever entered within two keys, any one undone, any day looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.bag.measure import MEASURE, Measure
from app.ids import PersonId
from app.people.read_person import read_person
from app.people.save_person import change_person
from app.records import add_record
from db.erase import erase_payloads
from db.registers import Name
from tests.factories.people import ID_NO, NOW, TODAY, Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.bag.bag_page import BagPage
from ui.history.history_sheet import HistorySheet
from ui.history.past_sheet import PastSheet
from ui.parts.table import Table

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "他说了很多。" * 1666


def test_h_and_enter_show_a_long_value_in_full(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    change(office, person, note=LONG)
    change(office, person, note="")
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_H)
    rooms.press(Qt.Key.Key_Return)

    old, new = (one.toPlainText() for one in sheet(rooms).findChildren(QPlainTextEdit))
    assert (old, new) == (LONG, "—")
    assert f"{office.vault.laptop.tag}-7  ·  王组长" in texts(sheet(rooms))


def test_every_record_of_the_bag_is_there_and_a_removed_one_says_so(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    office.place(person)
    with office.work() as session:
        add_record(session, MEASURE, person, Measure(from_on=TODAY, action="每周谈心"), now=NOW)
    office.visit(person)
    office.undo()
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_H)

    told = "\n".join(lines(rooms))
    assert "Visit 2026-11-22 | removed" in told
    assert "measure 2026-11-22 | What is done | — → 每周谈心 | holds" in told
    assert "Placement 2026-03-01 | Measure | — →" in told
    assert "Day of the visit | — → 2026-11-22 | removed" in told


def test_the_filter_finds_words_fields_and_records(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    change(office, person, owner="李主任")
    office.visit(person)
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_H)
    everything = len(lines(rooms))

    rooms.press(Qt.Key.Key_F, CTRL)
    rooms.type("李主任")
    assert [line.split(" | ")[4] for line in lines(rooms)] == ["In the village"]

    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_Escape)
    assert len(lines(rooms)) == everything
    assert sheet(rooms).isVisible()
    rooms.press(Qt.Key.Key_Escape)
    assert "Contents of the bag" in texts(rooms.bag)


def test_u_undoes_the_chosen_line_and_u_again_takes_that_back(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    change(office, person, owner="李主任")
    change(office, person, worker="张主任")
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_H)
    rooms.press(Qt.Key.Key_Down)
    rooms.press(Qt.Key.Key_U)

    tag = office.vault.laptop.tag
    assert rooms.said == [f"Undone: entry {tag}-6."]
    assert said(office, person) == ("", "张主任")
    assert lines(rooms)[0].endswith("In the village | 李主任 → — | holds")
    assert lines(rooms)[2].endswith("In the village | — → 李主任 | undone")

    rooms.press(Qt.Key.Key_U)
    assert said(office, person) == ("李主任", "张主任")


def test_control_z_on_a_line_undoes_that_line(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    change(office, person, owner="李主任")
    change(office, person, worker="张主任")
    asked: list[bool] = []
    rooms.window.undo_requested.connect(lambda: asked.append(True))
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_H)
    rooms.press(Qt.Key.Key_Down)
    rooms.press(Qt.Key.Key_Z, CTRL)

    assert (said(office, person), asked) == (("", "张主任"), [])


def test_what_cannot_be_undone_says_why_and_changes_nothing(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    change(office, person, owner="李主任")
    change(office, person, owner="王主任")
    told: list[str] = []
    rooms.room.message.connect(told.append)
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_H)
    rooms.press(Qt.Key.Key_Down)
    rooms.press(Qt.Key.Key_U)

    assert "later entries stand there now" in told[-1]
    assert said(office, person)[0] == "王主任"


def test_k_prints_what_was_corrected_and_logs_it(qtbot: QtBot, office: Office, rooms: Rooms) -> None:
    person = office.add_person(a_person(owner="王组长"))
    with office.work() as session:
        record = read_person(session.connection, person)
        change_person(session, person, replace(record.details, owner="覃晓梅"), id_key=b"", now=NOW)
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_H)
    with qtbot.waitSignal(rooms.room.print_requested) as asked:
        rooms.press(Qt.Key.Key_K)

    assert asked.args[0].startswith(b"%PDF")
    assert office.sql("SELECT kind FROM access ORDER BY seq DESC LIMIT 1") == "drawn"


def test_numbers_are_masked_until_they_are_shown(office: Office, rooms: Rooms) -> None:
    person = office.add_person(a_person(id_no=ID_NO, phone="10012345678"))
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_H)
    assert "10012345678" not in texts(rooms.bag)
    assert ID_NO not in texts(rooms.bag)

    rooms.press(Qt.Key.Key_F8)
    assert "— → 10012345678" in "\n".join(lines(rooms))
    assert f"— → {ID_NO}" in "\n".join(lines(rooms))
    rooms.bag.hide_numbers()
    assert "10012345678" not in texts(rooms.bag)


def test_h_on_a_visit_shows_that_visit_alone(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    office.visit(person, place="家中")
    rooms.room.open_person(person)
    rooms.bag.open_sheet("visit")
    rooms.press(Qt.Key.Key_H)

    assert {line.split(" | ")[3] for line in lines(rooms)} == {"Visit 2026-11-22"}
    rooms.click(sheet(rooms), "This record only")
    assert "Information card" in {line.split(" | ")[3] for line in lines(rooms)}


def test_h_on_a_row_of_the_log_opens_that_visit_in_its_bag(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    office.visit(person)
    rooms.window.open_page("logs")
    rooms.press(Qt.Key.Key_H)

    assert rooms.bag.person() == person
    rooms.window.open_page("people")
    assert {line.split(" | ")[3] for line in lines(rooms)} == {"Visit 2026-11-22"}


def test_what_was_erased_says_so_and_nothing_else(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    change(office, person, owner="李主任")
    change(office, person, owner="王主任")
    with office.work() as session:
        erase_payloads(session.connection, [Name(office.vault.laptop.laptop, 6)])
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_H)

    told = lines(rooms)
    tag = office.vault.laptop.tag
    assert told[0].endswith(f"{tag}-7 | Information card | In the village | erased → 王主任 | holds")
    assert told[1].endswith(f"{tag}-6 | Information card | erased |  | ")
    assert "李主任" not in texts(rooms.bag)


def test_control_h_in_a_form_keeps_the_draft_and_shows_the_records_history(
    office: Office, rooms: Rooms
) -> None:
    person = office.add_person()
    visit = office.visit(person, place="家中")
    rooms.room.open_person(person)
    rooms.entries.change_visit(visit)
    rooms.visit.form.field("place").set_draft("村委会")
    rooms.press(Qt.Key.Key_H, CTRL)

    assert not rooms.visit.isVisible()
    assert {line.split(" | ")[3] for line in lines(rooms)} == {"Visit 2026-11-22"}
    rooms.entries.change_visit(visit)
    assert rooms.visit.form.field("place").draft() == "村委会"


def test_a_form_of_a_new_record_has_no_history_and_says_so(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(office.add_person())
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.press(Qt.Key.Key_H, CTRL)

    assert rooms.visit.isVisible()
    assert "not saved yet" in rooms.visit.refusal()


def test_d_shows_the_bag_as_it_was_known_on_a_day(office: Office, rooms: Rooms) -> None:
    office.now = NOW - timedelta(days=20)
    person = office.add_person(a_person(phone="10012345678"))
    office.now = NOW - timedelta(days=5)
    change(office, person, owner="李主任", phone="10087654321")
    office.visit(person)
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_D)
    past = child(rooms.bag, PastSheet)
    assert "past, to look at only" in texts(past)
    assert [row.split(" | ")[0] for row in rows_of(child(past, Table))] == [
        "Information card",
        "Visit 2026-11-17",
    ]

    rooms.press(Qt.Key.Key_A, CTRL)
    rooms.type("11.10")
    rooms.press(Qt.Key.Key_Return)

    told = texts(past)
    assert "The bag on 2026-11-10" in told
    assert "100****5678" in told
    assert "李主任" not in told
    assert [row.split(" | ")[0] for row in rows_of(child(past, Table))] == ["Information card"]

    rooms.press(Qt.Key.Key_Escape)
    assert sheet(rooms).isVisible()


def test_before_the_first_day_nothing_was_known(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(office.add_person())
    rooms.press(Qt.Key.Key_D)
    rooms.press(Qt.Key.Key_A, CTRL)
    rooms.type("2020-01-01")
    rooms.press(Qt.Key.Key_Return)

    assert "nothing was known here of this person" in texts(child(rooms.bag, PastSheet))


def test_a_day_that_lies_ahead_is_no_past(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(office.add_person())
    rooms.press(Qt.Key.Key_D)
    rooms.press(Qt.Key.Key_A, CTRL)
    rooms.type("2027-01-01")
    rooms.press(Qt.Key.Key_Return)

    assert "The bag on 2026-11-22" in texts(child(rooms.bag, PastSheet))


def test_another_persons_past_does_not_stay_behind(office: Office, rooms: Rooms) -> None:
    one, other = office.add_person(a_person(name="张三")), office.add_person(a_person(name="李四"))
    rooms.room.open_person(one)
    rooms.press(Qt.Key.Key_D)
    rooms.room.open_person(other)
    rooms.press(Qt.Key.Key_H)
    assert "张三" not in texts(rooms.bag)
    rooms.press(Qt.Key.Key_D)
    assert "李四" in texts(child(rooms.bag, PastSheet))


def sheet(rooms: Rooms) -> HistorySheet:
    return child(rooms.bag, HistorySheet)


def lines(rooms: Rooms) -> list[str]:
    assert isinstance(rooms.bag, BagPage)
    return rows_of(sheet(rooms).findChildren(Table)[0])


def said(office: Office, person: PersonId) -> tuple[str, str]:
    with office.look() as connection:
        details = read_person(connection, person).details
    return details.owner, details.worker


def change(office: Office, person: PersonId, **values: str) -> None:
    with office.work() as session:
        before = read_person(session.connection, person).details
        change_person(session, person, replace(before, **values), id_key=office.vault.id_key, now=office.now)


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
