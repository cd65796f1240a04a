"""Visits and tests of a month: turned, filtered and opened by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.tests.log_of_tests import log_of_tests
from app.visits.visit_log import VisitLine, visit_log
from app.work import look
from tests.factories.people import KeptOffice, Office, a_person
from tests.factories.rooms import Rooms, open_rooms, rows_of, texts
from ui.parts.table import Table
from ui.visits.logs_desk import LogsDesk
from ui.visits.logs_page import LogsPage
from ui.visits.person_picker import PersonPicker

CTRL = Qt.KeyboardModifier.ControlModifier

LINE = 34


def test_the_present_month_is_shown_with_both_days_of_each_record(rooms: Rooms) -> None:
    visits, tests = logged(rooms)

    assert visits == [
        "李四 | 3组 | 2026-11-20 | 2026-11-22 | home visit | met the person | 王组长, 李医生 | ",
        "张三 | 2组 | 2026-11-03 | 2026-11-22 (+19 days) | home visit | met family only | 王组长, 李医生 | ",
    ]
    assert tests == ["张三 | 2组 | 2026-11-09 | 2026-11-22 (+13 days) | urine | negative | 陈警官, 李医生 | "]


def test_page_up_shows_the_month_before_and_page_down_not_what_has_not_begun(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_PageUp)
    assert "2026-10" in texts(rooms.logs)
    assert "No test in this month" in texts(rooms.logs)

    rooms.press(Qt.Key.Key_PageDown, times=3)

    assert "2026-11" in texts(rooms.logs)


def test_the_filter_takes_names_pinyin_and_results(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_F, CTRL)
    rooms.type("ls")
    assert [row[:2] for row in logged(rooms)[0]] == ["李四"]

    rooms.press(Qt.Key.Key_Escape)
    rooms.press(Qt.Key.Key_F, CTRL)
    rooms.type("family only")

    assert [row[:2] for row in logged(rooms)[0]] == ["张三"]


def test_enter_opens_the_chosen_record(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_Return)

    assert "李四" in texts(rooms.visit)
    assert "Correct a visit" in texts(rooms.visit)


def test_control_n_asks_whose_visit_it_is_and_goes_on_to_the_entry(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.type("zs")
    rooms.press(Qt.Key.Key_Return)

    assert "Record a visit" in texts(rooms.visit)
    assert "张三" in texts(rooms.visit)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert len(logged(rooms)[0]) == 3


def test_control_t_does_the_same_for_a_test(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_T, CTRL)
    rooms.type("ls")
    rooms.press(Qt.Key.Key_Return)

    assert "Record a test" in texts(rooms.test)


def test_nobody_fits_is_said_with_what_to_do(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.type("xyz")

    assert "needs a file first" in texts(rooms.logs.findChildren(PersonPicker)[0])


def test_before_a_name_is_typed_it_is_said_what_to_type(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    picker = rooms.logs.findChildren(PersonPicker)[0]
    assert "Type a part of the name" in texts(picker)

    rooms.type("ls")

    assert "Type a part of the name" not in texts(picker)


def test_while_a_month_is_read_the_rows_before_it_stay_and_keys_wait(rooms: Rooms, office: Office) -> None:
    go_on = Event()
    page = a_page_that_reads_when(go_on, rooms, office)
    rooms.window.open_page("slow")
    rooms.press(Qt.Key.Key_Down)
    assert "No visit in this month" not in texts(page)

    go_on.set()
    rooms.qtbot.waitUntil(lambda: not rooms.window.jobs.running())
    assert page.findChildren(Table, "visits")[0].chosen_row() == 1, "the key waited for the rows"

    go_on.clear()
    rooms.press(Qt.Key.Key_PageUp)
    rooms.press(Qt.Key.Key_Return)
    assert "2026-11-20" in texts(page)
    assert "Correct a visit" not in texts(rooms.window)

    go_on.set()
    rooms.qtbot.waitUntil(lambda: not rooms.window.jobs.running())
    assert "2026-10-20" in texts(page)
    assert "Correct a visit" in texts(rooms.visit)


def a_page_that_reads_when(go_on: Event, rooms: Rooms, office: Office) -> LogsPage:
    def visits(first: date, last: date) -> list[VisitLine]:
        assert go_on.wait(30)
        with look(office.vault) as connection:
            return visit_log(connection, first, last)

    with look(office.vault) as connection:
        tests = log_of_tests(connection, date(2026, 11, 1), date(2026, 11, 30))
    desk = LogsDesk(
        today=rooms.desk.today,
        names_masked=rooms.desk.names_masked,
        visits=visits,
        tests=lambda _first, _last: tests,
        find=lambda _words: [],
        has_few=lambda: False,
        start=rooms.window.jobs.start,
    )
    page = LogsPage(desk, rooms.entries)
    rooms.window.add_page("slow", "footprints", page)
    return page


def test_where_the_page_is_low_one_list_has_the_room_and_tab_leads_to_the_other(rooms: Rooms) -> None:
    visits, tests = (rooms.logs.findChildren(Table, name)[0] for name in ("visits", "tests"))
    assert visits.isVisible()
    assert tests.isVisible()

    rooms.window.resize(1366, 520)
    assert visits.isVisible()
    assert not tests.isVisible()
    shows = next(one for one in rooms.logs.findChildren(QPushButton) if one.text() == "Show the tests")
    for _stop in range(9):
        if shows.hasFocus():
            break
        rooms.press(Qt.Key.Key_Tab)
    rooms.press(Qt.Key.Key_Space)

    assert tests.hasFocus()
    assert not visits.isVisible()


def test_many_visits_have_the_room_that_few_tests_leave(rooms: Rooms, office: Office) -> None:
    visits, tests = (rooms.logs.findChildren(Table, name)[0] for name in ("visits", "tests"))
    rooms.qtbot.waitUntil(lambda: abs(visits.height() - tests.height()) < LINE)
    person = office.add_person(a_person(name="王五"))
    for day in range(10, 18):
        office.visit(person, date(2026, 11, day))
    rooms.window.open_page("people")
    rooms.window.open_page("logs")
    rooms.qtbot.waitUntil(lambda: visits.height() > tests.height() + 2 * LINE)


def logged(rooms: Rooms) -> tuple[list[str], list[str]]:
    """Both tables as text: visits, tests."""
    visits, tests = (rooms.logs.findChildren(Table, name)[0] for name in ("visits", "tests"))
    return rows_of(visits), rows_of(tests)


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    made = empty_village.open_copy(tmp_path / "v")
    first = made.add_person(a_person(name="张三", village_group="2组"), kept_since=date(2026, 3, 1))
    second = made.add_person(a_person(name="李四", village_group="3组"), kept_since=date(2026, 3, 1))
    made.visit(first, date(2026, 11, 3), result="2")
    made.visit(second, date(2026, 11, 20))
    made.visit(second, date(2026, 10, 20))
    made.test(first, date(2026, 11, 9))
    yield made
    made.close()


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    opened.window.open_page("logs")
    yield opened
    opened.leave()
