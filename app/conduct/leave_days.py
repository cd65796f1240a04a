"""Leave (L6): how many days, whether it wants a written report, whether the return is overdue.

An overdue return is a question for the village ("back? prolonged? not heard of?"); it never
becomes an absence by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Protocol

from app.placements.rules import Article, Finding

REGULATION_19 = Article("detox_regulation", "19")
WRITTEN_FROM_DAYS = 3


class Days(Protocol):
    """What the rules need to know of a leave."""

    @property
    def from_on(self) -> date | None: ...
    @property
    def to_on(self) -> date | None: ...
    @property
    def returned_on(self) -> date | None: ...
    @property
    def renewed_to(self) -> date | None: ...


class LeaveState(StrEnum):
    """Where a leave stands by its days alone; whether it is approved is another thing."""

    AHEAD = "ahead"
    AWAY = "away"
    OVERDUE = "overdue"
    BACK = "back"
    UNDATED = "undated"


def leave_days(first: date, to: date, *, count_first_day: bool = False) -> int:
    """Days out, `to - from`; with `count_first_day` both ends count. The sources do not say which."""
    return (to - first).days + count_first_day


def leave_needs_writing(
    first: date, to: date, written: bool, record: str, *, count_first_day: bool = False
) -> Finding | None:
    """L6: three days or more outside the county of execution ask for a written report."""
    days = leave_days(first, to, count_first_day=count_first_day)
    if written or days < WRITTEN_FROM_DAYS:
        return None
    return Finding("L6", REGULATION_19, "written_report_missing", {"days": days}, (record,))


def return_due(leave: Days) -> date | None:
    """The day by which the person is to be back: as renewed, else as first agreed."""
    return leave.renewed_to or leave.to_on


def leave_state(leave: Days, today: date) -> LeaveState:
    """A return on the last day is in time; from the next day on the return is overdue."""
    if leave.from_on is None:
        return LeaveState.UNDATED
    if leave.returned_on is not None and leave.returned_on <= today:
        return LeaveState.BACK
    if leave.from_on > today:
        return LeaveState.AHEAD
    due = return_due(leave)
    return LeaveState.OVERDUE if due is not None and due < today else LeaveState.AWAY


def last_day_away(leave: Days) -> date | None:
    """The last day on which the leave holds: the return, else the day by which it is due."""
    return leave.returned_on or return_due(leave)


def overlaps(one: Days, other: Days) -> bool:
    """Whether two leaves hold a common day. Back on a day and gone again on it is no overlap."""
    if one.from_on is None or other.from_on is None:
        return False
    last, other_last = last_day_away(one) or date.max, last_day_away(other) or date.max
    if one.from_on == other.from_on:
        return True
    return one.from_on < other_last and other.from_on < last


def overlapping(leave: Days, others: Sequence[Days]) -> list[Days]:
    """Those of the others that hold a day of this one."""
    return [other for other in others if overlaps(leave, other)]
