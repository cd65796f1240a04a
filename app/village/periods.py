"""The periods of ten days 旬 (rule S7): A is days 1 to 10, B is 11 to 20, C is 21 to the month's end."""

from __future__ import annotations

import re
from datetime import date, timedelta

from app.errors import Refused
from app.placements.rules import add_months

_PERIOD = re.compile(r"(\d{4})-(0[1-9]|1[0-2])-([ABC])")
_BEGINS = {"A": 1, "B": 11, "C": 21}


def period_of(day: date) -> str:
    """The period that a day lies in: "2026-11-A"."""
    part = "A" if day.day <= 10 else "B" if day.day <= 20 else "C"
    return f"{day:%Y-%m}-{part}"


def days_of(period: str) -> tuple[date, date]:
    """First and last day of a period. Raises: Refused("period_unknown")."""
    found = _PERIOD.fullmatch(period)
    if found is None:
        raise Refused("period_unknown", field="period")
    month = date(int(found[1]), int(found[2]), 1)
    first = month.replace(day=_BEGINS[found[3]])
    last = add_months(month, 1) - timedelta(days=1) if found[3] == "C" else first + timedelta(days=9)
    return first, last


def check_period(period: str, today: date) -> None:
    """Raises: Refused("period_unknown" | "period_in_future")."""
    first, _last = days_of(period)
    if first > today:
        raise Refused("period_in_future", field="period")


def periods_between(first: date, last: date) -> list[str]:
    """Every period that begins in these days, in order."""
    found, day = [], first.replace(day=1)
    while day <= last:
        for begins in _BEGINS.values():
            begin = day.replace(day=begins)
            if first <= begin <= last:
                found.append(period_of(begin))
        day = add_months(day, 1)
    return found
