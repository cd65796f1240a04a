"""The period of a report: a month, a quarter, a half-year, a year, or any days; and the one before it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.errors import Refused
from app.placements.rules import add_months

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


@dataclass(frozen=True)
class Period:
    """First and last day, both counted. `kind`: month, quarter, half, year or free."""

    first: date
    last: date
    kind: str = "free"

    def before(self) -> Period:
        """The period to compare with: the one of the same length that ends the day before."""
        last = self.first - timedelta(days=1)
        months = MONTHS.get(self.kind)
        if months is not None:
            return Period(add_months(self.first, -months), last, self.kind)
        return Period(last - (self.last - self.first), last)

    def after(self) -> Period:
        """The period of the same kind that begins the day after."""
        first = self.last + timedelta(days=1)
        months = MONTHS.get(self.kind)
        if months is not None:
            return Period(first, add_months(first, months) - timedelta(days=1), self.kind)
        return Period(first, first + (self.last - self.first))


def period_around(day: date, kind: str) -> Period:
    """The month, quarter, half-year or year that holds a day."""
    months = MONTHS[kind]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    return Period(first, add_months(first, months) - timedelta(days=1), kind)


def period_of_days(first: date, last: date) -> Period:
    """Any days; whole months, quarters and years are recognised as such.

    Raises: Refused("ends_before_it_begins").
    """
    if last < first:
        raise Refused("ends_before_it_begins", field="to")
    for kind in MONTHS:
        if period_around(first, kind) == Period(first, last, kind):
            return Period(first, last, kind)
    return Period(first, last)
