"""Twelve months as a table and a drawing: for a person and for the village, down to the record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.followup.month_figures import Part, month_figures
from app.ids import PersonId
from tests.factories.people import TODAY, Office
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui import theme, words
from ui.months.month_bars import MonthBars
from ui.months.month_grid import MonthGrid
from ui.months.months_dialog import MonthsDialog
from ui.months.wiring import MonthsRoom
from ui.parts.table import Table
from ui.words import Language


def test_each_month_counts_what_was_due_in_it_and_what_became_of_it(office: Office) -> None:
    person, _other = placed(office), placed(office)
    office.visit(person, date(2026, 9, 3), late_reason="下乡")
    with office.look() as connection:
        mine = month_figures(connection, today=TODAY, person=person)
        all_of = month_figures(connection, today=TODAY)
    assert [one.month for one in mine] == [date(2025, 12, 1)] + [date(2026, m, 1) for m in range(1, 12)]
    numbers = {one.month.month: tuple(map(one.count, Part)) for one in mine}
    assert numbers[2] == (0, 0, 0, 0, 0)
    assert numbers[8] == (1, 0, 1, 0, 0), "the visit on 3 September lies in the grace of August"
    assert numbers[9] == (2, 0, 0, 2, 0)
    assert numbers[11] == (1, 0, 0, 0, 1)
    assert {one.month.month: one.count(Part.DUE) for one in all_of}[9] == 4


def test_enter_goes_from_the_cell_to_its_list_and_to_the_record(
    qtbot: QtBot, office: Office, rooms: Rooms
) -> None:
    person = placed(office)
    visit = office.visit(person, date(2026, 11, 3))
    dialog, room = opened(rooms, person)
    grid, listed = child(dialog, MonthGrid), child(dialog, Table)
    assert cells(grid, 10) == ["2026-10", "1", "0", "1", "0", "0"]
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert rows_of(listed) == [], "nothing was done on time in October"
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert rows_of(listed) == ["王小满  3组 | Home visit | 2026-10-31 | done, late"]
    with qtbot.waitSignal(room.record_requested) as wanted:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert wanted.args == ["visit", visit]


def test_what_is_not_done_opens_the_entry(qtbot: QtBot, office: Office, rooms: Rooms) -> None:
    person = placed(office)
    dialog, room = opened(rooms, person)
    qtbot.keyClick(child(dialog, MonthGrid), Qt.Key.Key_Return)
    with qtbot.waitSignal(room.entry_requested) as asked:
        qtbot.keyClick(child(dialog, Table), Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0].person == person


def test_a_click_on_a_part_of_a_bar_opens_what_is_behind_it(
    qtbot: QtBot, office: Office, rooms: Rooms
) -> None:
    person = placed(office)
    office.visit(person, date(2026, 9, 20))
    dialog, _room = opened(rooms)
    bars, listed = child(dialog, MonthBars), child(dialog, Table)
    where = bars.area(9, Part.MISSED).center().toPoint()
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=where)
    assert "2026-09  ·  Not done 1" in texts(dialog)
    assert [line.split(" | ")[1] for line in rows_of(listed)] == ["Urine test"]
    assert child(dialog, MonthGrid).currentRow() == 9
    where = bars.area(9, Part.LATE).center().toPoint()
    qtbot.mouseDClick(bars, Qt.MouseButton.LeftButton, pos=where)
    assert [line.split(" | ")[1] for line in rows_of(listed)] == ["Home visit"]


def test_the_drawing_is_walked_by_keys_alone(qtbot: QtBot, office: Office, rooms: Rooms) -> None:
    person = placed(office)
    visit = office.visit(person, date(2026, 9, 20))
    dialog, room = opened(rooms)
    bars, listed = child(dialog, MonthBars), child(dialog, Table)
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Left)
    qtbot.keyClick(bars, Qt.Key.Key_Left)
    assert "2026-09  ·  Due 2" in texts(dialog)
    qtbot.keyClick(bars, Qt.Key.Key_Up)
    assert "2026-09  ·  Late 1" in texts(dialog)
    qtbot.keyClick(bars, Qt.Key.Key_Up)
    assert "2026-09  ·  Not done 1" in texts(dialog)
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    with qtbot.waitSignal(room.record_requested) as wanted:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert wanted.args == ["visit", visit]


def test_a_window_that_two_visits_count_for_has_a_line_for_each(
    qtbot: QtBot, office: Office, rooms: Rooms
) -> None:
    person = placed(office)
    both = [office.visit(person, date(2026, 10, day)) for day in (9, 20)]
    dialog, room = opened(rooms, person)
    grid, listed = child(dialog, MonthGrid), child(dialog, Table)
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert [line.split(" | ")[-1] for line in rows_of(listed)] == [
        "done, late (1 of 2)",
        "done, late (2 of 2)",
    ]
    for place, visit in enumerate(both):
        listed.choose_row(place)
        with qtbot.waitSignal(room.record_requested) as wanted:
            qtbot.keyClick(listed, Qt.Key.Key_Return)
        assert wanted.args == ["visit", visit]


def test_of_many_people_the_months_fill_when_they_are_counted(
    qtbot: QtBot, office: Office, rooms: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.desk.AT_ONCE_PEOPLE", 0)
    placed(office)
    MonthsRoom(rooms.desk).open()
    dialog = child(rooms.window, MonthsDialog)
    grid = child(dialog, MonthGrid)
    assert grid.rowCount() == 0
    assert "Working out what was due" in [label.text() for label in dialog.findChildren(QLabel)]

    dialog.resize(dialog.width(), 420)
    qtbot.waitUntil(lambda: grid.rowCount() == 12)
    cell = grid.visualRect(grid.model().index(11, 1))
    assert grid.viewport().rect().contains(cell)
    assert "Working out what was due" not in texts(dialog)


def test_what_is_open_and_what_was_missed_differ_without_their_colours(office: Office, rooms: Rooms) -> None:
    dialog, _room = opened(rooms, placed(office))
    bars = child(dialog, MonthBars)
    image = bars.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    def within(place: int, part: Part) -> set[int]:
        area = bars.area(place, part).adjusted(4, 4, -4, -4).toRect()
        middle = area.center().x()
        return {image.pixel(middle, y) for y in range(area.top(), area.bottom())}

    assert len(within(9, Part.MISSED)) == 1
    assert len(within(11, Part.STILL_OPEN)) > 1
    assert "Lines across: still open" in texts(dialog)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", [100, 150])
def test_no_list_of_the_months_scrolls_sideways(
    qapp: QApplication, office: Office, rooms: Rooms, language: Language, size: int
) -> None:
    person = placed(office)
    for day in (9, 20):
        office.visit(person, date(2026, 10, day))
    words.speak(qapp, language)
    theme.apply(qapp, theme.Theme(text_size=size))
    rooms.window.resize(1366, 768)
    dialog, _room = opened(rooms, person)
    dialog.resize(1318, 744)
    for part in (child(dialog, Table), child(dialog, MonthGrid)):
        for row in (9, 10, 11):
            child(dialog, MonthGrid).setCurrentCell(row, 1)
            assert part.horizontalScrollBar().maximum() == 0
    theme.apply(qapp, theme.Theme())
    words.speak(qapp, Language.ENGLISH)


def opened(rooms: Rooms, person: str = "") -> tuple[MonthsDialog, MonthsRoom]:
    room = MonthsRoom(rooms.desk)
    room.open(person)
    dialog = child(rooms.window, MonthsDialog)
    return dialog, room


def cells(grid: MonthGrid, row: int) -> list[str]:
    return [grid.model().index(row, column).data() for column in range(grid.columnCount())]


def placed(office: Office) -> PersonId:
    person = office.add_person(kept_since=date(2026, 3, 1))
    office.place(person)
    return person


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
