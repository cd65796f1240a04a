"""Which backups stay: all of two days, then one a day, a week, a month; nothing beyond a year."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.vault.backup_rules import is_due, keep

NOW = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

moments = st.integers(0, 24 * 800).map(lambda hours: NOW - hours * HOUR)


def test_every_backup_of_the_last_two_days_stays() -> None:
    times = [NOW - n * HOUR / 2 for n in range(96)]
    assert keep(times, NOW) == set(times)


def test_a_year_of_hourly_backups_thins_to_days_weeks_and_months() -> None:
    kept = sorted(keep([NOW - n * HOUR for n in range(24 * 800)], NOW), reverse=True)
    older = [moment for moment in kept if NOW - moment > 2 * DAY]
    told = [(moment + 8 * HOUR).strftime("%m-%d %H") for moment in older]
    days = ["11-19 23", "11-18 23", "11-17 23", "11-16 23", "11-15 23", "11-14 23", "11-13 23", "11-12 23"]
    assert told[:9] == [*days, "11-11 23"]
    weeks = ["11-08 23", "11-01 23", "10-25 23", "10-18 23", "10-11 23", "10-04 23", "09-27 23", "09-20 23"]
    assert [day for day in told if day in weeks] == weeks
    months = [
        "10-31",
        "09-30",
        "08-31",
        "07-31",
        "06-30",
        "05-31",
        "04-30",
        "03-31",
        "02-28",
        "01-31",
        "12-31",
    ]
    assert [day for day in told if day[:5] in months] == [f"{day} 23" for day in months]
    assert len(kept) == 49 + 9 + 8 + 11


def test_what_is_older_than_a_year_goes_since_erased_records_must_age_out() -> None:
    assert keep([NOW, NOW - 366 * DAY], NOW) == {NOW}


def test_the_only_backup_stays_however_old_it_is() -> None:
    assert keep([NOW - 3000 * DAY], NOW) == {NOW - 3000 * DAY}


def test_a_backup_that_seems_to_come_from_the_future_stays() -> None:
    assert keep([NOW, NOW + 900 * DAY], NOW) == {NOW, NOW + 900 * DAY}


@given(st.lists(moments))
def test_the_newest_stays_and_thinning_twice_is_thinning_once(times: list[datetime]) -> None:
    kept = keep(times, NOW)
    assert kept <= set(times)
    assert (max(times) in kept) if times else not kept
    assert keep(kept, NOW) == kept


def test_the_next_is_due_after_half_an_hour() -> None:
    assert is_due(None, NOW)
    assert not is_due(NOW - 29 * HOUR / 60, NOW)
    assert is_due(NOW - HOUR / 2, NOW)


def test_a_clock_that_was_ahead_puts_no_backup_off() -> None:
    assert is_due(NOW + HOUR, NOW)
