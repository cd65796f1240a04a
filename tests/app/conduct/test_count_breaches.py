"""The counts of article 20, their edges, and a slow oracle that looks at one day after the other."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.conduct.count_breaches import Absence, BreachCount, Evasion, Standing, breach_count

DAY = date(2024, 6, 1)
LATER = date(2025, 1, 1)


@pytest.mark.parametrize(("times", "state"), [(1, "below"), (2, "near"), (3, "reached")])
def test_three_evaded_tests_reach_the_limit_of_article_20(times: int, state: str) -> None:
    count = breach_count([evasion(f"b{i}") for i in range(times)], [], DAY)
    assert count.tallies[0].state == state
    assert count.suggest_report is (times == 3)


@pytest.mark.parametrize(("days", "state"), [(19, "below"), (20, "near"), (30, "near"), (31, "reached")])
def test_more_than_thirty_days_in_total_and_not_thirty(days: int, state: str) -> None:
    count = breach_count([], [absence(0, days)], LATER)
    assert (count.tallies[2].state, count.tallies[2].records) == (state, ("a0-0",))


def test_an_absence_that_lasts_counts_until_today() -> None:
    assert numbers(breach_count([], [absence(0, None)], DAY + timedelta(days=5))) == (0, 1, 5)


def test_a_day_away_counts_once_however_many_rows_hold_it() -> None:
    twice = [absence(0, 10, "here"), absence(2, 12, "there")]
    assert numbers(breach_count([], twice, LATER)) == (0, 1, 12)


def test_back_and_gone_again_on_one_day_are_two_departures() -> None:
    assert numbers(breach_count([], [absence(0, 5), absence(5, 9)], LATER)) == (0, 2, 9)


def test_exactly_three_departures_reach_the_limit_whatever_their_days() -> None:
    count = breach_count([], [absence(at, at + 1) for at in (0, 10, 20)], LATER)
    assert (numbers(count), count.tallies[1].state) == ((0, 3, 3), "reached")


def test_two_rows_about_one_test_are_one_evasion() -> None:
    both = [evasion("b1", "t1"), evasion("b2", "t1"), evasion("b3")]
    assert breach_count(both, [], DAY).tallies[0].count == 2


@pytest.mark.parametrize("standing", [one for one in Standing if one is not Standing.COUNTS])
def test_what_does_not_count_is_listed_with_its_reason(standing: Standing) -> None:
    rows = [Evasion("b", DAY, "", standing)]
    away = [Absence("a", DAY, None, standing)]
    count = breach_count(rows, away, LATER)
    assert numbers(count) == (0, 0, 0)
    assert count.standings == (("b", standing), ("a", standing))


def test_both_ways_of_counting_days_are_told() -> None:
    count = breach_count([], [absence(0, 5), absence(5, 9), absence(20, 20)], LATER)
    assert (count.tallies[2].count, count.days_if_first_counts) == (9, 11)


rows = st.lists(
    st.tuples(st.integers(0, 60), st.one_of(st.none(), st.integers(0, 40)), st.sampled_from(list(Standing))),
    max_size=6,
)


@settings(max_examples=400, deadline=None)
@given(rows, st.integers(0, 120))
def test_days_and_departures_are_as_the_oracle_says(drawn, ahead: int) -> None:
    today = DAY + timedelta(days=ahead)
    away = [
        Absence(f"a{i}", DAY + timedelta(days=at), last_of(at, long), standing)
        for i, (at, long, standing) in enumerate(drawn)
    ]
    counted = [one for one in away if one.standing is Standing.COUNTS and one.first <= today]
    days = with_first = 0
    day = DAY
    while day <= today:
        days += any(one.first < day <= (one.last or today) for one in counted)
        with_first += any(one.first <= day <= (one.last or today) for one in counted)
        day += timedelta(days=1)
    count = breach_count([], away, today)
    assert (count.tallies[2].count, count.days_if_first_counts) == (days, with_first)
    assert count.tallies[1].count == departures(counted)
    assert count.suggest_report is (days > 30 or departures(counted) >= 3)


@given(rows, st.randoms(use_true_random=False))
def test_the_order_in_which_rows_arrive_changes_nothing(drawn, random) -> None:
    away = [
        Absence(f"a{i}", DAY + timedelta(days=at), last_of(at, long), standing)
        for i, (at, long, standing) in enumerate(drawn)
    ]
    shuffled = random.sample(away, len(away))
    assert numbers(breach_count([], shuffled, LATER)) == numbers(breach_count([], away, LATER))


def departures(away: list[Absence]) -> int:
    """A first day is a departure unless another row is already away on its eve and still on it."""
    firsts = {one.first for one in away}
    return sum(not any(one.first < first < (one.last or date.max) for one in away) for first in firsts)


def last_of(at: int, long: int | None) -> date | None:
    return None if long is None else DAY + timedelta(days=at + long)


def numbers(count: BreachCount) -> tuple[int, ...]:
    return tuple(tally.count for tally in count.tallies)


def evasion(row: str, test: str = "") -> Evasion:
    return Evasion(row, DAY, test, Standing.COUNTS)


def absence(first: int, last: int | None, row: str = "") -> Absence:
    begun = DAY + timedelta(days=first)
    ended = None if last is None else DAY + timedelta(days=last)
    return Absence(row or f"a{first}-0", begun, ended, Standing.COUNTS)
