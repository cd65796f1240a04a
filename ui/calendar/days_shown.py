"""Which days a week or a month shows, Monday first, and how the arrow keys go on. No Qt in here."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

WEEK = timedelta(days=7)


def weeks_shown(chosen: date, *, is_week: bool) -> list[list[date]]:
    """The chosen day's week, or all weeks that its month touches."""
    if is_week:
        return [_week(chosen - timedelta(days=chosen.weekday()))]
    first = chosen.replace(day=1)
    last = chosen.replace(day=monthrange(chosen.year, chosen.month)[1])
    monday = first - timedelta(days=first.weekday())
    weeks = []
    while monday <= last:
        weeks.append(_week(monday))
        monday += WEEK
    return weeks


def moved(chosen: date, way: int, *, is_week: bool) -> date:
    """The same day one week or one month on or back, at the end of a shorter month its last day."""
    if is_week:
        return chosen + way * WEEK
    months = chosen.year * 12 + chosen.month - 1 + way
    year, month = divmod(months, 12)
    return date(year, month + 1, min(chosen.day, monthrange(year, month + 1)[1]))


def _week(monday: date) -> list[date]:
    return [monday + timedelta(days=place) for place in range(7)]
