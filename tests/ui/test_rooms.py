"""Behind Today every page has its place from the start, and is made when somebody opens it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.settings.local_settings import LocalSettings
from tests.factories.people import FAST, NOW, KeptOffice, Office, a_person
from ui import theme, words
from ui.bag.bag_page import BagPage
from ui.in_turns import any_turns_left
from ui.parts.page import Page
from ui.parts.side import PageButton
from ui.parts.table import Table
from ui.people.people_page import PeoplePage
from ui.people.people_room import PeopleRoom
from ui.places import BEHIND_TODAY, FIGURES, LOGS, PEOPLE, PRINT, TODAY
from ui.rooms import Rooms
from ui.stack.grid import Grid
from ui.stack.stack_dialog import StackDialog
from ui.today.today_page import TodayPage
from ui.words import Language


@pytest.fixture
def unseen(qapp: QApplication, empty_village: KeptOffice, tmp_path: Path) -> Iterator[Rooms]:
    office = empty_village.open_copy(tmp_path / "vault")
    office.place(office.add_person(a_person(name="欧阳小满")))
    made = Rooms(office.vault, lambda: NOW, LocalSettings(names_masked=False), FAST)
    yield made
    made.leave()
    office.close()
    words.speak(qapp, Language.ENGLISH)
    theme.apply(qapp, theme.Theme())


@pytest.fixture
def rooms(qtbot: QtBot, unseen: Rooms) -> Rooms:
    unseen.window.show()
    with qtbot.waitSignal(unseen.furnished, timeout=20_000):
        unseen.begin()
    return unseen


def test_nothing_is_made_of_pages_that_nobody_opened_but_an_empty_bag(rooms: Rooms, qtbot: QtBot) -> None:
    at_rest(rooms, qtbot)
    assert {type(page) for page in rooms.window.findChildren(Page)} == {TodayPage, PeopleRoom, BagPage}
    assert [page for page in rooms.window.findChildren(Page) if page.isVisible()] == [rooms.today]
    rooms.window.open_page(PRINT)
    assert rooms.window.page() is rooms.printing
    assert not rooms.window.is_made(PEOPLE)


def test_the_side_says_what_each_page_says_in_both_languages(rooms: Rooms, qapp: QApplication) -> None:
    for language in (Language.CHINESE, Language.ENGLISH):
        words.speak(qapp, language)
        qapp.processEvents()
        at_the_side = {button.key: button.text().strip() for button in rooms.window.findChildren(PageButton)}
        for key in BEHIND_TODAY:
            assert at_the_side[key] == rooms.window.page_of(key).title(), key


def test_the_language_and_the_letters_of_covered_pages_are_right_when_they_are_shown_again(
    rooms: Rooms, qapp: QApplication
) -> None:
    theme.apply(qapp, theme.Theme())
    rooms.window.open_page(PRINT)
    rooms.window.open_page(TODAY)
    in_english, small = texts(rooms.printing), rooms.printing.fontMetrics().height()
    words.speak(qapp, Language.CHINESE)
    theme.apply(qapp, theme.Theme(text_size=150))
    qapp.processEvents()
    assert texts(rooms.printing) == in_english, "what nobody sees holds nobody up"

    rooms.window.open_page(PRINT)
    qapp.processEvents()
    shown = texts(rooms.printing)
    words.speak(qapp, Language.CHINESE)
    qapp.processEvents()
    assert shown == texts(rooms.printing), "nothing was left to be said in Chinese"
    assert shown != in_english
    assert rooms.printing.fontMetrics().height() > small


def texts(page: Page) -> list[str]:
    found = [one for kind in (QLabel, QAbstractButton) for one in page.findChildren(kind)]
    return [one.text() for one in found if one.isVisibleTo(page)]


def test_somebody_is_opened_from_elsewhere_before_the_page_of_people_ever_was(
    rooms: Rooms, qtbot: QtBot
) -> None:
    [person] = _people(rooms)
    rooms.open_person(person)
    assert rooms.window.page() is rooms.people
    assert "欧阳小满" in rooms.people.title() or rooms.people.isVisible()


def test_the_first_bag_finds_its_page_made(rooms: Rooms, qtbot: QtBot) -> None:
    at_rest(rooms, qtbot)
    made = set(rooms.window.findChildren(Page))
    [person] = _people(rooms)
    rooms.open_person(person)
    assert set(rooms.window.findChildren(Page)) == made
    assert isinstance(rooms.people.page(), BagPage)
    assert rooms.people.page().isVisible()


def test_the_list_comes_first_where_nobody_opened_a_bag(rooms: Rooms, qtbot: QtBot) -> None:
    at_rest(rooms, qtbot)
    rooms.window.open_page(PEOPLE)
    assert isinstance(rooms.people.page(), PeoplePage)
    assert [page.isVisible() for page in rooms.people.findChildren(BagPage)] == [False]


def test_behind_the_lock_no_bag_is_made(unseen: Rooms, qtbot: QtBot) -> None:
    with qtbot.waitSignal(unseen.furnished, timeout=20_000):
        unseen.begin()
    at_rest(unseen, qtbot)
    assert not unseen.window.findChildren(BagPage)


def at_rest(rooms: Rooms, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not rooms.jobs.running() and not any_turns_left(), timeout=20_000)


def test_behind_a_stack_the_page_is_read_once_the_window_rests_or_the_stack_is_left(
    rooms: Rooms, qtbot: QtBot
) -> None:
    office = Office(rooms.desk.vault, NOW)
    office.place(office.add_person(a_person(name="赵建国")))
    rooms.window.open_page(LOGS)
    table = rooms.logs.findChild(Table, "visits")
    assert isinstance(table, Table)
    listed = table.model()
    rooms.entries.open_stack("visit")
    stack = QApplication.activeModalWidget()
    assert isinstance(stack, StackDialog)
    grid = stack.findChild(Grid)
    assert isinstance(grid, Grid)

    qtbot.keyClick(grid, Qt.Key.Key_Space)
    stack.save()
    assert listed.rowCount() == 0
    qtbot.waitUntil(lambda: listed.rowCount() == 1)

    qtbot.keyClick(grid, Qt.Key.Key_Space)
    stack.save()
    stack.reject()
    assert listed.rowCount() == 2


def test_esc_in_a_preview_goes_back_to_the_page_that_asked_for_the_paper(rooms: Rooms, qtbot: QtBot) -> None:
    rooms.window.open_page(FIGURES)
    rooms.window.page().print_this()
    assert rooms.window.page() is rooms.printing
    qtbot.keyClick(rooms.printing.page(), Qt.Key.Key_Escape)
    assert rooms.window.page() is rooms.figures
    rooms.window.open_page(PRINT)
    rooms.printing.page().print_this()
    qtbot.keyClick(rooms.printing.page(), Qt.Key.Key_Escape)
    assert rooms.window.page() is rooms.printing, "there it was chosen"


def _people(rooms: Rooms) -> list[str]:
    with rooms.desk.vault.reading() as connection:
        return list(connection.exec_driver_sql("SELECT id FROM person").scalars())
