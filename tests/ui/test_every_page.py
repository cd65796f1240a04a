"""Every page, every sheet of a bag, the forms of visit and test: all whole, readable and named.

At the sizes of type and screen that villages have, in both languages and all colours, in a village of
thirty people, in one that has just begun, and in one of 2,000: a few of all combinations, in which every two
things meet.
`scripts/look_over` looks at all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.sight.drawn import words_of
from tests.sight.faults import faults
from tests.sight.looks import CHOSEN, EVERY, NOBODY, THIRTY, THOUSANDS, USUAL, VILLAGES, Look
from tests.sight.views import views, wear, window_of
from tests.sight.villages import open_village, somebody
from ui import theme, words
from ui.parts.badge import Badge
from ui.parts.side import Side
from ui.parts.table import Column, Table, Width
from ui.places import LOGS, PEOPLE, TODAY
from ui.theme import Theme

VIEWS = {THIRTY: 90, NOBODY: 30, THOUSANDS: 18}
LISTS = (TODAY, PEOPLE, LOGS)
"""The pages on which people are listed: the others look the same however many there are."""


@pytest.mark.parametrize("village", VILLAGES)
def test_all_words_are_whole_and_readable_and_every_control_has_a_name(
    qapp: QApplication, tmp_path: Path, village: str
) -> None:
    found = []
    seen = 0
    first, *others = (look for look in CHOSEN if look.village == village)
    with closing(open_village(tmp_path, village)) as vault, window_of(qapp, vault, first) as rooms:
        for look in (first, *others):
            wear(qapp, rooms, look)
            is_first = look is first
            pages = LISTS if village == THOUSANDS and not is_first else ()
            # In the usual size the sheets of a bag have all the room there is.
            person = None if look.size == USUAL else somebody(vault)
            for where, shown in views(rooms, person, pages=pages, arrives=is_first):
                seen += 1
                found += [f"{look.name}: {where}: {fault}" for fault in faults(shown)]
    assert seen > VIEWS[village]
    assert found == []


def test_every_two_things_meet_among_the_few_that_are_chosen() -> None:
    def pairs(looks: tuple[Look, ...]) -> set[tuple[object, object]]:
        kinds = [(look.village, look.language, look.mode, look.size) for look in looks]
        return {pair for one in kinds for pair in combinations(one, 2)}

    assert pairs(CHOSEN) == pairs(EVERY)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("narrow", "needs"),
        ("dots", "ends in dots"),
        ("outside", "lies partly outside"),
        ("over", "stand in one place"),
        ("pale", "in #cccccc on #ffffff"),
        ("nameless", "has no name"),
        ("heading", "is cut through"),
        ("pill", "“12” stands on “Send to county”"),
    ],
)
def test_what_is_wrong_would_be_seen(qtbot: QtBot, wrong: str, told: str) -> None:
    page = QWidget()
    page.setStyleSheet("QWidget { background: white; color: black; }")
    page.resize(400, 200)
    qtbot.addWidget(page)
    MISTAKES[wrong](page)
    page.show()

    assert any(told in fault for fault in faults(page)), faults(page)


def test_nothing_is_wrong_with_an_ordinary_page(qtbot: QtBot) -> None:
    page = QWidget()
    page.setStyleSheet("QWidget { background: white; color: black; }")
    row = QHBoxLayout(page)
    for part in (QLabel("柳湾村 of people"), QPushButton("More…")):
        row.addWidget(part)
    qtbot.addWidget(page)
    page.show()

    assert [one.text for one in words_of(page)] == ["柳湾村 ", "of people", "More…"]
    assert faults(page) == []


def test_two_digits_find_room_beside_the_longest_name_of_a_page(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, Theme())
    side = Side()
    qtbot.addWidget(side)
    side.add_page("send", "usb", "Send to county")
    side.show_count("send", 12)
    side.mark("send")
    side.show()

    assert faults(side) == []


def narrow(page: QWidget) -> None:
    QLabel("a long line of words", page).setFixedWidth(20)


def dots(page: QWidget) -> None:
    table = Table([Column("", Width.REST)], header=False, parent=page)
    table.set_rows([["a title that nobody wrote at length"]])
    table.setFixedWidth(90)


def outside(page: QWidget) -> None:
    area = QScrollArea(page)
    inside = QWidget()
    QPushButton("Save", inside).move(300, 0)
    inside.setFixedSize(320, 40)
    area.setFixedSize(200, 100)
    area.setWidget(inside)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside.setFixedWidth(200)


def over(page: QWidget) -> None:
    for words_ in ("one above", "the other"):
        QLabel(words_, page).move(10, 10)


def pale(page: QWidget) -> None:
    QLabel("pale", page).setStyleSheet("color: #cccccc;")


def nameless(page: QWidget) -> None:
    QLineEdit(page)


def heading(page: QWidget) -> None:
    table = QTableWidget(1, 1, page)
    table.setHorizontalHeaderLabels(["a very long heading"])
    table.setColumnWidth(0, 40)


def pill(page: QWidget) -> None:
    QLabel("Send to county", page)
    Badge(12, parent=page)


MISTAKES = {one.__name__: one for one in (narrow, dots, outside, over, pale, nameless, heading, pill)}


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    words.speak(qapp, words.Language.ENGLISH)
    theme.apply(qapp, Theme())
