"""The people of the practice village: invented, the same ones each time, their days counted back from today.

They show what a real list shows: somebody overdue, somebody due this week, somebody done, one away,
one whose term ends soon, one discharged long ago.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.people.person_details import PersonDetails
from app.placements.placement_details import PlacementDetails
from app.tests.details_of_test import TestDetails
from app.visits.visit_details import VisitDetails

_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏"
_GIVEN = ("小满", "大山", "二姐", "春生", "国庆", "秋菊", "长河", "立冬", "三元", "麦穗")
_WORDS = ("情绪稳定，想学电工", "在镇上砖厂做工，按时回家", "母亲同住，帮着带孩子", "说近来睡得好，饭量正常")
PEOPLE = 30
_MONTH = 30


@dataclass(frozen=True)
class Invented:
    """One person with everything that is recorded about them at the beginning."""

    person: PersonDetails
    placement: PlacementDetails
    visits: tuple[VisitDetails, ...]
    tests: tuple[TestDetails, ...]


def invented_people(today: date) -> Iterator[Invented]:
    """Thirty people; their days lie before `today`, and reach back two years at most."""
    for number in range(PEOPLE):
        yield _invented(number, today)


def _invented(number: int, today: date) -> Invented:
    recovery = number % 3 == 2
    reported = today - timedelta(days=60 + number * 21)
    person = PersonDetails(
        name=_SURNAMES[number] + _given(number),
        sex="2" if number % 5 == 4 else "1",
        status="12" if recovery else "11",
        village_group=f"{number % 6 + 1}组",
        phone=f"100{number:08d}",
    )
    placement = PlacementDetails(
        kind="2" if recovery else "1",
        decision_on=reported - timedelta(days=9),
        served_on=reported - timedelta(days=6),
        reported_on=reported,
        agreement_signed_on=reported + timedelta(days=2),
        term_months=36,
        state="4",
    )
    visits = tuple(_visits(number, reported, today))
    return Invented(person, placement, visits, tuple(_tests(number, reported, today)))


def _given(number: int) -> str:
    """Ten names, not in the same order for each ten people: initials are to find one of them."""
    tens, ones = divmod(number, len(_GIVEN))
    return _GIVEN[(ones + 3 * tens) % len(_GIVEN)]


def _visits(number: int, reported: date, today: date) -> Iterator[VisitDetails]:
    """One a month; every fourth person was forgotten lately."""
    last = today - timedelta(days=70 if number % 4 == 3 else number % 27)
    day = reported + timedelta(days=12)
    while day < last:
        yield _visit(number, day)
        day += timedelta(days=_MONTH)
    if last > reported:
        yield _visit(number, last)


def _visit(number: int, day: date) -> VisitDetails:
    return VisitDetails(
        happened_on=day,
        place="家中",
        visitors=("王组长", "李会计"),
        result="1",
        thinking_words=_WORDS[number % len(_WORDS)],
    )


def _tests(number: int, reported: date, today: date) -> Iterator[TestDetails]:
    """One each half-year, for most."""
    day = reported + timedelta(days=30)
    while day < today - timedelta(days=120 if number % 5 == 0 else 0):
        yield TestDetails(happened_on=day, testers=("陈警官", "李会计"), result="1")
        day += timedelta(days=182)
