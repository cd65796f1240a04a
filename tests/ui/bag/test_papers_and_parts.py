"""Papers by Space and Enter, the sheets that no description makes, and what typing leads to in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ids import PersonId
from app.people.read_person import read_person
from app.people.save_person import change_person
from app.village.village_settings import set_setting
from tests.factories.people import NOW, Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui import theme
from ui.bag.activity_sheet import ActivitySheet
from ui.bag.contents_table import ContentsTable
from ui.bag.paper_sheet import PaperDialog
from ui.bag.part_of_card import PartOfCard
from ui.bag.talk_sheet import TalkSheet
from ui.parts.table import Table

CTRL = Qt.KeyboardModifier.ControlModifier
DAY = date(2026, 11, 12)


def test_space_on_a_paper_says_where_the_original_lies_and_once_more_corrects_it(
    office: Office, rooms: Rooms
) -> None:
    opened(office, rooms)
    to_line(rooms, "Responsibility letter")
    rooms.press(Qt.Key.Key_Space)
    dialog = child(rooms.room, PaperDialog)
    assert "Responsibility letter" in texts(dialog)
    dialog.form.set_value("kept_at", "镇综治中心")
    dialog.form.set_value("pages", 2)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert "4 | Responsibility letter | 2 p. | — | there" in rows_of(child(rooms.bag, ContentsTable))

    rooms.press(Qt.Key.Key_Space)
    assert dialog.form.value("kept_at") == "镇综治中心"
    dialog.form.set_value("state", "2")
    rooms.press(Qt.Key.Key_S, CTRL)
    assert "Please say why it is not required of this person." in texts(dialog)
    dialog.form.set_value("note", "由镇里统一签订")
    rooms.press(Qt.Key.Key_S, CTRL)
    assert "4 | Responsibility letter | 2 p. | — | not required" in rows_of(child(rooms.bag, ContentsTable))
    assert office.sql("SELECT count(*) FROM paper") == 1


def test_enter_on_a_paper_without_records_opens_its_form_with_what_the_placement_knows(
    office: Office, rooms: Rooms
) -> None:
    with office.work() as session:
        set_setting(session, office.village.village, "paper_list", "WUHAN23", source="镇里通知")
    person = office.add_person()
    office.place(person, agreement_no="清戒协2026-3", agreement_signed_on=date(2026, 3, 9))
    rooms.room.open_person(person)
    to_line(rooms, "Agreement")
    rooms.press(Qt.Key.Key_Return)
    dialog = child(rooms.room, PaperDialog)
    assert dialog.form.value("document_no") == "清戒协2026-3"
    assert dialog.form.value("on_day") == date(2026, 3, 9)


def test_the_heading_above_the_first_paper_comes_into_sight_with_it(office: Office, rooms: Rooms) -> None:
    opened(office, rooms)
    table = child(rooms.bag, ContentsTable)
    to_line(rooms, "Information card")
    assert "Papers" in rows_of(table)[0]
    table.setFixedHeight(4 * theme.current().row)
    rooms.press(Qt.Key.Key_End)
    assert table.rowViewportPosition(0) < 0
    rooms.press(Qt.Key.Key_Home)
    assert table.chosen_row() == 1
    assert table.rowViewportPosition(0) == 0


def test_a_line_of_the_activity_record_opens_its_record(office: Office, rooms: Rooms) -> None:
    person = opened(office, rooms)
    office.visit(person, DAY, thinking_words="愿意培训")
    rooms.bag.arrive()
    rooms.bag.open_sheet("activity")
    table = child(rooms.bag, ActivitySheet).findChildren(Table)[0]
    assert rows_of(table) == ["2026-11-12 | home visit | met the person | 王组长, 李医生 | 愿意培训"]
    rooms.press(Qt.Key.Key_Return)
    assert "Correct a visit" in texts(rooms.visit)


def test_ctrl_n_among_talks_begins_a_talk(office: Office, rooms: Rooms) -> None:
    person = opened(office, rooms)
    office.visit(person, DAY)
    rooms.bag.arrive()
    rooms.bag.open_sheet("talk")
    assert "No talk is recorded yet" in texts(rooms.bag)
    rooms.press(Qt.Key.Key_N, CTRL)
    assert rooms.visit.form.value("kind") == "2"
    rooms.press(Qt.Key.Key_S, CTRL)
    assert "Talks (1)" in texts(child(rooms.bag, TalkSheet))


def test_special_care_says_its_article_and_opens_the_form_at_its_field(office: Office, rooms: Rooms) -> None:
    person = office.add_person(
        a_person(special_care=("1",), guardian="张大伯", guardian_phone="10087654321", birth=date(2013, 1, 1))
    )
    rooms.room.open_person(person)
    rooms.bag.open_sheet("special_care")
    sheet = child(rooms.bag, PartOfCard)
    assert "Drug Control Law, article 39" in sheet.notes()
    assert "Under 14" in sheet.notes()
    assert "100****4321" in texts(sheet)
    rooms.press(Qt.Key.Key_Return)
    assert rooms.person.form.field("special_care").isAncestorOf(rooms.cursor())


def test_the_levels_given_earlier_stand_below_the_one_that_holds(office: Office, rooms: Rooms) -> None:
    given = {"risk_level": "1", "risk_on": date(2026, 1, 5), "risk_by": "清溪派出所"}
    person = office.add_person(a_person(**given))
    with office.work() as session:
        details = replace(read_person(session.connection, person).details, risk_level="3", risk_on=DAY)
        change_person(session, person, details, id_key=office.vault.id_key, now=NOW)
    rooms.room.open_person(person)
    rooms.bag.open_sheet("risk")
    sheet = child(rooms.bag, PartOfCard)
    assert "low" in texts(sheet)
    assert rows_of(child(sheet, Table)) == ["2026-01-05 | high |  | 清溪派出所 | "]


def to_line(rooms: Rooms, title: str) -> None:
    rooms.cursor()
    table = child(rooms.bag, ContentsTable)
    table.choose_row(next(at for at, row in enumerate(rows_of(table)) if title in row))
    table.setFocus()


def opened(office: Office, rooms: Rooms) -> PersonId:
    person = office.add_person()
    rooms.room.open_person(person)
    return person


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
