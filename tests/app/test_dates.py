from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.dates import DateProblem, YearMonth, parse_day

TODAY = date(2026, 11, 22)
THE_DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-21", "2026.11.21", "2026/11/21", "2026年11月21日", "20261121", "2026年11月21号",
        "２０２６．１１．２１", "2026 年 11 月 21 日", " 2026-11-21 ", "'2026-11-21", "2026、11、21",
        "2026.1121", "2026-11-21 09:30", "2026-11-21T09:30:00", "2026年11月21日上午9时30分",
        "2026.11.21(星期六)", "2026.11.21.", "11/21/2026", 20261121, 46347, 46347.5,
        datetime.fromisoformat("2026-11-21T09:30"), THE_DAY,
    ],
)  # fmt: skip
def test_every_usual_style_names_the_same_day(written: object) -> None:
    assert parse_day(written) == THE_DAY


@pytest.mark.parametrize(
    "written", ["11.21", "1121", "11-21", "11/21", "11月21日", "１１．２１", 1121, 11.21]
)
def test_a_day_without_its_year_takes_the_year_of_the_place_where_it_stands(written: object) -> None:
    assert parse_day(written, year=2026) == THE_DAY
    assert parse_day(written) == DateProblem("date_without_year")


@pytest.mark.parametrize(
    ("written", "days"),
    [("今天", 0), ("昨天", 1), ("前天", 2), ("-3", 3), ("－３", 3), ("3天前", 3), ("-0", 0)],
)
def test_days_counted_back_from_today(written: str, days: int) -> None:
    assert parse_day(written, today=TODAY) == TODAY - timedelta(days=days)
    assert parse_day(written) == DateProblem("date_relative")


@pytest.mark.parametrize("written", ["1985.03", "1985.3", "1985年3月", "1985-03", "198503", 198503, 1985.03])
def test_a_month_without_its_day_stays_a_month(written: object) -> None:
    assert parse_day(written) == YearMonth(1985, 3)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        (2026.1, "date_unclear"),  # October, once it has been a number
        (11.2, "date_unclear"),  # the 20th, once it has been a number
        ("03/04/2026", "date_unclear"),
        ("201211", "date_unclear"),  # December 2012, or the 11th of December 2020
        ("26.11.21", "date_two_digit_year"),
        ("261121", "date_two_digit_year"),
        ("26年11月", "date_two_digit_year"),
        ("1985", "date_year_only"),
        ("1985年", "date_year_only"),
        (1985, "date_year_only"),
        ("2026-02-29", "date_impossible"),
        ("2026.13", "date_impossible"),
        ("20261301", "date_impossible"),
        ("2.30", "date_impossible"),
        ("11月", "date_without_year"),
        ("", "date_missing"),
        ("  ", "date_missing"),
        (None, "date_missing"),
        ("不详", "date_not_understood"),
        ("2026-11-21至2026-11-25", "date_not_understood"),
        ("2026--21", "date_not_understood"),
        (True, "date_not_understood"),
        (float("nan"), "date_not_understood"),
        (-5, "date_not_understood"),
        (1e18, "date_not_understood"),
        ("२०२६", "date_not_understood"),
    ],
)
def test_what_is_not_clear_is_asked_about_and_never_guessed(written: object, reason: str) -> None:
    assert parse_day(written) == DateProblem(reason)


def test_a_leap_day_needs_a_leap_year() -> None:
    assert parse_day("2.29", year=2024) == date(2024, 2, 29)
    assert parse_day("2.29", year=2026) == DateProblem("date_impossible")


def test_a_month_knows_its_days_and_reads_as_a_month() -> None:
    march = YearMonth(1985, 3)
    assert str(march) == "1985-03"
    assert march.holds(date(1985, 3, 31))
    assert not march.holds(date(1985, 4, 1))


STYLES: list[Callable[[date], object]] = [
    lambda day: day.isoformat(),
    lambda day: day.strftime("%Y.%m.%d"),
    lambda day: f"{day.year}.{day.month}.{day.day}",
    lambda day: day.strftime("%Y/%m/%d"),
    lambda day: f"{day.year}年{day.month}月{day.day}日",
    lambda day: day.strftime("%Y%m%d"),
    lambda day: (day - date(1899, 12, 30)).days,
    lambda day: int(day.strftime("%Y%m%d")),
]


@given(st.dates(date(1911, 1, 1), date(2099, 12, 31)), st.sampled_from(STYLES))
def test_any_day_survives_being_written_in_any_style(day: date, style: Callable[[date], object]) -> None:
    assert parse_day(style(day)) == day


@given(st.text(max_size=20) | st.floats() | st.integers())
def test_whatever_stands_in_a_cell_gets_an_answer(anything: object) -> None:
    assert isinstance(parse_day(anything, today=TODAY, year=2026), date | YearMonth | DateProblem)
