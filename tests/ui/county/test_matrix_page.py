"""Who reported, of 419 villages in 36 months: what the words say, and that no key holds the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.county.read_matrix import Came, Cell, Matrix, VillageMonths
from app.county.townships import Township
from tests.factories.rooms import texts
from tests.stories.watchdog import BESIDE_OTHERS, MOST_WORK_MS, Watchdog
from ui.background import Jobs
from ui.county.matrix.matrix_page import MatrixDesk, MatrixFound, MatrixPage
from ui.parts.ask_path import AskPath
from ui.parts.filter_chips import MenuChip
from ui.parts.table import Table
from ui.tour.hands import settle

MONTHS = tuple(f"{2024 + month // 12}-{month % 12 + 1:02}" for month in range(36))
TOWN = Township("999901101", "清溪镇")


def test_each_key_is_answered_at_once_and_leads_through_all_months(page: MatrixPage) -> None:
    dog = Watchdog()
    table = page.findChild(Table)
    for key, modifier, times in (
        (Qt.Key.Key_Left, NONE, 12),
        (Qt.Key.Key_Right, CONTROL, 1),
        (Qt.Key.Key_Left, CONTROL, 5),
        (Qt.Key.Key_PageDown, NONE, 2),
        (Qt.Key.Key_End, CONTROL, 1),
    ):
        for _time in range(times):
            with dog.turn(f"{key} {modifier}"):
                press(page, key, modifier)
    dog.leave()
    assert max(dog.busiest.values()) < MOST_WORK_MS * BESIDE_OTHERS
    assert page.month() == MONTHS[table.model().columnCount() - 6]  # the last one beside the oldest
    assert "模拟419村 · 清溪镇" in texts(page)


def test_a_window_that_becomes_wider_shows_more_months(page: MatrixPage) -> None:
    table = page.findChild(Table)
    few = table.model().columnCount()
    page.resize(1900, 900)
    settle()
    assert table.model().columnCount() > few


def test_what_can_be_chosen_is_said_in_whole_words(page: MatrixPage) -> None:
    offered = {words for chip in page.findChildren(MenuChip) for _key, words in chip.options()}
    assert {"6 months", "36 months", "Due by the 5th", "Due by the 25th"} <= offered


def test_what_is_not_due_yet_is_awaited_and_the_words_are_told(page: MatrixPage) -> None:
    assert page.month() == MONTHS[-2]  # of the newest nothing is here
    assert f"{MONTHS[-2]}: 418 of 419" in texts(page)
    assert "awaited: not due yet" in texts(page)
    press(page, Qt.Key.Key_Right)
    assert "in time until the 10th" in page.words()


def press(
    page: MatrixPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(page.findChild(Table), key, modifier)
    QApplication.processEvents()


NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot) -> MatrixPage:
    """As wide as in a window of 1366, with the cursor in its table."""
    jobs = Jobs()
    shown = MatrixPage(MatrixDesk(found, nowhere, nowhere, nowhere, jobs.start, AskPath(Path())))
    qtbot.addWidget(shown)
    shown.resize(1170, 700)
    shown.show()
    shown.activateWindow()
    shown.begin()
    with qtbot.waitSignal(jobs.all_ended):
        shown.arrive()
    settle()
    return shown


def found(_months: int, _due_day: int) -> MatrixFound:
    villages = tuple(
        VillageMonths(f"999901101{number:03}", f"模拟{number}村", 1, tuple(months(number)), program="0.1.0")
        for number in range(1, 420)
    )
    return MatrixFound(Matrix(MONTHS, villages, frozenset(MONTHS[-1:])), {TOWN.code: TOWN})


def months(number: int) -> list[Cell]:
    came = [Came.RECEIVED] * 34 + [Came.GAP if number == 7 else Came.LATE, Came.NOTHING]
    return [Cell(month, one, 18, 1, closed=True) for month, one in zip(MONTHS, came, strict=True)]


def nowhere(*_asked: object) -> None:
    """Nothing is saved or printed here."""
