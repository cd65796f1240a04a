"""The days of the village's own rhythm (rules S7 to S10): pure, without records."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

TENDAY_GRACE_DAYS = 2
"""S4: a proposal of this program, no paper says it."""
PREPARE_DAYS = 10
DRAFT_DAYS = 2
EXCHANGE_ASKED_FROM, EXCHANGE_LATE_FROM, EXCHANGE_AIM = 15, 25, 2


class Rhythm(Enum):
    """How loudly something is asked for."""

    QUIET = "quiet"
    ASKED = "asked"
    LATE = "late"


@dataclass(frozen=True)
class Span:
    """A month, quarter, half-year or year with its name: "2026-11", "2026-Q4", "2026-H2", "2026"."""

    name: str
    first: date
    last: date
    month_end: date


def exchange_rhythm(number: int, today: date) -> Rhythm:
    """S8: none is red from the 25th; until there are two, the end of the month says so quietly.

    That none is asked for from the 15th is this program's own proposal.
    """
    if number == 0:
        if today.day >= EXCHANGE_LATE_FROM:
            return Rhythm.LATE
        return Rhythm.ASKED if today.day >= EXCHANGE_ASKED_FROM else Rhythm.QUIET
    asks = number < EXCHANGE_AIM and today.day >= EXCHANGE_LATE_FROM
    return Rhythm.ASKED if asks else Rhythm.QUIET


def quarter_of(day: date) -> Span:
    """The quarter that holds a day."""
    return _span(day, 3, "Q")


def half_of(day: date) -> Span:
    """The half-year that holds a day."""
    return _span(day, 6, "H")


def year_of(day: date) -> Span:
    """The year that holds a day."""
    first, last = date(day.year, 1, 1), date(day.year, 12, 31)
    return Span(str(day.year), first, last, _month_end(day))


def last_month(day: date) -> Span:
    """The month before this day's."""
    last = day.replace(day=1) - timedelta(days=1)
    return Span(f"{last:%Y-%m}", last.replace(day=1), last, last)


def is_before_the_end(span: Span, today: date) -> bool:
    """S9: from ten days before the last day until that day."""
    return span.last - timedelta(days=PREPARE_DAYS) <= today <= span.last


def week_to_friday(day: date) -> tuple[date, date]:
    """From the Saturday before to the Friday of this day: seven days that a weekly summary covers."""
    friday = day + timedelta(days=(5 - day.isoweekday()) % 7)
    return friday - timedelta(days=6), friday


def _span(day: date, months: int, letter: str) -> Span:
    number = (day.month - 1) // months
    first = date(day.year, number * months + 1, 1)
    last = _month_end(date(day.year, first.month + months - 1, 1))
    return Span(f"{day.year}-{letter}{number + 1}", first, last, _month_end(day))


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
