"""Twelve months as a table and a drawing: for a person and for the village, down to the record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.followup.month_figures import month_figures
from app.ids import PersonId
from tests.factories.people import TODAY, Office
from tests.factories.rooms import Rooms, child, open_rooms, rows_of
from ui.months.months_dialog import MonthsDialog
from ui.months.wiring import MonthsRoom
from ui.parts.table import Table


def test_each_month_counts_what_was_due_in_it_and_what_became_of_it(office: Office) -> None:
    person, _other = placed(office), placed(office)
    office.visit(person, date(2026, 9, 3), late_reason="下乡")
    with office.look() as connection:
        mine = month_figures(connection, today=TODAY, person=person)
        all_of = month_figures(connection, today=TODAY)
    assert [one.month for one in mine] == [date(2025, 12, 1)] + [date(2026, m, 1) for m in range(1, 12)]
    numbers = {one.month.month: (one.due, one.on_time, one.late, one.missed, one.still_open) for one in mine}
    assert numbers[2] == (0, 0, 0, 0, 0)
    assert numbers[8] == (1, 0, 1, 0, 0), "the visit on 3 September lies in the grace of August"
    assert numbers[9] == (2, 0, 0, 2, 0)
    assert numbers[11] == (1, 0, 0, 0, 1)
    assert {one.month.month: one.due for one in all_of}[9] == 4


def test_enter_goes_from_the_month_to_its_list_and_to_the_record(
    qtbot: QtBot, office: Office, rooms: Rooms
) -> None:
    person = placed(office)
    visit = office.visit(person, date(2026, 11, 3))
    room = MonthsRoom(rooms.desk)
    room.open(person)
    dialog = child(rooms.window, MonthsDialog)
    months, listed = dialog.findChildren(Table)
    assert rows_of(months)[-2] == "2026-10 | 1 | 0 | 1 | 0"
    qtbot.keyClick(months, Qt.Key.Key_Up)
    qtbot.keyClick(months, Qt.Key.Key_Return)
    assert rows_of(listed) == ["王小满  3组 | Home visit | 2026-10-31 | done, late"]
    with qtbot.waitSignal(room.record_requested) as wanted:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert wanted.args == ["visit", visit]
    qtbot.keyClick(months, Qt.Key.Key_Down)
    qtbot.keyClick(months, Qt.Key.Key_Return)
    with qtbot.waitSignal(room.entry_requested) as asked:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0].person == person


def placed(office: Office) -> PersonId:
    person = office.add_person(kept_since=date(2026, 3, 1))
    office.place(person)
    return person


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office.make(tmp_path / "v")
    yield made
    made.close()
