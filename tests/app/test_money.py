"""Money: typed in yuan, kept in fen, read in yuan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.money import fen, yuan


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("300", 30000), ("87.5", 8750), ("87.05", 8705), ("１，２００．００元", 120000), ("¥0.01", 1), ("0", 0)],
)
def test_amounts_are_understood_as_people_type_them(typed: str, kept: int) -> None:
    assert fen(typed) == kept


@pytest.mark.parametrize("typed", ["", "三百", "1.234", "-5", "1e3", ".5", "1.2.3", "9" * 10])
def test_what_is_no_amount_is_none(typed: str) -> None:
    assert fen(typed) is None


@given(st.integers(0, 99_999_999_999))
def test_what_is_read_is_what_was_kept(amount: int) -> None:
    assert fen(yuan(amount)) == amount
