"""Periods of ten days: three a month, every day in exactly one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refused
from app.village.periods import check_period, days_of, period_of, periods_between


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_every_day_lies_in_the_period_that_names_it(day: date) -> None:
    first, last = days_of(period_of(day))
    assert first <= day <= last
    assert period_of(first) == period_of(last) == period_of(day)
    assert period_of(last + timedelta(days=1)) != period_of(day)


def test_a_year_has_thirty_six_periods() -> None:
    found = periods_between(date(2026, 1, 1), date(2026, 12, 31))
    assert (len(found), found[0], found[-1]) == (36, "2026-01-A", "2026-12-C")


@pytest.mark.parametrize("typed", ["", "2026-13-A", "2026-11-D", "2026-1-A", "上旬"])
def test_what_is_no_period_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="period_unknown"):
        check_period(typed, date(2026, 11, 22))


def test_a_period_that_has_not_begun_is_refused() -> None:
    check_period("2026-11-C", date(2026, 11, 21))
    with pytest.raises(Refused, match="period_in_future"):
        check_period("2026-11-C", date(2026, 11, 20))
