"""Days as people type them into a form, with today's year filled in."""

from __future__ import annotations

from datetime import date

import pytest

from ui.parts.day_reading import day_parser


def january() -> date:
    return date(2026, 1, 5)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1228", date(2025, 12, 28)),
        ("12.28", date(2025, 12, 28)),
        ("0103", date(2026, 1, 3)),
        ("-3", date(2026, 1, 2)),
        ("昨天", date(2026, 1, 4)),
        ("2026-12-28", date(2026, 12, 28)),
    ],
)
def test_a_day_without_a_year_that_lies_behind_is_the_newest_one_behind(typed: str, meant: date) -> None:
    assert day_parser(january, past=True)(typed) == meant


def test_a_day_that_may_lie_ahead_stays_in_this_year() -> None:
    assert day_parser(january)("1228") == date(2026, 12, 28)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("30.02", "date_impossible"), ("2026-11", "date_month_only"), ("soon", "date_not_understood")],
)
def test_what_is_no_day_says_why(typed: str, reason: str) -> None:
    assert day_parser(january, past=True)(typed) == reason
