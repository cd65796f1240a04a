"""One Esc throws away nothing that was typed, in the windows that keep no drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit

from app.attachments.look_inside import Looker
from app.settings.local_settings import LocalSettings
from tests.factories.people import FAST, Office
from tests.ui.every_dialog import Village, every_dialog, furnish, opened, put_away
from ui.rooms import Rooms
from ui.tour.hands import wait_until

ASKS = ["phrases", "Add a user…", "plans: &Change a copy…", "password of a file"]


@pytest.mark.parametrize("name", ASKS)
def test_the_first_escape_says_that_it_is_not_saved_and_the_second_leaves(at: Village, name: str) -> None:
    dialog = opened(opening(at, name))
    line = first_line(dialog)
    QTest.keyClicks(line, "x")
    QTest.keyClick(line, Qt.Key.Key_Escape)

    assert dialog.isVisible()
    assert line.text()
    assert any("Esc again" in one.text() for one in dialog.findChildren(QLabel) if one.isVisible())
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", ["phrases", "Add a user…", "erase", "back from leave"])
def test_where_nothing_was_typed_one_escape_leaves(at: Village, name: str) -> None:
    dialog = opened(opening(at, name))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert not dialog.isVisible()


@pytest.mark.parametrize("name", ["erase", "Hand over the village…"])
def test_what_was_typed_is_still_there_the_next_time(at: Village, name: str) -> None:
    dialog = opened(opening(at, name))
    QTest.keyClicks(QApplication.focusWidget(), "twice written")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()

    again = opened(opening(at, name))
    assert "twice written" in [one.text() for one in again.findChildren(QLineEdit)]


def test_escape_goes_back_from_the_day_to_the_question_and_then_out(at: Village) -> None:
    dialog = opened(opening(at, "back from leave"))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def first_line(dialog: QDialog) -> QLineEdit:
    """The first line that can be typed into, with the cursor in it."""
    line = next(one for one in dialog.findChildren(QLineEdit) if one.isVisible() and not one.isReadOnly())
    line.setFocus()
    return line


def opening(at: Village, name: str) -> Callable[[], object]:
    return next(opens for one, opens in every_dialog(at) if one == name)


@pytest.fixture(scope="module")
def at(qapp: object, tmp_path_factory: pytest.TempPathFactory, looker: Looker) -> Iterator[Village]:
    """One village for all: nothing is written here."""
    office = Office.make(tmp_path_factory.mktemp("village") / "vault")
    made = furnish(office, looker)
    rooms = Rooms(office.vault, lambda: office.now, LocalSettings(language="en"), FAST)
    rooms.window.show()
    rooms.begin()
    wait_until(rooms.is_furnished, "the pages")
    yield Village(rooms, office, *made)
    put_away()
    rooms.leave()
    office.close()
