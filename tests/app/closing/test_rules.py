"""How long a closed bag is kept."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.closing.rules import retention

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def test_ten_years_are_whole_years_after_the_closing() -> None:
    kept = retention(date(2026, 9, 20), "10", setting="retention_discharged", source="县档案局")
    assert (kept.rule, kept.counted_from, kept.until) == ("by_years", date(2027, 1, 1), date(2036, 12, 31))
    assert (kept.years, kept.setting, kept.source) == (10, "retention_discharged", "县档案局")


@pytest.mark.parametrize("said", ["unknown", "", "soon", "permanent"])
def test_what_nobody_has_said_or_what_is_kept_for_ever_is_never_over(said: str) -> None:
    kept = retention(date(2026, 9, 20), said)
    assert kept.until is None
    assert not kept.is_over(date.max)


def test_a_bag_closed_without_a_day_is_kept() -> None:
    assert retention(None, "10").rule == "unknown"


def test_a_day_of_its_own_wins_even_over_for_ever() -> None:
    own = date(2030, 6, 30)
    assert retention(date(2026, 9, 20), "permanent", own_day=own).until == own


@given(DAYS, st.integers(1, 100), st.dates(date(1990, 1, 1), date(2250, 1, 1)))
def test_nothing_is_over_before_the_same_day_so_many_years_on(closed: date, years: int, today: date) -> None:
    kept = retention(closed, str(years))
    if kept.is_over(today):
        assert today.year - closed.year > years
        assert today > closed + timedelta(days=365 * years)
    assert kept.until is not None
    assert kept.is_over(kept.until + timedelta(days=1))
    assert not kept.is_over(kept.until)
