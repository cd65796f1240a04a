from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.conduct.leave import Leave
from app.conduct.leave_days import (
    LeaveState,
    leave_days,
    leave_needs_writing,
    leave_state,
    overlaps,
    return_due,
)

DAY = date(2024, 6, 1)


def test_three_days_away_ask_for_a_written_report():
    assert leave_needs_writing(DAY, date(2024, 6, 3), False, "l1") is None
    finding = leave_needs_writing(DAY, date(2024, 6, 4), False, "l1")
    assert finding is not None
    assert (finding.article, finding.records) == (("detox_regulation", "19"), ("l1",))
    assert leave_needs_writing(DAY, date(2024, 6, 4), True, "l1") is None


def test_whether_the_first_day_counts_is_a_setting():
    assert leave_days(DAY, date(2024, 6, 3)) == 2
    assert leave_days(DAY, date(2024, 6, 3), count_first_day=True) == 3


@pytest.mark.parametrize(
    ("today", "state"),
    [(-1, "ahead"), (0, "away"), (10, "away"), (11, "overdue"), (400, "overdue")],
)
def test_the_return_is_overdue_from_the_day_after_it_was_due(today: int, state: str):
    leave = Leave(from_on=DAY, to_on=DAY + timedelta(days=10))
    assert leave_state(leave, DAY + timedelta(days=today)) is LeaveState(state)


def test_a_renewal_moves_the_day_and_a_return_ends_it():
    leave = Leave(from_on=DAY, to_on=date(2024, 6, 11), renewed_to=date(2024, 7, 11))
    assert return_due(leave) == date(2024, 7, 11)
    assert leave_state(leave, date(2024, 7, 11)) is LeaveState.AWAY
    back = Leave(from_on=DAY, to_on=date(2024, 6, 11), returned_on=date(2024, 6, 20))
    assert leave_state(back, date(2024, 6, 20)) is LeaveState.BACK


def test_back_and_gone_again_on_one_day_is_no_overlap():
    first = Leave(from_on=DAY, to_on=date(2024, 6, 11))
    assert not overlaps(first, Leave(from_on=date(2024, 6, 11), to_on=date(2024, 6, 12)))
    assert overlaps(first, Leave(from_on=date(2024, 6, 10), to_on=date(2024, 6, 12)))
    assert overlaps(first, Leave(from_on=DAY, to_on=DAY))
    assert not overlaps(first, Leave(to_on=DAY))


spans = st.tuples(st.integers(0, 40), st.integers(0, 20)).map(
    lambda at: Leave(from_on=DAY + timedelta(days=at[0]), to_on=DAY + timedelta(days=sum(at)))
)


@given(spans, spans)
def test_an_overlap_is_a_night_away_under_both_or_the_same_first_day(one: Leave, other: Leave):
    nights = [
        {leave.from_on + timedelta(days=i) for i in range((leave.to_on - leave.from_on).days)}
        for leave in (one, other)
        if leave.from_on and leave.to_on
    ]
    inside = bool(nights[0] & nights[1]) or one.from_on == other.from_on
    day_trip_inside = any(
        not mine and leave.from_on != theirs.from_on and theirs.from_on < leave.from_on < theirs.to_on
        for mine, leave, theirs in ((nights[0], one, other), (nights[1], other, one))
        if leave.from_on and theirs.from_on and theirs.to_on
    )
    assert overlaps(one, other) == overlaps(other, one) == (inside or day_trip_inside)
