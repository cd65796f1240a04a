"""Periods of reports: whole months, quarters, halves, years, and the one before."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refused
from app.reports.period import MONTHS, Period, period_around, period_of_days

DAYS = st.dates(date(2000, 1, 1), date(2090, 1, 1))


@given(DAYS, st.sampled_from(sorted(MONTHS)))
def test_a_period_holds_its_day_and_its_neighbours_touch_it(day: date, kind: str) -> None:
    period = period_around(day, kind)
    assert period.first <= day <= period.last
    assert (period.first - period.before().last).days == 1
    assert period.before().after() == period
    assert period_of_days(period.first, period.last).first == period.first


@given(DAYS, st.integers(0, 800))
def test_any_days_are_compared_with_as_many_before(day: date, length: int) -> None:
    period = Period(day, date.fromordinal(day.toordinal() + length))
    before = period.before()
    assert before.last - before.first == period.last - period.first
    assert (period.first - before.last).days == 1


def test_whole_months_are_recognised() -> None:
    assert period_of_days(date(2026, 2, 1), date(2026, 2, 28)).kind == "month"
    assert period_of_days(date(2026, 4, 1), date(2026, 6, 30)).kind == "quarter"
    assert period_of_days(date(2026, 4, 2), date(2026, 6, 30)).kind == "free"


def test_an_end_before_the_beginning_is_refused() -> None:
    with pytest.raises(Refused, match="ends_before_it_begins"):
        period_of_days(date(2026, 2, 2), date(2026, 2, 1))
