"""Sums below a ledger: a line ends between two of them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.parts.said_in_row import SaidInRow

THINGS = ["Windows: 3 of 4 (75 %)", "Slogans: 12 of 12 (100 %)", "Screens: 1 of 2 (50 %)"]


@pytest.mark.parametrize("width", range(40, 900, 20))
def test_a_line_ends_between_two_things_and_never_inside_one_that_fits(qtbot: QtBot, width: int) -> None:
    said = a_row(qtbot, width)

    lines = said.text().split("\n")

    assert "    ".join(lines).split("    ") == THINGS
    measure = said.fontMetrics()
    for line in lines:
        assert measure.horizontalAdvance(line) <= width or line in THINGS


@pytest.mark.parametrize("width", [60, 150, 300, 900])
def test_it_asks_for_the_height_of_its_lines(qtbot: QtBot, width: int) -> None:
    said = a_row(qtbot, width)

    assert said.heightForWidth(width) >= said.fontMetrics().height() * (said.text().count("\n") + 1)


def test_nothing_takes_no_words(qtbot: QtBot) -> None:
    said = a_row(qtbot, 300)
    said.say([])
    assert said.text() == ""


def a_row(qtbot: QtBot, width: int) -> SaidInRow:
    said = SaidInRow()
    qtbot.addWidget(said)
    said.say(THINGS)
    said.resize(width, 200)
    said.show()
    return said
