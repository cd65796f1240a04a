"""The calendar by keyboard: from day to day, to the day's list, to the entry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.followup.due_calendar import due_between, due_list_to_carry
from app.followup.rules import State
from app.ids import PersonId
from tests.factories.people import TODAY, Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.calendar.calendar_dialog import CalendarDialog
from ui.calendar.day_grid import DayGrid
from ui.calendar.days_shown import moved, weeks_shown
from ui.calendar.wiring import CalendarRoom
from ui.parts.table import Table

NOVEMBER_ENDS = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("chosen", "first", "weeks"),
    [(date(2026, 11, 22), date(2026, 10, 26), 6), (date(2027, 2, 1), date(2027, 2, 1), 4)],
)
def test_a_month_shows_whole_weeks_from_monday(chosen: date, first: date, weeks: int) -> None:
    shown = weeks_shown(chosen, is_week=False)
    assert (shown[0][0], len(shown)) == (first, weeks)
    assert weeks_shown(chosen, is_week=True) == [next(week for week in shown if chosen in week)]


def test_turning_a_page_keeps_the_day_as_far_as_the_month_has_it() -> None:
    assert moved(date(2026, 1, 31), 1, is_week=False) == date(2026, 2, 28)
    assert moved(date(2026, 1, 31), -1, is_week=False) == date(2025, 12, 31)
    assert moved(date(2026, 1, 31), 1, is_week=True) == date(2026, 2, 7)


def test_each_day_has_what_is_due_on_it_and_what_became_of_it(office: Office) -> None:
    person = placed(office)
    office.visit(person, date(2026, 11, 3))
    with office.look() as connection:
        found = due_between(connection, date(2026, 11, 1), date(2026, 12, 31), today=TODAY)
    states = {day: [row.obligation.state for row in rows] for day, rows in found.items()}
    assert states == {NOVEMBER_ENDS: [State.SCHEDULED], date(2026, 12, 31): [State.SCHEDULED]}
    with office.look() as connection:
        october = due_between(connection, date(2026, 10, 1), date(2026, 10, 31), today=TODAY)
    assert [row.obligation.state for row in october[date(2026, 10, 31)]] == [State.MET_LATE]


def test_the_list_to_carry_has_what_is_open_until_a_day_and_nothing_done_or_missed(office: Office) -> None:
    person = placed(office)
    with office.look() as connection:
        rows = due_list_to_carry(connection, TODAY, TODAY + timedelta(days=14))
    assert [(row.person, row.obligation.rule.kind, row.obligation.due) for row in rows] == [
        (person, "urine", date(2026, 9, 5)),
        (person, "home_visit", date(2026, 10, 31)),
        (person, "home_visit", NOVEMBER_ENDS),
    ]


def test_arrows_walk_the_days_and_enter_opens_the_day_and_then_the_entry(
    qtbot: QtBot, office: Office, room: CalendarRoom, rooms: Rooms
) -> None:
    person = placed(office)
    room.open()
    dialog = child(rooms.window, CalendarDialog)
    grid, listed = child(dialog, DayGrid), child(dialog, Table)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert "2026-11-29" in texts(dialog)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert rows_of(listed) == ["王小满  3组 | Home visit | 2026-11 | later"]
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert listed.hasFocus()
    with qtbot.waitSignal(room.entry_requested) as wanted:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert wanted.args is not None
    assert wanted.args[0].person == person
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    assert grid.hasFocus()
    assert dialog.isVisible()


def test_over_the_edge_of_the_month_the_next_one_is_shown_and_v_shows_a_week(
    qtbot: QtBot, room: CalendarRoom, rooms: Rooms
) -> None:
    room.open()
    dialog = child(rooms.window, CalendarDialog)
    grid = child(dialog, DayGrid)
    for _ in range(2):
        qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert "Due in 2026-12" in texts(dialog)
    qtbot.keyClick(grid, Qt.Key.Key_V)
    assert grid.rowCount() == 1
    qtbot.keyClick(grid, Qt.Key.Key_T)
    assert "Due in 2026-11" in texts(dialog)


def test_of_many_people_the_days_fill_when_they_are_read(
    qtbot: QtBot, office: Office, rooms: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.desk.AT_ONCE_PEOPLE", 0)
    placed(office)
    CalendarRoom(rooms.desk).open()
    dialog = child(rooms.window, CalendarDialog)
    grid, listed = child(dialog, DayGrid), child(dialog, Table)
    assert "Working out what is due" in [label.text() for label in dialog.findChildren(QLabel)]

    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(grid, key)

    qtbot.waitUntil(lambda: rows_of(listed) == ["王小满  3组 | Home visit | 2026-11 | later"])
    assert "Working out what is due" not in texts(dialog)


def test_a_day_takes_two_lines_however_many_counts_it_has(qtbot: QtBot) -> None:
    grid = DayGrid()
    qtbot.addWidget(grid)
    week = [date(2026, 11, day) for day in range(9, 16)]
    words = {week[0]: (["1 not done"], "overdue"), week[1]: (["2 due", "1 not done", "3 done"], "overdue")}
    grid.show_days([week], week[0], words, ["Mon"] * 7, 12)
    of_another_month = grid.item(0, 1)
    assert of_another_month is not None
    assert of_another_month.text() == "11-10\n2 due"
    grid.show_days([week], week[0], words, ["Mon"] * 7, 11)
    one, several = grid.item(0, 0), grid.item(0, 1)
    assert one is not None
    assert several is not None
    assert one.text() == "9\n1 not done"
    assert several.text() == "10   2 due\n1 not done  3 done"
    assert several.toolTip() == "2 due  1 not done  3 done"


def placed(office: Office) -> PersonId:
    person = office.add_person(a_person(), kept_since=date(2026, 3, 1))
    office.place(person)
    return person


@pytest.fixture
def room(rooms: Rooms) -> CalendarRoom:
    return CalendarRoom(rooms.desk)


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
