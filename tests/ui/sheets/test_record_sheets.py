"""A sheet of the bag by keyboard: open it, record, correct, remove, and take it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bag.measure import MEASURE, Measure
from app.ids import PersonId
from tests.factories.people import Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.bag.all_sheets import SHEETS
from ui.parts.table import Table
from ui.sheets.kind_sheet import KindSheet
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetSpec

CTRL = Qt.KeyboardModifier.ControlModifier
HELP = Measure(from_on=date(2026, 11, 1), action="每周上门一次", owner="王组长", review_on=date(2026, 11, 20))


@pytest.mark.parametrize("spec", SHEETS, ids=lambda spec: spec.kind.table)
def test_every_field_of_a_form_is_a_field_of_its_record(spec: SheetSpec) -> None:
    assert set(spec.fields) <= set(spec.kind.details.__dataclass_fields__)
    assert {column.name for column in spec.columns if column.cell is None} <= set(spec.fields)


def test_ctrl_n_in_a_sheet_begins_a_record_of_its_kind(office: Office, rooms: Rooms) -> None:
    person = opened(office, rooms)
    rooms.bag.open_sheet("measure")
    assert "No measure is recorded yet" in texts(rooms.bag)

    rooms.press(Qt.Key.Key_N, CTRL)
    form = child(rooms.room, RecordDialog).form
    form.set_value("action", "联系镇卫生院")
    form.set_value("from_on", date(2026, 11, 2))
    rooms.press(Qt.Key.Key_S, CTRL)

    assert rows_of(sheet_table(rooms))[0].startswith("2026-11-02 |  | 联系镇卫生院")
    assert rooms.said[-1] == "measure recorded: 王**"
    assert office.sql("SELECT person_id FROM measure") == person


def test_enter_corrects_the_chosen_record_and_a_refusal_stays_at_its_field(
    office: Office, rooms: Rooms
) -> None:
    person = opened(office, rooms)
    office.record(MEASURE, person, HELP)
    rooms.bag.arrive()
    rooms.bag.open_sheet("measure")
    assert "2026-11-20" in rows_of(sheet_table(rooms))[0]

    rooms.press(Qt.Key.Key_Return)
    dialog = child(rooms.room, RecordDialog)
    dialog.form.set_value("to_on", date(2026, 10, 1))
    rooms.press(Qt.Key.Key_S, CTRL)

    assert dialog.isVisible()
    assert "This day lies before the one it follows" in texts(dialog)
    dialog.form.set_value("to_on", date(2026, 12, 1))
    rooms.press(Qt.Key.Key_S, CTRL)
    assert office.sql("SELECT to_on FROM measure") == "2026-12-01"


def test_a_paper_that_is_kept_as_records_is_there_with_its_newest_day(office: Office, rooms: Rooms) -> None:
    person = opened(office, rooms)
    office.record(MEASURE, person, HELP)
    rooms.bag.arrive()
    contents = next(one for one in rooms.bag.findChildren(Table) if one.objectName() == "contents")
    assert "5 | Measures |  | 2026-11-01 | there" in rows_of(contents)


def opened(office: Office, rooms: Rooms) -> PersonId:
    person = office.add_person(a_person())
    rooms.room.open_person(person)
    return person


def sheet_table(rooms: Rooms) -> Table:
    return child(child(rooms.bag, KindSheet), Table)


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
