"""One day of a placement's course: which it is, how it stands, by which article and from which records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.placements.rules import REGULATION_14, REGULATION_23, Article

Fact = date | int | str | tuple[str, ...]
Happened = tuple[str, date | None, Mapping[str, Fact]]
PLACEMENT, SUSPENSION, MOVE, WORKGROUP, PERSON = "placement", "suspension", "move", "workgroup", "person"


class DayState(StrEnum):
    """DONE happened, LATE happened after its day; AHEAD is to come, REACHED has come and waits, OVERDUE
    is past and waits; MISSING has no day and waits; QUESTION is for the county to answer; PAST is over.
    """

    DONE = "done"
    LATE = "late"
    AHEAD = "ahead"
    REACHED = "reached"
    OVERDUE = "overdue"
    MISSING = "missing"
    QUESTION = "question"
    PAST = "past"


WAITING = frozenset({DayState.REACHED, DayState.OVERDUE, DayState.MISSING, DayState.QUESTION})


@dataclass(frozen=True)
class CourseDay:
    """One day. `key` chooses its words; `table` and `row` say what opens where it is typed.

    `article` is the rule's; where the village or a paper says it instead, that stands in `basis`.
    `counted_from` is the record's day from which it was counted. Not `certain`: a year's holidays that
    it was counted by are not known here.
    """

    key: str
    day: date | None
    state: DayState
    rule: str = ""
    article: Article | None = None
    basis: str = ""
    counted_from: date | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)
    records: tuple[str, ...] = ()
    table: str = PLACEMENT
    row: str = ""
    certain: bool = True
    is_computed: bool = True


def happened(key: str, day: date, row: str, facts: Mapping[str, Fact]) -> CourseDay:
    article = {"served": REGULATION_14, "notice_received": REGULATION_23}.get(key)
    return CourseDay(
        key, day, DayState.DONE, "", article, "", None, facts, (row,), row=row, is_computed=False
    )


def record_day(
    key: str,
    day: date | None,
    state: DayState,
    article: Article,
    facts: Mapping[str, Fact],
    table: str,
    row: str,
) -> CourseDay:
    rule = "L9" if table == MOVE else "L11"
    return CourseDay(key, day, state, rule, article, "", None, facts, (row,), table, row, is_computed=False)


def ahead_or_waiting(by: date, today: date) -> DayState:
    if today < by:
        return DayState.AHEAD
    return DayState.REACHED if today == by else DayState.OVERDUE
