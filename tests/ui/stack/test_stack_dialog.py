"""Entry by the stack with real keys: thirty visits with few of them, saved and undone together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.history.undo_last import undo_last
from app.ids import PersonId
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.visits.read_visits import visits_of
from tests.factories.people import Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, texts
from ui import theme
from ui.stack.grid import Grid
from ui.stack.stack_dialog import StackDialog
from ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = ("赵一", "钱二", "孙三")


def test_everyone_who_is_due_stands_in_the_grid_with_what_is_known(office: Office, rooms: Rooms) -> None:
    village(office)
    dialog = opened(rooms)
    grid = child(dialog, Grid)
    assert grid.model().rowCount() == 3
    assert cell(grid, 0, 1) == "赵一"
    assert cell(grid, 0, 4) == "2026-11-22"


def test_a_routine_visit_costs_one_key_and_all_are_saved_with_one_more(office: Office, rooms: Rooms) -> None:
    people = village(office)
    dialog = opened(rooms)
    rooms.press(Qt.Key.Key_Space, times=3)
    assert "chosen 3" in texts(dialog)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert [len(of(office, one)) for one in people] == [1, 1, 1]
    assert rooms.said[-1] == "Visits recorded: 3"
    with office.work() as session:
        undo_last(session)
    assert [len(of(office, one)) for one in people] == [0, 0, 0]


def test_a_day_is_typed_over_and_enter_goes_on(office: Office, rooms: Rooms) -> None:
    people = village(office)
    opened(rooms)
    typed(rooms, "1118")
    rooms.press(Qt.Key.Key_Return)
    typed(rooms, "2")
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_S, CTRL)
    visit = of(office, people[0])[0].details
    assert (visit.happened_on, visit.result) == (date(2026, 11, 18), "2")


def test_enter_chooses_the_characters_and_only_then_goes_on(office: Office, rooms: Rooms) -> None:
    """The first word of a cell is composed while the cursor is in the grid, those that follow in the cell."""
    people = village(office)
    dialog = opened(rooms)
    grid = child(dialog, Grid)
    words = 7
    grid.setCurrentIndex(grid.model().index(0, words))
    for pinyin, chosen in (("zhong", "种"), ("di", "地")):
        QApplication.sendEvent(dialog.focusWidget(), QInputMethodEvent(pinyin, []))
        rooms.press(Qt.Key.Key_Return)
        assert (grid.currentIndex().row(), grid.currentIndex().column()) == (0, words)
        composed = QInputMethodEvent("", [])
        composed.setCommitString(chosen)
        QApplication.sendEvent(dialog.focusWidget(), composed)
    rooms.press(Qt.Key.Key_Return)
    assert grid.currentIndex().column() == words + 1
    rooms.press(Qt.Key.Key_S, CTRL)
    assert "种地" in str(of(office, people[0])[0].details)


def test_a_line_of_a_closed_month_waits_for_the_reason(office: Office, rooms: Rooms) -> None:
    people = village(office)
    with office.work() as session:
        closing = MonthClose(period="2026-10", closed_by="王组长")
        add_line(session, MONTH_CLOSE, office.village.village, closing, now=office.now)
    opened(rooms)
    typed(rooms, "1019")
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert not of(office, people[0])
    rooms.type("bulu")
    rooms.press(Qt.Key.Key_Return)
    assert [one.details.happened_on for one in of(office, people[0])] == [date(2026, 10, 19)]


def test_a_line_that_is_refused_says_why_and_does_not_keep_the_others_back(
    office: Office, rooms: Rooms
) -> None:
    people = village(office)
    dialog = opened(rooms)
    typed(rooms, "2099-01-01")
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_Down)
    rooms.press(Qt.Key.Key_Space)
    rooms.press(Qt.Key.Key_S, CTRL)
    grid = child(dialog, Grid)
    assert [len(of(office, one)) for one in people] == [0, 1, 0]
    assert cell(grid, 0, grid.model().columnCount() - 1)
    assert cell(grid, 1, 0) == "✓"


def test_a_visitor_alone_is_doubted_in_the_line_and_lets_pass(office: Office, rooms: Rooms) -> None:
    people = village(office)
    dialog = opened(rooms)
    rooms.press(Qt.Key.Key_Return, times=2)
    typed(rooms, "wang")
    rooms.press(Qt.Key.Key_Return)
    grid = child(dialog, Grid)
    assert cell(grid, 0, grid.model().columnCount() - 1) == "one name only: two should go together"
    rooms.press(Qt.Key.Key_S, CTRL)
    assert of(office, people[0])[0].details.visitors == ("wang",)


def test_a_block_is_pasted_from_a_spreadsheet(office: Office, rooms: Rooms) -> None:
    people = village(office)
    opened(rooms)
    QGuiApplication.clipboard().setText("2026-11-17\t见到本人\n2026-11-18\t仅见家属\n2026-11-19\t见到本人\n")
    rooms.press(Qt.Key.Key_V, CTRL)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert [of(office, one)[0].details.result for one in people] == ["1", "2", "1"]


def test_what_was_typed_survives_escape_and_is_there_again(office: Office, rooms: Rooms) -> None:
    village(office)
    dialog = opened(rooms)
    typed(rooms, "1118")
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog = opened(rooms)
    assert cell(child(dialog, Grid), 0, 4) == "1118"
    rooms.press(Qt.Key.Key_S, CTRL)
    rooms.press(Qt.Key.Key_Escape)
    assert office.sql("SELECT count(*) FROM draft") == 0


def test_tests_have_a_stack_of_their_own_without_results_filled_in(office: Office, rooms: Rooms) -> None:
    person = office.add_person(a_person(name="赵一"))
    office.place(person, reported_on=date(2026, 5, 10))
    rooms.entries.open_stack("test")
    rooms.press(Qt.Key.Key_Space)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert office.sql("SELECT count(*) FROM test") == 0


def test_no_title_of_a_column_is_cut_in_big_type(qapp: QApplication, office: Office, rooms: Rooms) -> None:
    village(office)
    theme.apply(qapp, Theme(text_size=200))
    header = child(opened(rooms), Grid).horizontalHeader()
    places = range(header.count())
    cut = [place for place in places if header.sectionSize(place) < header.sectionSizeHint(place)]
    theme.apply(qapp, Theme())
    assert cut == []


def test_the_name_of_a_group_stands_whole_beside_the_cells(office: Office, rooms: Rooms) -> None:
    person = office.add_person(a_person(name="王五", village_group="上坪自然村民小组"))
    office.place(person, reported_on=date(2026, 3, 5))
    grid = child(opened(rooms), Grid)

    said = grid.fontMetrics().horizontalAdvance(cell(grid, 0, 2))

    assert grid.columnWidth(2) > said > 56


def test_of_many_people_the_grid_comes_with_the_cursor_when_it_is_read(
    office: Office, rooms: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.desk.AT_ONCE_PEOPLE", 0)
    village(office)
    rooms.entries.open_stack("visit")
    dialog = child(rooms.window, StackDialog)
    assert dialog.findChildren(Grid) == []
    assert "Working out who is due" in [label.text() for label in dialog.findChildren(QLabel)]
    rooms.qtbot.waitUntil(lambda: bool(dialog.findChildren(Grid)))

    rooms.press(Qt.Key.Key_Space, times=2)

    assert "chosen 2" in texts(dialog)


def test_nobody_due_is_said_kindly(rooms: Rooms) -> None:
    rooms.entries.open_stack("visit")
    assert "Nobody is due now" in texts(child(rooms.window, StackDialog))


def village(office: Office) -> list[PersonId]:
    people = []
    for name in NAMES:
        person = office.add_person(a_person(name=name))
        office.place(person, reported_on=date(2026, 3, 5))
        people.append(person)
    return people


def opened(rooms: Rooms) -> StackDialog:
    rooms.entries.open_stack("visit")
    return child(rooms.window, StackDialog)


def typed(rooms: Rooms, text: str) -> None:
    """Letter by letter, each where the cursor is by then: the first one opens the cell."""
    for letter in text:
        rooms.type(letter)


def cell(grid: Grid, row: int, column: int) -> str:
    model = grid.model()
    return str(model.data(model.index(row, column)))


def of(office: Office, person: PersonId):  # type: ignore[no-untyped-def]
    with office.look() as connection:
        return visits_of(connection, person)


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened_rooms = open_rooms(qtbot, office.vault)
    yield opened_rooms
    opened_rooms.leave()
