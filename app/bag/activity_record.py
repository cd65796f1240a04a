"""The activity record 帮教活动记录 (F44): what was done for a person, drawn from visits, talks, tests and
assistance. Nothing is typed into it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.bag.aid import AID
from app.bag.read_bag import Bag

VISIT, TEST = "visit", "test"
TALK = "2"
"""Of list VISIT_KIND."""


@dataclass(frozen=True)
class Activity:
    """One line. `table` and `row` name the record; `kind` is of list VISIT_KIND, SAMPLE or AID, `result`
    of VISIT or RESULT.
    """

    day: date | None
    table: str
    row: str
    kind: str
    result: str
    by: tuple[str, ...]
    words: str


def activities_of(bag: Bag) -> list[Activity]:
    """Everything of this bag in one line of time, the newest first; what has no day comes last."""
    found = [*_visits(bag), *_tests(bag), *_aids(bag)]
    found.sort(key=_when, reverse=True)
    return found


def _when(activity: Activity) -> tuple[date, str]:
    return activity.day or date.min, activity.row


def _visits(bag: Bag) -> list[Activity]:
    return [
        Activity(
            one.details.happened_on,
            VISIT,
            one.visit,
            one.details.kind,
            one.details.result,
            one.details.visitors,
            _first(
                one.details.thinking_words,
                one.details.family_words,
                one.details.work_words,
                one.details.difficulty_words,
                one.details.next_action,
            ),
        )
        for one in bag.visits
    ]


def _tests(bag: Bag) -> list[Activity]:
    return [
        Activity(
            one.details.happened_on,
            TEST,
            one.test,
            one.details.sample,
            one.details.result,
            one.details.testers or tuple(filter(None, (one.details.arranged_by,))),
            _first(one.details.note, one.details.report_ref, one.details.proof),
        )
        for one in bag.tests
    ]


def _aids(bag: Bag) -> list[Activity]:
    return [
        Activity(
            one.details.happened_on,
            AID.table,
            one.row,
            one.details.kind,
            "",
            tuple(filter(None, (one.details.helper, one.details.unit))),
            _first(one.details.action, one.details.outcome),
        )
        for one in bag.records.get(AID.table, ())
    ]


def _first(*words: str) -> str:
    return next((one for one in words if one.strip()), "")
