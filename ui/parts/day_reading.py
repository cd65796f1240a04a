"""Typed days for the fields of a form: what `app.dates` understands, with today's year filled in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.dates import DateProblem, YearMonth, parse_day
from ui.parts.day_field import DayParser


def day_parser(today: Callable[[], date], *, past: bool = False) -> DayParser:
    """Read days as people type them. `past`: "1228" typed in January is the December before."""

    def read(text: str) -> date | str:
        now = today()
        found = _read(text, now, now.year)
        if past and isinstance(found, date) and found > now:
            before = _read(text, now, now.year - 1)
            return before if isinstance(before, date) and before != found else found
        return found

    return read


def _read(text: str, today: date, year: int) -> date | str:
    found = parse_day(text, today=today, year=year)
    if isinstance(found, DateProblem):
        return found.reason
    return "date_month_only" if isinstance(found, YearMonth) else found
