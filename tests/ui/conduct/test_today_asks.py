"""Today asks about a return that is overdue, and calls a report to mind; three presses record a return."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.conduct.leave import LEAVE, Leave
from app.ids import PersonId
from app.settings.local_settings import LocalSettings
from tests.factories.people import Office, a_person
from tests.factories.rooms import rows_of
from ui.conduct.return_dialog import ReturnDialog
from ui.parts.table import Table
from ui.rooms import Rooms
from ui.visits.visit_dialog import VisitDialog

AWAY = Leave(kind="1", from_on=date(2026, 11, 1), to_on=date(2026, 11, 10), destination="省城", approval="1")


def test_an_overdue_return_is_answered_from_today_in_three_presses(
    office: Office, rooms: Rooms, qtbot: QtBot
) -> None:
    choose(rooms, qtbot, "On leave: back?")
    press(rooms, qtbot, Qt.Key.Key_Return)
    press(rooms, qtbot, Qt.Key.Key_1)
    press(rooms, qtbot, Qt.Key.Key_Return)
    assert office.sql('SELECT returned_on FROM "leave"') == "2026-11-22"
    assert office.sql("SELECT count(*) FROM absence") == 0
    qtbot.waitUntil(lambda: not any("back?" in row for row in drawn(rooms)))


def test_a_call_is_recorded_from_the_same_question(office: Office, rooms: Rooms, qtbot: QtBot) -> None:
    choose(rooms, qtbot, "On leave: back?")
    press(rooms, qtbot, Qt.Key.Key_Return)
    press(rooms, qtbot, Qt.Key.Key_3)
    (dialog,) = rooms.window.findChildren(VisitDialog)
    assert dialog.isVisible()
    assert dialog.form.value("kind") == "3"
    dialog.reject()


def test_a_positive_test_is_called_to_mind_and_says_why(office: Office, rooms: Rooms, qtbot: QtBot) -> None:
    rows = drawn(rooms)
    assert any("Suggested: report to the police by 2026-11-21, known since 2026-11-20" in row for row in rows)


def choose(rooms: Rooms, qtbot: QtBot, what: str) -> None:
    for table in rooms.today.findChildren(Table):
        for place, row in enumerate(rows_of(table)):
            if what in row and table.isVisible():
                table.choose_row(place)
                table.setFocus(Qt.FocusReason.OtherFocusReason)
                return
    raise AssertionError(drawn(rooms))


def press(rooms: Rooms, qtbot: QtBot, key: Qt.Key) -> None:
    top = QApplication.activeModalWidget() or rooms.window
    top.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is top)
    qtbot.keyClick(QApplication.focusWidget() or top, key)


def drawn(rooms: Rooms) -> list[str]:
    return [row for table in rooms.today.findChildren(Table) if table.isVisible() for row in rows_of(table)]


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    person: PersonId = office.add_person(a_person(), kept_since=date(2026, 11, 1))
    office.record(LEAVE, person, AWAY)
    office.test(person, date(2026, 11, 20), result="2")
    made = Rooms(office.vault, lambda: office.now, LocalSettings())
    with qtbot.waitSignal(made.furnished):
        made.window.show()
        made.begin()
    qtbot.waitUntil(lambda: bool(drawn(made)))
    yield made
    for dialog in made.window.findChildren(ReturnDialog):
        dialog.reject()
    made.keep_work()
    made.leave()
