"""The rules of days against an oracle that knows nothing but "the next day", for any day of two centuries.

The oracle walks through the calendar one day at a time and counts on its fingers: slow, and obvious.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.followup.rules import pause_of
from app.followup.suspensions import pauses_of
from app.placements.placement_details import PlacementDetails
from app.placements.rules import (
    add_months,
    end_reminders,
    report_deadline,
    suspended_end,
    three_year_review,
    transfer_deadline,
)
from app.placements.term import term_days
from app.placements.working_days import shipped_holidays

ONE = timedelta(days=1)
days = st.dates(date(1950, 1, 1), date(2150, 12, 31))
near = st.dates(date(2023, 6, 1), date(2027, 6, 30))
months = st.integers(1, 120)


@given(days, months)
@example(date(2024, 2, 29), 36)
@example(date(2024, 2, 29), 48)
@example(date(2096, 2, 29), 48)
@example(date(2023, 8, 31), 6)
@example(date(2023, 12, 31), 2)
@settings(max_examples=60)
def test_a_term_of_months_ends_on_the_corresponding_day_or_the_months_last(start: date, count: int) -> None:
    assert add_months(start, count) == corresponding_day(start, count)


@given(days, st.integers(1, 60))
def test_a_deadline_leaves_out_the_first_day_and_counts_every_other(start: date, count: int) -> None:
    walk = walking(start)
    reached = [next(walk) for _ in range(count)][-1]
    assert report_deadline(start, days=count).last_day == reached
    assert transfer_deadline(start, days=count).last_day == reached


@st.composite
def suspensions(draw: st.DrawFn) -> list[tuple[date, date | None, str]]:
    found: list[tuple[date, date | None, str]] = []
    for number in range(draw(st.integers(0, 4))):
        first = draw(near)
        lasts = draw(st.one_of(st.none(), st.integers(0, 90)))
        found.append((first, None if lasts is None else first + timedelta(days=lasts), str(number)))
    return found


@given(days, suspensions(), near)
@example(
    date(2027, 3, 15),
    [(date(2024, 2, 28), date(2024, 3, 1), "a"), (date(2024, 2, 29), date(2024, 3, 1), "b")],
    date(2025, 1, 1),
)
def test_suspended_days_are_those_on_which_anybody_can_say_it_is_suspended(
    end: date, spans: list[tuple[date, date | None, str]], today: date
) -> None:
    counted = suspended_on(spans, today)
    told = suspended_end(end, spans, today)
    assert told.days == len(counted)
    walk = walking(end)
    assert told.extended == ([next(walk) for _ in counted] or [end])[-1]


@given(suspensions(), near)
@example([(date(2024, 6, 1), date(2024, 6, 16), "a")], date(2025, 1, 1))
@example([(date(2024, 6, 1), date(2024, 6, 1), "a")], date(2024, 6, 1))
def test_the_plan_rests_on_the_very_days_that_the_term_counts(
    spans: list[tuple[date, date | None, str]], today: date
) -> None:
    pauses = [pause for first, to, _record in spans for pause in pauses_of(first, to)]
    walked = {first + number * ONE for first, _to, _record in spans for number in range(91)}
    rested = {day for day in walked if day < today and pause_of(day, day, pauses) is not None}
    assert rested == {day for day in suspended_on(spans, today) if day in walked and day < today}
    assert suspended_end(date(2027, 3, 15), spans, today).days == len(suspended_on(spans, today))


@given(near, months, st.one_of(st.none(), days), suspensions(), st.sampled_from([None, True, False]), near)
def test_the_printed_end_rules_and_both_ends_are_shown_only_while_it_is_open_which(
    reported: date,
    count: int,
    printed: date | None,
    spans: list[tuple[date, date | None, str]],
    extends: bool | None,
    today: date,
) -> None:
    details = PlacementDetails(kind="1", reported_on=reported, term_months=count, end_printed=printed)
    term = term_days(details, spans, extends=extends, today=today)
    assert term is not None
    plain = printed or corresponding_day(reported, count)
    shifted = plain + len(suspended_on(spans, today)) * ONE
    is_open = shifted != plain and (printed is not None or extends is None)
    assert term.other == (shifted if is_open else None)
    assert term.effective == (shifted if extends and printed is None else plain)


@given(near)
def test_reminders_are_counted_back_and_on_from_the_end(end: date) -> None:
    told = {one.key: one for one in end_reminders(end, end, shipped_holidays())}
    back = walking(end, -ONE)
    assert told["end_in_30_days"].day == [next(back) for _ in range(30)][-1]
    on = walking(end)
    assert told["notice_overdue"].day == [next(on) for _ in range(7)][-1]
    table, passed = shipped_holidays(), []
    for one in walking(end, -ONE):
        is_weekend = one.isoweekday() > 5
        if one not in table.holidays and (not is_weekend or one in table.workdays):
            passed.append(one)
        if len(passed) == 7:
            break
    assert told["materials_to_police"].day == passed[-1]
    known = {2024, 2025, 2026}
    assert told["materials_to_police"].certain == ({passed[-1].year, end.year} <= known)


@given(st.one_of(st.none(), days), st.one_of(st.none(), days))
def test_three_years_begin_anew_with_whatever_came_last(used: date | None, released: date | None) -> None:
    told = three_year_review(used, released)
    known = [day for day in (used, released) if day is not None]
    if not known:
        assert told is None
    else:
        assert told is not None
        assert told.day == corresponding_day(max(known), 36)


@given(st.dates(), st.integers(-40_000, 40_000))
def test_no_day_that_anybody_can_type_breaks_the_calendar(day: date, count: int) -> None:
    add_months(day, abs(count))
    report_deadline(day, days=abs(count))
    suspended_end(day, [(date.min, None, "a")], date.max)
    end_reminders(day, day, shipped_holidays())


def walking(day: date, step: timedelta = ONE) -> Iterator[date]:
    """The days after this one (or before it), one by one."""
    while True:
        day += step
        yield day


def corresponding_day(start: date, count: int) -> date:
    """Walk on until the month has changed so often; there stop at the same number, else at the last day."""
    day = start
    while count:
        before = day
        day += ONE
        count -= day.month != before.month
    # `day` is the first of the month in which the term ends.
    while day.day < start.day and (day + ONE).month == day.month:
        day += ONE
    return day


def suspended_on(spans: list[tuple[date, date | None, str]], today: date) -> set[date]:
    """Every single day on which some suspension held; the day it went on again is none."""
    found = set()
    for first, to, _record in spans:
        day = first
        while day < (to or today):
            found.add(day)
            day += ONE
    return found
