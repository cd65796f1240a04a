from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.followup.plans import PlanRule, TemplateRef
from app.followup.windows import Series, Step, months_begun, months_full, step_on
from app.placements.rules import add_months

REF = TemplateRef("T", 1, "county", "test", "test", "测试", "Test")
day_values = st.dates(date(2000, 1, 1), date(2090, 12, 31))


def test_month_ends_do_not_stick_at_the_29th():
    dues = [series("cell", 1, "2024-01-31").window(n).due for n in range(4)]
    assert dues == [date(2024, 2, 29), date(2024, 3, 31), date(2024, 4, 30), date(2024, 5, 31)]


def test_a_cell_begins_the_day_after_the_one_before_ends():
    cells = series("cell", 6, "2024-03-15")
    assert cells.window(0) == (date(2024, 3, 16), date(2024, 9, 15))
    assert cells.window(1) == (date(2024, 9, 16), date(2025, 3, 15))


@pytest.mark.parametrize(
    ("reported", "first_window"),
    [
        ("2024-03-01", ("2024-03-01", "2024-03-31")),
        ("2024-03-15", ("2024-03-15", "2024-03-31")),
        ("2024-03-16", ("2024-04-01", "2024-04-30")),
    ],
)
def test_the_first_calendar_month_is_the_one_at_least_half_left(reported, first_window):
    assert series("calendar", 1, reported).window(0) == tuple(map(date.fromisoformat, first_window))


def test_a_calendar_half_year_is_january_to_june_or_july_to_december():
    halves = series("calendar", 6, "2024-03-31")
    assert halves.window(0) == (date(2024, 3, 31), date(2024, 6, 30))
    assert halves.window(1) == (date(2024, 7, 1), date(2024, 12, 31))
    assert series("calendar", 6, "2024-04-16").window(0).first_day == date(2024, 7, 1)


@pytest.mark.parametrize("mode", ["cell", "calendar"])
@pytest.mark.parametrize("reported", ["2024-01-31", "2024-02-29", "2024-03-15", "2024-03-16", "2024-12-01"])
@pytest.mark.parametrize("eve", [0, 1])
def test_three_years_always_hold_thirty_six_months(mode, reported, eve):
    start = date.fromisoformat(reported)
    months = series(mode, 1, reported, add_months(start, 36) - timedelta(days=eve))
    assert months.hi == 36
    last = months.window(35)
    assert (last.due - last.first_day).days >= 12


def test_a_half_month_ends_fifteen_days_after_the_month_began():
    halves = Series([rule("cell", Step("half_month", 1))], date(2024, 1, 31), None)
    dues = [halves.window(n).due for n in range(4)]
    assert dues == [date(2024, 2, 15), date(2024, 2, 29), date(2024, 3, 15), date(2024, 3, 31)]


def test_weeks_are_counted_in_days():
    weeks = Series([rule("cell", Step("day", 7))], date(2024, 3, 15), None)
    assert weeks.window(52).due == date(2024, 3, 15) + timedelta(days=53 * 7)
    assert weeks.number_of(date(2024, 3, 22)) == 0
    assert weeks.number_of(date(2024, 3, 23)) == 1


def test_nothing_is_due_beyond_the_end():
    months = series("cell", 6, "2024-03-15", date(2025, 1, 20))
    assert months.hi == 1


@given(
    day_values,
    st.sampled_from(["cell", "calendar"]),
    st.sampled_from([1, 2, 3, 4, 6, 12]),
    st.integers(0, 80),
)
def test_the_number_of_a_day_leads_back_to_its_window(anchor, mode, n, number):
    rhythm = series(mode, n, str(anchor))
    first_day, due = rhythm.window(number)
    assert rhythm.number_of(first_day) == rhythm.number_of(due) == number
    assert rhythm.window(number + 1).first_day == due + timedelta(days=1)


@given(
    day_values,
    st.sampled_from([Step("half_month", 1), Step("half_month", 3), Step("day", 10)]),
    st.integers(0, 80),
)
def test_the_same_holds_for_half_months_and_days(anchor, step, number):
    rhythm = Series([rule("cell", step)], anchor, None)
    first_day, due = rhythm.window(number)
    assert rhythm.number_of(first_day) == rhythm.number_of(due) == number
    assert rhythm.window(number + 1).first_day == due + timedelta(days=1)


@given(day_values, st.integers(0, 1500))
def test_months_begun_and_full_mean_what_they_say(anchor, days):
    day = anchor + timedelta(days=days)
    full = months_full(anchor, day)
    assert add_months(anchor, full) <= day < add_months(anchor, full + 1)
    if days:
        begun = months_begun(anchor, day)
        assert add_months(anchor, begun) < day <= add_months(anchor, begun + 1)


@given(day_values, st.integers(1, 12), st.integers(0, 60))
def test_a_step_is_taken_at_once_and_never_in_a_chain(anchor, n, times):
    assert step_on(anchor, Step("month", n), times) == add_months(anchor, n * times)


def series(mode, n, anchor, end=None) -> Series[PlanRule]:
    return Series([rule(mode, Step("month", n))], date.fromisoformat(anchor), end)


def rule(mode, step) -> PlanRule:
    counts = frozenset({("visit", "1", "1")})
    nobody: frozenset[str] = frozenset()
    return PlanRule("r", "home_visit", mode, 0, None, step, 7, counts, nobody, nobody, "走访", "visit", REF)
