"""How many keys the daily work costs, counted from real key events: modifiers count, free text does not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ids import PersonId
from tests.factories.people import TODAY, Office, a_person
from tests.factories.rooms import Rooms, open_rooms, rows_of
from ui.background import Jobs
from ui.parts.table import Table
from ui.today.wiring import today_page

CTRL = Qt.KeyboardModifier.ControlModifier
MOST_FOR_A_VISIT = 12
MOST_IN_THE_GRID = 4
WORDS = "jiating wending, zai jia wunong"


def test_a_routine_visit_from_today_costs_at_most_twelve_keys_besides_the_free_text(
    office: Office, rooms: Rooms, qtbot: QtBot, keys: Keys
) -> None:
    person = someone(office, "赵建国")
    jobs = Jobs()
    page = today_page(office.vault, lambda: office.now, lambda: False, jobs)
    rooms.window.add_page("today", "calendar-check", page)
    page.entry_requested.connect(rooms.entries.open_due)
    with qtbot.waitSignal(page.due_shown):
        rooms.window.open_page("today")
    table = next(one for one in page.findChildren(Table) if one.isVisible())
    page.begin()
    keys.begin()
    while "Home visit" not in rows_of(table)[table.chosen_row()]:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    keys.pause()
    rooms.type(WORDS)
    keys.go_on()
    rooms.press(Qt.Key.Key_Return, CTRL)
    assert recorded(office, person) == 2
    assert 3 <= keys.pressed <= MOST_FOR_A_VISIT
    jobs.wait_for_all()


def test_thirty_visits_in_the_grid_cost_at_most_four_keys_each(
    office: Office, rooms: Rooms, keys: Keys
) -> None:
    people = [someone(office, f"赵{number}") for number in range(30)]
    rooms.entries.open_stack("visit")
    keys.begin()
    for _ in people:
        rooms.press(Qt.Key.Key_Space)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert sum(recorded(office, one) for one in people) == 60
    assert len(people) < keys.pressed <= MOST_IN_THE_GRID * len(people)


class Keys(QObject):
    """Counts every key that goes down until it comes up again. Ctrl with a key is two."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed = 0
        self._counts = False
        self._is_down = False

    def begin(self) -> None:
        self.pressed, self._counts = 0, True

    def pause(self) -> None:
        self._counts = False

    def go_on(self) -> None:
        self._counts = True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and not self._is_down:
            self._is_down = True
            assert isinstance(event, QKeyEvent)
            self.pressed += self._counts * (2 if event.modifiers() & CTRL else 1)
        elif event.type() == QEvent.Type.KeyRelease:
            self._is_down = False
        return False


def someone(office: Office, name: str) -> PersonId:
    """Was visited two months ago, by the same two as always."""
    person = office.add_person(a_person(name=name), kept_since=TODAY - timedelta(days=200))
    office.place(person)
    office.visit(person, TODAY - timedelta(days=60), late_reason="下乡")
    return person


def recorded(office: Office, person: PersonId) -> int:
    return int(office.sql("SELECT count(*) FROM visit WHERE person_id = ? AND deleted = 0", person))


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[Keys]:
    made = Keys()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
