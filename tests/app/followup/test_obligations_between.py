"""What falls due between two days is the whole walk's part for those days, read in full or in part."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.followup.due_calendar import due_between
from app.followup.obligations import Case, Obligation, obligations
from app.followup.obligations_between import obligations_between
from app.followup.open_obligations import OlderRecordsNeeded
from tests.app.followup.test_obligations import cases, days, rule, told_by
from tests.factories.people import TODAY, Office

lengths = st.integers(0, 400)


@settings(max_examples=250, deadline=None)
@given(cases(), days, lengths)
def test_it_is_the_part_of_the_whole_walk(drawn: tuple[Case, date], offset: int, length: int) -> None:
    case, today = drawn
    first = case.anchor + timedelta(offset - 60)
    last = first + timedelta(length)
    assert told_by(obligations_between(case, today, first, last)) == whole(case, today, first, last)


@settings(max_examples=250, deadline=None)
@given(cases(), days, lengths, st.integers(0, 200))
def test_reading_only_newer_visits_tells_the_same_or_asks_for_the_older_ones(
    drawn: tuple[Case, date], offset: int, length: int, back: int
) -> None:
    case, today = drawn
    first = case.anchor + timedelta(offset - 60)
    last, since = first + timedelta(length), first - timedelta(back)
    newer = [one for one in case.records if one.day >= since]
    part = case._replace(records=newer, read_since=since)
    try:
        found = obligations_between(part, today, first, last)
    except OlderRecordsNeeded:
        return
    assert told_by(found) == whole(case, today, first, last)


@settings(max_examples=100, deadline=None)
@given(cases(), days, lengths, st.sampled_from([1, 2, 6]))
def test_an_interval_is_walked_whole(drawn: tuple[Case, date], offset: int, length: int, n: int) -> None:
    case, today = drawn
    case = case._replace(rules=(rule("interval", n, during="home" if case.away else ""),))
    first = case.anchor + timedelta(offset)
    last = first + timedelta(length)
    assert told_by(obligations_between(case, today, first, last)) == whole(case, today, first, last)
    with pytest.raises(OlderRecordsNeeded):
        obligations_between(case._replace(read_since=first), today, first, last)


def test_whoever_is_always_visited_in_the_days_of_grace_is_read_whole(office: Office) -> None:
    person = office.add_person(kept_since=date(2025, 1, 1))
    office.place(person, reported_on=date(2025, 1, 5), decision_on=None, served_on=None)
    for month in range(1, 23):
        office.visit(person, date(2025 + month // 12, month % 12 + 1, 3), late_reason="下乡")
    with office.look() as connection:
        rows = due_between(connection, date(2026, 9, 1), date(2026, 9, 30), today=TODAY)
    (row,) = rows[date(2026, 9, 30)]
    assert row.obligation.done_on == date(2026, 10, 3)


def whole(case: Case, today: date, first: date, last: date) -> list[object]:
    found: list[Obligation] = obligations(case, today, until=last)
    return list(told_by([one for one in found if first <= one.due <= last]))
