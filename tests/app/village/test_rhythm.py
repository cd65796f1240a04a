"""The days of the village's own rhythm, over every day of four years."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.village.rhythm import (
    Rhythm,
    exchange_rhythm,
    half_of,
    is_before_the_end,
    quarter_of,
    week_to_friday,
)

DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))


@given(DAYS)
def test_every_day_lies_in_its_quarter_and_half_year(day: date) -> None:
    for span, months in ((quarter_of(day), 3), (half_of(day), 6)):
        assert span.first <= day <= span.last
        assert span.first.day == 1
        assert (span.last + timedelta(days=1)).day == 1
        assert span.last.month - span.first.month == months - 1
        assert span.month_end.month == day.month


@given(DAYS)
def test_the_week_of_a_summary_has_seven_days_and_ends_on_the_friday_to_come(day: date) -> None:
    first, friday = week_to_friday(day)
    assert friday.isoweekday() == 5
    assert first <= day <= friday
    assert friday - first == timedelta(days=6)


def test_a_quarter_is_prepared_from_ten_days_before_its_last_day() -> None:
    quarter = quarter_of(date(2026, 6, 20))
    assert not is_before_the_end(quarter, date(2026, 6, 19))
    assert is_before_the_end(quarter, date(2026, 6, 20))
    assert is_before_the_end(quarter, date(2026, 6, 30))
    assert not is_before_the_end(quarter, date(2026, 7, 1))


def test_no_exchange_is_late_from_the_twenty_fifth_and_one_is_enough() -> None:
    assert exchange_rhythm(0, date(2026, 2, 14)) is Rhythm.QUIET
    assert exchange_rhythm(0, date(2026, 2, 15)) is Rhythm.ASKED
    assert exchange_rhythm(0, date(2026, 2, 24)) is Rhythm.ASKED
    assert exchange_rhythm(0, date(2026, 2, 25)) is Rhythm.LATE
    assert exchange_rhythm(1, date(2026, 2, 24)) is Rhythm.QUIET
    assert exchange_rhythm(1, date(2026, 2, 28)) is Rhythm.ASKED
    assert exchange_rhythm(2, date(2026, 2, 28)) is Rhythm.QUIET
