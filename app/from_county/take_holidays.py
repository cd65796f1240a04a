"""Take in the yearly holiday table as the county sent it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.errors import Refused
from app.from_county.sent_kind import SentBy, unreadable
from app.placements.working_days import HolidayYear
from app.village.holiday_years import check_year, keep_holiday_year, known_years
from app.work import Session

_KEYS = {"year", "holidays", "workdays", "source"}


def take_holidays(session: Session, items: Sequence[Any], sent: SentBy) -> int:
    """Put each year in the place of what was known for it; a year that says the same changes nothing, unless
    two laptops say different things about it: then the county's words settle that.
    """
    years = [_read(place, item) for place, item in enumerate(items, 1)]
    if len({one.year for one in years}) != len(years):
        raise unreadable(len(years), "year_twice")
    known = {
        (one.days.year, one.days.holidays, one.days.workdays)
        for one in known_years(session.connection)
        if not one.is_disputed
    }
    new = [one for one in years if (one.year, one.holidays, one.workdays) not in known]
    for one in new:
        keep_holiday_year(session, one, signed_by=sent.county)
    return len(new)


def _read(place: int, item: Any) -> HolidayYear:
    if not isinstance(item, dict) or set(item) != _KEYS:
        raise unreadable(place, "keys")
    year, source = item["year"], item["source"]
    if not isinstance(year, int) or isinstance(year, bool) or not isinstance(source, str):
        raise unreadable(place, "wrong_type")
    days = HolidayYear(year, _days(place, item["holidays"]), _days(place, item["workdays"]), source)
    try:
        check_year(days)
    except Refused as refused:
        raise unreadable(place, refused.reason) from None
    return days


def _days(place: int, value: Any) -> tuple[date, ...]:
    try:
        if not isinstance(value, list):
            raise TypeError
        return tuple(sorted({date.fromisoformat(one) for one in value}))
    except (TypeError, ValueError):
        raise unreadable(place, "not_days") from None
