"""The term is drawn to scale."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ui.parts.timeline import Mark, MarkKind, MarkState, Timeline

START, END = date(2025, 2, 25), date(2028, 2, 25)


@pytest.mark.parametrize(
    ("today", "month"),
    [
        (START, 1),
        (date(2025, 3, 24), 1),
        (date(2025, 3, 25), 2),
        (date(2026, 11, 21), 21),
        (date(2025, 2, 24), 0),
    ],
)
def test_the_month_of_the_term_turns_on_the_day_it_began(qtbot: QtBot, today: date, month: int) -> None:
    line = Timeline()
    qtbot.addWidget(line)

    line.show_term(START, END, today, [])

    assert line.month_of_term() == month


def test_days_stand_to_scale_and_never_beyond_the_ends(qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    line.show_term(START, END, date(2026, 11, 21), [])

    assert line.x_of(START, 1000) == 0
    assert line.x_of(END, 1000) == 1000
    assert line.x_of(date(2026, 8, 26), 1000) == pytest.approx(500, abs=1)
    assert line.x_of(date(2030, 1, 1), 1000) == 1000


def test_it_is_told_in_words_too(qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    missed = Mark(date(2025, 4, 1), MarkKind.VISIT, MarkState.MISSED)

    line.show_term(START, END, END, [Mark(START, MarkKind.VISIT), Mark(END, MarkKind.TEST), missed])

    assert "2 visits and tests done, 1 missed" in line.accessibleName()


def test_a_missed_visit_is_hollow_so_that_colour_is_not_needed(qtbot: QtBot) -> None:
    done, missed = (drawn(qtbot, state) for state in (MarkState.DONE, MarkState.MISSED))

    assert done != missed


def drawn(qtbot: QtBot, state: MarkState) -> bytes:
    line = Timeline()
    qtbot.addWidget(line)
    line.resize(600, 110)
    line.show_term(START, END, START, [Mark(date(2026, 8, 26), MarkKind.VISIT, state)])
    picture = line.grab().toImage().convertToFormat(line.grab().toImage().Format.Format_Grayscale8)
    return bytes(picture.copy(290, 16, 20, 20).constBits())


def test_where_there_is_little_room_the_marks_are_not_explained(qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    whole = line.sizeHint().height()

    line.show_legend(False)

    assert line.sizeHint().height() < whole
