"""A month that the leader closed: its figures are kept, later changes give a reason and show."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.activities.activity import ACTIVITY, Activity
from app.errors import Refused
from app.records import RecordId
from app.reports.closed_month import amounts_from, text_of
from app.reports.count_figures import Report, count_figures
from app.reports.period import period_around
from app.village.keep_ledger import add_line, change_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from tests.factories.people import Office

KEYS = st.tuples(st.from_regex(r"[a-z_]{1,9}", fullmatch=True), st.sampled_from(["", "1", "12"]))
HELD = Activity(happened_on=date(2026, 10, 12), title="屋场会", audience_n=40)


def test_the_figures_are_kept_as_they_stood(office: Office) -> None:
    row = office.record(ACTIVITY, office.village.village, HELD)
    close(office, "2026-10")
    assert october(office).closed is not None
    assert october(office).amended() == []
    change(office, row, replace(HELD, audience_n=45), why="签到表更正")
    found = october(office).figure("audience_n")
    assert (found.amount, found.at_closing, found.is_amended) == (45, 40, True)
    assert [one.definition.key for one in october(office).amended()] == ["audience_n"]


def test_a_later_change_asks_for_a_reason_that_stays_in_the_history(office: Office) -> None:
    row = office.record(ACTIVITY, office.village.village, HELD)
    close(office, "2026-10")
    with pytest.raises(Refused, match="closed_needs_reason"):
        change(office, row, replace(HELD, audience_n=45))
    with pytest.raises(Refused, match="closed_needs_reason"):
        change(office, row, replace(HELD, happened_on=date(2026, 11, 2)))
    with office.work() as session, pytest.raises(Refused, match="closed_needs_reason"):
        add_line(session, ACTIVITY, office.village.village, HELD, now=office.now)
    later = replace(HELD, happened_on=date(2026, 11, 2))
    with office.work() as session:
        add_line(session, ACTIVITY, office.village.village, later, now=office.now)


def test_the_next_month_is_compared_with_what_was_stored(office: Office) -> None:
    row = office.record(ACTIVITY, office.village.village, HELD)
    close(office, "2026-10")
    change(office, row, replace(HELD, audience_n=45), why="更正")
    november = report(office, office.today)
    assert november.figure("audience_n").before == 40
    assert november.figure("people").before == 0, "files as they stood at the closing"


def test_a_month_is_closed_once_and_only_when_it_is_over(office: Office) -> None:
    for period, reason in (("2026-11", "month_not_over"), ("202610", "month_unknown")):
        with pytest.raises(Refused, match=reason):
            close(office, period)
    close(office, "2026-10")
    with pytest.raises(Refused, match="month_closed_already"):
        close(office, "2026-10")
    office.undo()
    close(office, "2026-10")


@given(st.dictionaries(KEYS, st.integers(-(10**9), 10**9)))
def test_stored_figures_are_read_back_as_they_were(amounts: dict[tuple[str, str], int]) -> None:
    assert amounts_from(text_of(amounts)) == amounts


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": "b"}', "[" * 2000])
def test_damaged_figures_say_nothing(text: str) -> None:
    assert amounts_from(text) == {}


def close(office: Office, period: str) -> RecordId:
    village = office.village.village
    with office.work() as session:
        closing = MonthClose(period=period, closed_by="王组长")
        return add_line(session, MONTH_CLOSE, village, closing, now=office.now)


def change(office: Office, row: RecordId, details: Activity, why: str = "") -> None:
    with office.work() as session:
        change_line(session, ACTIVITY, row, details, now=office.now, why=why)


def october(office: Office) -> Report:
    return report(office, date(2026, 10, 1))


def report(office: Office, day: date) -> Report:
    village = office.village.village
    with office.look() as connection:
        return count_figures(connection, village, period_around(day, "month"), today=office.today)
