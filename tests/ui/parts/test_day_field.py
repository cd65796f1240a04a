"""A day is typed as people type it, and the field says how it was understood."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.dates import DateProblem, parse_day
from ui.parts.day_field import DayField

TODAY = date(2026, 11, 21)


def understand(text: str) -> date | str:
    read = parse_day(text, today=TODAY, year=TODAY.year)
    if isinstance(read, DateProblem):
        return read.reason
    return read if isinstance(read, date) else "date_month_only"


def not_after_today(day: date) -> str:
    return "date_in_future" if day > TODAY else ""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1121", TODAY),
        ("11.21", TODAY),
        ("2026-11-21", TODAY),
        ("今天", TODAY),
        ("昨天", date(2026, 11, 20)),
        ("-3", date(2026, 11, 18)),
    ],
)
def test_all_ways_of_typing_a_day_are_understood_and_said_back(qtbot: QtBot, typed: str, meant: date) -> None:
    field = DayField(understand)
    qtbot.addWidget(field)

    field.set_draft(typed)

    assert field.day() == meant
    assert field.problem() == ""
    assert meant.isoformat() in note_of(field)


def test_an_impossible_day_is_said_so_while_typing(qtbot: QtBot) -> None:
    field = DayField(understand)
    qtbot.addWidget(field)

    qtbot.keyClicks(field.editor, "11.31")

    assert field.day() is None
    assert field.problem()
    assert field.problem() == note_of(field)
    assert field.editor.property("wrong") is True


def test_an_understood_day_may_still_be_refused_by_the_form(qtbot: QtBot) -> None:
    field = DayField(understand, check=not_after_today)
    qtbot.addWidget(field)

    field.set_draft("1122")

    assert field.day() is None
    assert "after today" in field.problem()


def test_leaving_the_field_writes_the_day_in_full(qtbot: QtBot) -> None:
    field = DayField(understand)
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    field.editor.setFocus()

    qtbot.keyClicks(field.editor, "1121")
    field.editor.clearFocus()

    qtbot.waitUntil(lambda: field.draft() == "2026-11-21")


def test_an_empty_day_is_wrong_only_where_it_is_required(qtbot: QtBot) -> None:
    wanted, free = DayField(understand, required=True), DayField(understand)
    for field in (wanted, free):
        qtbot.addWidget(field)
        field.check()

    assert wanted.problem()
    assert not free.problem()


def test_enter_asks_for_the_next_field(qtbot: QtBot) -> None:
    field = DayField(understand)
    qtbot.addWidget(field)

    with qtbot.waitSignal(field.next_requested):
        qtbot.keyClick(field.editor, Qt.Key.Key_Return)


def note_of(field: DayField) -> str:
    return " ".join(label.text() for label in field.findChildren(QLabel))
