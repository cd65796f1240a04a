"""One laptop puts a leave, a suspension or a placement right while the other one enters it anew: two rows,
and neither stops a reminder of the other; somebody is asked to look.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.conduct.leave import LEAVE, Leave
from app.followup.gather_cases import PersonCase, gather_cases
from app.followup.law_days import LawDay, law_days
from app.followup.rules import Pause
from app.followup.until_the_earlier import Span, by_first, pairs_beside, until_the_earlier
from app.ids import PersonId
from app.people.merge_twins import merge_twins
from app.placements.suspension import SUSPENSION, Suspension
from app.records import RecordId, add_record, change_record, remove_record
from db.journal import update
from tests.factories.county import exchange
from tests.factories.disputes import each_says
from tests.factories.people import NOW, TODAY, Office, a_person

Pair = tuple[Office, Office]
NOVEMBER = date(2026, 11, 1)
AWAY = Leave(kind="1", from_on=NOVEMBER, to_on=date(2026, 11, 5), destination="省城", approval="1")
LONGER = Leave(
    kind="1", from_on=date(2026, 11, 2), to_on=date(2026, 12, 20), destination="县城", approval="1"
)


def placed(pair: Pair) -> tuple[PersonId, str]:
    person = pair[0].add_person(a_person(), kept_since=date(2026, 1, 1))
    placement = pair[0].place(person)
    exchange(*pair)
    return person, placement


def case(office: Office) -> PersonCase:
    with office.look() as connection:
        (one,) = gather_cases(connection)
    return one


def days(office: Office, key: str) -> list[LawDay]:
    with office.look() as connection:
        found = law_days(connection, gather_cases(connection), today=TODAY)
    return [one for one in found if one.key == key]


def test_of_two_leaves_the_earlier_return_is_asked_about_and_visits_go_on_after_it(pair: Pair) -> None:
    person, _placement = placed(pair)
    row = pair[0].record(LEAVE, person, Leave(**{**vars(AWAY), "to_on": date(2026, 11, 18)}))
    exchange(*pair)
    each_says(
        pair,
        lambda session, _village: change_record(session, LEAVE, row, AWAY, now=NOW),
        lambda session, _village: add_record(session, LEAVE, person, LONGER, now=NOW),
    )
    for office in pair:
        (asked,) = days(office, "return_overdue")
        assert (asked.row, asked.day) == (row, AWAY.to_on)
        (away,) = case(office).case.away
        assert (away.first, away.last) == (AWAY.from_on, AWAY.to_on)
        (told,) = days(office, "leave_twice")
        assert (told.sheet, told.counted_from) == ("leave", LONGER.from_on)
    with pair[1].work() as session:
        remove_record(session, LEAVE, RecordId(row), why="登记了两次")
    exchange(*pair)
    assert not days(pair[0], "leave_twice")
    assert case(pair[0]).case.away[0].last == LONGER.to_on


def test_two_leaves_of_one_laptop_are_what_it_meant(office: Office) -> None:
    person = office.add_person(a_person(), kept_since=date(2026, 1, 1))
    office.place(person)
    for leave in (AWAY, LONGER):
        office.record(LEAVE, person, leave)
    assert [one.last for one in case(office).case.away] == [AWAY.to_on, LONGER.to_on]
    assert not days(office, "leave_twice")


def test_a_short_leave_between_two_does_not_hide_that_they_hold_the_same_days(pair: Pair) -> None:
    person, _placement = placed(pair)
    short = Leave(**{**vars(AWAY), "from_on": date(2026, 11, 3), "to_on": date(2026, 11, 4)})
    for leave in (Leave(**{**vars(AWAY), "to_on": date(2026, 12, 20)}), short):
        pair[0].record(LEAVE, person, leave)
    pair[1].record(
        LEAVE, person, later := Leave(**{**vars(AWAY), "from_on": TODAY, "to_on": date(2026, 12, 1)})
    )
    exchange(*pair)
    for office in pair:
        (told,) = days(office, "leave_twice")
        assert told.counted_from == later.from_on


def test_a_leave_that_nobody_agreed_to_yet_is_asked_about_and_nothing_rests_after_its_end(pair: Pair) -> None:
    person, _placement = placed(pair)
    pair[0].record(LEAVE, person, Leave(**{**vars(AWAY), "approval": ""}))
    pair[1].record(LEAVE, person, LONGER)
    exchange(*pair)
    for office in pair:
        assert days(office, "leave_twice")
        assert [one.last for one in case(office).case.away] == [AWAY.to_on]


def test_of_twins_that_were_merged_the_leaves_of_both_files_are_asked_about(pair: Pair) -> None:
    person, _placement = placed(pair)
    twin = pair[1].add_person(a_person(), kept_since=date(2026, 1, 1))
    pair[0].record(LEAVE, person, AWAY)
    pair[1].record(LEAVE, twin, LONGER)
    exchange(*pair)
    with pair[0].work() as session:
        merge_twins(session, person, twin)
    exchange(*pair)
    for office in pair:
        (told,) = days(office, "leave_twice")
        assert told.person == case(office).person
        assert [one.last for one in case(office).case.away] == [AWAY.to_on]


def test_of_two_suspensions_nothing_rests_after_the_earlier_end(pair: Pair) -> None:
    _person, placement = placed(pair)
    row = pair[0].record(SUSPENSION, placement, Suspension(date(2026, 10, 1), None, "1"))
    exchange(*pair)
    ended = Suspension(date(2026, 10, 1), date(2026, 11, 1), "1")
    anew = Suspension(date(2026, 10, 20), None, "1")
    each_says(
        pair,
        lambda session, _village: change_record(session, SUSPENSION, row, ended, now=NOW),
        lambda session, _village: add_record(session, SUSPENSION, placement, anew, now=NOW),
    )
    for office in pair:
        (rests,) = case(office).case.pauses
        assert (rests.first, rests.last) == (date(2026, 10, 1), date(2026, 10, 31))
        assert [one.sheet for one in days(office, "suspension_twice")] == ["placement"]


def test_of_two_placements_what_either_asks_for_is_asked_for_as_long_as_either_lasts(pair: Pair) -> None:
    person, placement = placed(pair)
    alone = {kind: rules_of(pair[0], placement, kind) for kind in ("1", "2")}
    pair[1].now = pair[0].now + timedelta(minutes=1)
    with pair[0].work() as session:
        session.write([update("placement", placement, {"kind": "1", "decision_no": "更正"})])
    pair[1].place(person, kind="2", term_months=12)
    exchange(*pair)
    ends = set()
    for office in pair:
        one = case(office)
        assert set(one.kinds) == {"1", "2"}
        assert {rule.id for rule in one.case.rules} == alone["1"] | alone["2"]
        ends.add(one.case.end)
        assert days(office, "placement_twice")
    assert len(ends) == 1
    assert max(ends) > date(2028, 1, 1), "the longer term"


def rules_of(office: Office, placement: str, kind: str) -> set[str]:
    with office.work() as session:
        session.write([update("placement", placement, {"kind": kind})])
    return {rule.id for rule in case(office).case.rules}


DAYS = st.integers(0, 60).map(lambda number: NOVEMBER + timedelta(number))
SPANS = st.lists(
    st.builds(
        lambda first, length, laptop, row, rests: Span(
            Pause(first, None if length > 30 else first + timedelta(length), "x"), laptop, row, rests
        ),
        DAYS,
        st.integers(0, 33),
        st.sampled_from(["one", "two", "three"]),
        st.uuids().map(str),
        st.sampled_from([True, True, True, False]),
    ),
    max_size=6,
)


@given(SPANS)
def test_nothing_rests_for_longer_than_the_earlier_end_of_any_two_that_are_asked_about(
    spans: list[Span],
) -> None:
    found = until_the_earlier(spans)
    pairs = list(pairs_beside(spans))
    assert all(one.laptop != other.laptop for one, other in pairs)
    for number in range(100):
        day = NOVEMBER + timedelta(number)
        named = [one for one in spans if one.rests and holds(one.days, day)]
        asked = any(
            holds(one.days, day) != holds(other.days, day) and is_over(one, other, day)
            for one, other in pairs
        )
        assert any(holds(one, day) for one in found) == (bool(named) and not asked)
    if not pairs:
        assert found == [one.days for one in sorted(spans, key=by_first) if one.rests]


def holds(days: Pause, day: date) -> bool:
    return days.first <= day <= (days.last or date.max)


def is_over(one: Span, other: Span, day: date) -> bool:
    return day > min(one.days.last or date.max, other.days.last or date.max)


@given(SPANS)
def test_it_does_not_matter_in_which_order_they_are_read(spans: list[Span]) -> None:
    assert until_the_earlier(spans) == until_the_earlier(spans[::-1])


def test_of_a_leave_within_another_one_of_the_same_laptop_the_other_laptops_end_holds_too() -> None:
    long, within, other = (
        Span(Pause(NOVEMBER + timedelta(first), NOVEMBER + timedelta(last), "x"), laptop)
        for first, last, laptop in ((0, 40, "one"), (2, 4, "one"), (10, 20, "two"))
    )
    rests = until_the_earlier([long, within, other])
    assert rests == [Pause(NOVEMBER, NOVEMBER + timedelta(20), "x"), within.days]


@pytest.mark.parametrize("other", [None, date(2026, 11, 20)])
def test_of_two_that_overlap_the_earlier_end_holds_whichever_came_first(other: date | None) -> None:
    one = Span(Pause(NOVEMBER, date(2026, 11, 10), "x"), "one")
    two = Span(Pause(NOVEMBER, other, "x"), "two")
    assert until_the_earlier([one, two]) == until_the_earlier([two, one]) == [one.days]
