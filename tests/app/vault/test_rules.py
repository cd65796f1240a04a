"""How long a further attempt is waited for, and what a guess should cost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vault.rules import (
    FREE_ATTEMPTS,
    LEAST_TIME,
    LONGEST_WAIT_MS,
    MOST_TIME,
    time_cost,
    wait_ms,
    waits_until,
)

NOW = 1_800_000_000_000


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (4, 0), (5, 30), (6, 60), (7, 120), (8, 240), (9, 480), (10, 900), (11, 900), (1000, 900)],
)
def test_the_wait_begins_after_the_fifth_and_doubles_up_to_fifteen_minutes(
    failures: int, seconds: int
) -> None:
    assert wait_ms(failures) == seconds * 1000


@given(st.lists(st.integers(NOW - 10**9, NOW + 10**9), max_size=30))
def test_nobody_waits_longer_than_fifteen_minutes_whatever_the_clock_says(times: list[int]) -> None:
    until = waits_until(sorted(times), now_ms=NOW)
    assert until is None or NOW < until <= NOW + LONGEST_WAIT_MS


def test_the_wait_counts_from_the_last_failure_and_ends() -> None:
    failures = [NOW - 60_000 + place for place in range(FREE_ATTEMPTS)]
    assert waits_until(failures, now_ms=NOW - 59_000) == failures[-1] + 30_000
    assert waits_until(failures, now_ms=failures[-1] + 30_000) is None


@pytest.mark.parametrize(
    ("measured", "passes"), [(217, 5), (100, 10), (250, 3), (900, 3), (0.001, MOST_TIME)]
)
def test_a_guess_costs_about_350_ms_and_never_less_than_three_passes(measured: float, passes: int) -> None:
    assert time_cost(measured) == passes


@given(st.floats(0.1, 249))
def test_what_is_tuned_lies_between_250_and_500_ms_unless_the_machine_is_faster_than_that(ms: float) -> None:
    passes = time_cost(ms)
    assert LEAST_TIME <= passes <= MOST_TIME
    assert passes in (LEAST_TIME, MOST_TIME) or 250 <= passes * ms / LEAST_TIME <= 500
