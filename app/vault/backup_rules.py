"""Which backups stay, and when the next one is due. The standard library alone."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime, timedelta, timezone

VILLAGE_TIME = timezone(timedelta(hours=8))
EVERY = timedelta(minutes=30)
ALL_OF = timedelta(days=2)
DAYS = 12
WEEKS = 10
MONTHS = 12


def keep(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Those of these moments whose backups stay.

    All of the last 48 hours; the newest of each of the last 12 days, 10 weeks (from Monday) and 12
    months, today's included, as the village's calendar has them. What is older goes, because erased
    records must age out; but the newest of all stays however old it is, and so does a moment that
    seems to lie in the future.
    """
    newest_first = sorted(times, reverse=True)
    kept = {moment for moment in newest_first if now - moment <= ALL_OF} | set(newest_first[:1])
    today = _day(now)
    monday = _monday(today)
    by_day: Callable[[date], Hashable] = date.toordinal
    for first, period in (
        (today - timedelta(days=DAYS - 1), by_day),
        (monday - timedelta(weeks=WEEKS - 1), _monday),
        (_month_before(today, MONTHS - 1), _month),
    ):
        kept |= _newest_of_each(newest_first, first, period)
    return kept


def is_due(newest: datetime | None, now: datetime) -> bool:
    """Whether half an hour has passed. A newest backup from the future does not put the next one off."""
    return newest is None or not timedelta() <= now - newest < EVERY


def _newest_of_each(
    newest_first: Iterable[datetime], first: date, period: Callable[[date], Hashable]
) -> set[datetime]:
    newest: dict[Hashable, datetime] = {}
    for moment in newest_first:
        if _day(moment) >= first:
            newest.setdefault(period(_day(moment)), moment)
    return set(newest.values())


def _day(moment: datetime) -> date:
    return moment.astimezone(VILLAGE_TIME).date()


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def _month_before(day: date, months: int) -> date:
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)
