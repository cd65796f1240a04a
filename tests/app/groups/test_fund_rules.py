"""What a member group is entitled to (M1), at the limit and around it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.groups.fund_rules import Entitlement, entitlement, is_overspent


def given_for(people: int) -> Entitlement:
    return entitlement(people, threshold=3000, large_yuan=3000, small_yuan=2500)


def test_three_thousand_people_count_as_large_and_are_said_to_be_ambiguous() -> None:
    assert given_for(2999).fen == 250_000
    assert given_for(3000).fen == 300_000
    assert given_for(3000).is_ambiguous
    assert not given_for(3001).is_ambiguous


@given(st.integers(0, 99_999))
def test_more_people_never_mean_less_money(people: int) -> None:
    assert given_for(people).fen <= given_for(people + 1).fen


@given(st.integers(-(10**6), 10**6), st.integers(0, 10**6))
def test_spending_all_that_is_left_is_not_overspending(left: int, spent: int) -> None:
    assert is_overspent(left, spent) == (spent > left)
