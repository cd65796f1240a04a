"""The further sheets of a bag by keyboard: what they begin with, what they hide, what they say above."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bag.family import FAMILY, Relative
from app.bag.known import KNOWN, Known
from app.bag.party import PARTY, Party
from app.ids import PersonId
from tests.factories.people import Office
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.bag.aid_sheet import AidDialog
from ui.bag.all_sheets import SHEETS, sheet_of
from ui.bag.known_list import KnownList
from ui.bag.known_sheet import KnownDialog
from ui.bag.need_sheet import NeedDialog
from ui.bag.party_sheet import PartyDialog
from ui.parts.table import Table
from ui.sheets.kind_sheet import KindSheet
from ui.sheets.record_dialog import RecordDialog

CTRL = Qt.KeyboardModifier.ControlModifier
DAY = date(2026, 11, 12)


@pytest.mark.parametrize("table", [spec.kind.table for spec in SHEETS])
def test_every_sheet_opens_empty_and_ctrl_n_begins_a_record(office: Office, rooms: Rooms, table: str) -> None:
    office.place(opened(office, rooms))
    rooms.bag.arrive()
    rooms.bag.open_sheet(table)
    rooms.press(Qt.Key.Key_N, CTRL)
    spec = sheet_of(table)
    assert spec is not None
    head = texts(child(rooms.room, RecordDialog)).casefold()
    assert spec.one_words().casefold() in head
    assert "correct: " not in head


def test_a_sheet_is_reached_from_the_contents_by_arrows_and_enter(office: Office, rooms: Rooms) -> None:
    opened(office, rooms)
    contents = rooms.bag.findChild(Table, "contents")
    assert isinstance(contents, Table)
    place = next(at for at, row in enumerate(rows_of(contents)) if "Paired help" in row)
    rooms.press(Qt.Key.Key_Down, times=place - 2)  # two headings are passed over
    rooms.press(Qt.Key.Key_Return)
    assert "Nobody is paired with this person yet" in texts(rooms.bag)
    rooms.press(Qt.Key.Key_Escape)
    assert "Contents of the bag" in texts(rooms.bag)


def test_a_draft_of_a_sheets_form_is_there_again(office: Office, rooms: Rooms) -> None:
    opened(office, rooms)
    rooms.bag.open_sheet("family")
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.type("王大山")
    rooms.press(Qt.Key.Key_Escape)
    rooms.press(Qt.Key.Key_N, CTRL)
    dialog = child(rooms.room, RecordDialog)
    assert dialog.form.value("name") == "王大山"
    assert "You had typed this" in texts(dialog)


def test_the_telephones_of_others_are_masked_until_f8(office: Office, rooms: Rooms) -> None:
    person = opened(office, rooms)
    office.record(FAMILY, person, Relative("王大山", "51", "10012345678"))
    rooms.bag.arrive()
    rooms.bag.open_sheet("family")
    assert "100****5678" in rows_of(child(rooms.bag, KindSheet).findChildren(Table)[0])[0]
    rooms.press(Qt.Key.Key_F8)
    assert "10012345678" in rows_of(child(rooms.bag, KindSheet).findChildren(Table)[0])[0]


def test_the_roles_that_nobody_holds_are_said_above_and_a_new_party_begins_with_one(
    office: Office, rooms: Rooms
) -> None:
    person = opened(office, rooms)
    office.record(PARTY, person, Party("1", "王大山"))
    rooms.bag.arrive()
    rooms.bag.open_sheet("party")
    assert child(rooms.bag, KindSheet).told() == "Nobody stands yet for: village, township, police station"

    rooms.press(Qt.Key.Key_N, CTRL)
    form = child(rooms.room, PartyDialog).form
    assert form.value("role") == "2"
    drafted = str(form.value("duty"))
    assert drafted.startswith("每月家访"), "in the words of the paper"
    form.set_value("role", "4")
    form.field("role").changed.emit()
    assert str(form.value("duty")).startswith("依法组织检测")
    form.set_value("duty", "我自己写的")
    form.set_value("role", "3")
    form.field("role").changed.emit()
    assert form.value("duty") == "我自己写的"


def test_enter_on_an_aspect_that_is_not_known_begins_it(office: Office, rooms: Rooms) -> None:
    person = opened(office, rooms)
    office.record(KNOWN, person, Known("1", "在家务农", DAY, "家访"))
    rooms.bag.arrive()
    rooms.bag.open_sheet("known")
    table = child(rooms.bag, KnownList).findChildren(Table)[0]
    assert rows_of(table)[0] == "basics | 在家务农 | 2026-11-12 | 家访"
    assert "nothing known yet" in rows_of(table)[4]

    rooms.press(Qt.Key.Key_Down, times=4)
    rooms.press(Qt.Key.Key_Return)
    dialog = child(rooms.room, KnownDialog)
    assert dialog.form.value("aspect") == "5"
    assert dialog.form.field("place").isVisible()
    assert "Do not name whoever told you" in texts(dialog)
    dialog.form.set_value("aspect", "3")
    dialog.form.field("aspect").changed.emit()
    assert not dialog.form.field("place").isVisible()


def test_the_form_of_help_offers_the_open_needs_and_closes_the_one_taken(
    office: Office, rooms: Rooms
) -> None:
    person = opened(office, rooms)
    office.visit(person, DAY, difficulty_words="没有工作")
    rooms.bag.arrive()
    rooms.bag.open_sheet("aid")
    rooms.press(Qt.Key.Key_N, CTRL)
    form = child(rooms.room, AidDialog).form
    form.set_value("happened_on", date(2026, 11, 20))
    form.set_value("kind", "1")
    form.set_value("action", "介绍到合作社")
    form.set_value("amount_fen", 8750)
    form.field("need_id").setFocus()
    rooms.type("mygz")
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_S, CTRL)

    assert office.sql("SELECT amount_fen FROM aid") == 8750
    assert office.sql("SELECT state FROM need") == "2"
    rooms.bag.open_sheet("need")
    shown = next(one for one in rooms.bag.findChildren(KindSheet) if one.isVisible())
    assert "helped" in rows_of(shown.findChildren(Table)[0])[0]
    assert shown.told() == ""


def test_an_open_need_asks_for_no_end_and_cannot_asks_for_words(office: Office, rooms: Rooms) -> None:
    person = opened(office, rooms)
    office.visit(person, DAY, difficulty_words="没有工作")
    rooms.bag.arrive()
    rooms.bag.open_sheet("need")
    assert child(rooms.bag, KindSheet).told().startswith("Still open: 1")
    rooms.press(Qt.Key.Key_Return)
    dialog = child(rooms.room, NeedDialog)
    assert not dialog.form.field("closed_on").isVisible()
    dialog.form.set_value("state", "3")
    dialog.form.field("state").changed.emit()
    assert dialog.form.field("closed_words").isVisible()
    dialog.form.set_value("closed_on", date(2026, 11, 20))
    rooms.press(Qt.Key.Key_S, CTRL)
    assert "Please fill this in" in texts(dialog)


def opened(office: Office, rooms: Rooms) -> PersonId:
    person = office.add_person()
    rooms.room.open_person(person)
    return person


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
