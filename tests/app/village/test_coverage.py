"""Shares are told with both numbers, and never out of nothing (M3)."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.village.coverage import coverage_words

COUNTS = st.integers(0, 10**7)


@pytest.mark.parametrize(
    ("done", "total", "words"),
    [
        (250, 300, "83.3 % (250/300)"),
        (300, 300, "100 % (300/300)"),
        (None, 12, "0 % (0/12)"),
        (1, 2000, "0.1 % (1/2000)"),
        (5, 0, "—"),
        (5, None, "—"),
        (None, None, "—"),
    ],
)
def test_a_share_reads_with_its_numbers(done: int | None, total: int | None, words: str) -> None:
    assert coverage_words(done, total) == words


@given(COUNTS, st.integers(1, 10**7))
def test_the_share_is_right_to_half_a_tenth(done: int, total: int) -> None:
    said = Fraction(coverage_words(done, total).partition(" ")[0])
    assert abs(said - Fraction(100 * done, total)) <= Fraction(1, 20)
