"""The window with the rooms of people, bags, visits and tests, on a real vault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.clock import Moment
from app.vault.vault import Vault
from tests.factories.people import NOW
from ui.bag.bag_page import BagPage
from ui.desk import Desk
from ui.help.help_panel import HelpText
from ui.parts.ask_path import AskPath
from ui.parts.pill import Pill
from ui.parts.search_box import Hit
from ui.parts.table import Table
from ui.people.people_page import PeoplePage
from ui.people.people_room import PeopleRoom
from ui.people.person_dialog import PersonDialog
from ui.people.wiring import people_room
from ui.placements.placement_dialog import PlacementDialog
from ui.places import BEHIND_TODAY, LOGS, PEOPLE
from ui.tests.dialog_of_test import DialogOfTest
from ui.visits.entries import Entries
from ui.visits.logs_page import LogsPage
from ui.visits.visit_dialog import VisitDialog
from ui.visits.wiring import entries, logs_page
from ui.window import Window

T = TypeVar("T", bound=QWidget)


@dataclass
class Rooms:
    """What a cadre has before them. `press` types real keys where the cursor is."""

    qtbot: QtBot
    window: Window
    desk: Desk
    entries: Entries
    room: PeopleRoom
    said: list[str]

    @property
    def people(self) -> PeoplePage:
        return child(self.room, PeoplePage)

    @property
    def logs(self) -> LogsPage:
        """Made when it is first asked for, or opened, as in the program."""
        page = self.window.page_of(LOGS)
        assert isinstance(page, LogsPage)
        return page

    @property
    def bag(self) -> BagPage:
        return child(self.room, BagPage)

    @property
    def visit(self) -> VisitDialog:
        return child(self.window, VisitDialog)

    @property
    def test(self) -> DialogOfTest:
        return child(self.window, DialogOfTest)

    @property
    def person(self) -> PersonDialog:
        return child(self.room, PersonDialog)

    @property
    def placement(self) -> PlacementDialog:
        return child(self.room, PlacementDialog)

    def leave(self) -> None:
        """Close what is open, as before a lock; the vault may be closed after it."""
        self.window.jobs.wait_for_all()
        self.room.keep_drafts()
        if self.window.is_made(LOGS):
            self.logs.keep_drafts()

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        for _ in range(times):
            self.qtbot.keyClick(self.cursor(), key, modifier)

    def type(self, text: str) -> None:
        """Letters come as keys, Chinese characters as an input method hands them over."""
        if text.isascii():
            self.qtbot.keyClicks(self.cursor(), text)
            return
        written = QInputMethodEvent()
        written.setCommitString(text)
        QApplication.sendEvent(self.cursor(), written)

    def click(self, part: QWidget, words: str) -> None:
        """Click the button in this part that says so."""
        found = [one for one in part.findChildren(QAbstractButton) if one.text() == words and one.isVisible()]
        assert len(found) == 1, [one.text() for one in part.findChildren(QAbstractButton)]
        self.qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def cursor(self) -> QWidget:
        """The widget with the cursor, once the window that was opened last has come to the front."""
        top = QApplication.activeModalWidget() or self.window
        top.activateWindow()  # off screen there is no window manager that would do it
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is top)
        return QApplication.focusWidget() or top


def open_rooms(
    qtbot: QtBot, vault: Vault, *, now: Moment = NOW, masked: bool = False, ask: AskPath | None = None
) -> Rooms:
    """The window, shown on its page of people."""

    def clock() -> Moment:
        return now

    window = Window(_nobody, _no_help)
    qtbot.addWidget(window)
    desk = Desk(vault, window, clock, names_masked=masked)
    opened = entries(desk)
    room = people_room(desk, opened, window.jobs, ask, window.shelf)
    window.add_page(PEOPLE, BEHIND_TODAY[PEOPLE].icon, room)
    place = BEHIND_TODAY[LOGS]
    window.add_later(
        LOGS, place.icon, place.title, lambda: logs_page(desk, opened, window.jobs, window.shelf)
    )
    desk.records_changed.connect(lambda: window.page().arrive())
    said: list[str] = []
    room.saved.connect(said.append)
    opened.saved.connect(said.append)
    window.resize(1366, 768)
    window.show()
    window.open_page(PEOPLE)
    return Rooms(qtbot, window, desk, opened, room, said)


def child(parent: QWidget, kind: type[T]) -> T:
    """The only part of this kind."""
    found = parent.findChildren(kind)
    assert len(found) == 1, found
    return found[0]


def texts(part: QWidget) -> str:
    """Every word that is to be read in a part: labels, pills, buttons and cells that are shown."""
    QApplication.processEvents()  # what was added just now is shown with the next turn of the loop
    words = [one.text() for one in part.findChildren(QLabel) if one.isVisible()]
    words += [one.text() for one in part.findChildren(QPushButton) if one.isVisible()]
    words += [one.text() for one in part.findChildren(Pill) if one.isVisible()]
    for table in part.findChildren(Table):
        if table.isVisible():
            words += rows_of(table)
    return "\n".join(words)


def rows_of(table: Table) -> list[str]:
    """A table drawn as text, a line for each row."""
    model = table.model()
    return [
        " | ".join(table.text_at(row, column) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def _nobody(typed: str) -> list[Hit]:
    return []


def _no_help(topic: str) -> HelpText | None:
    return None
