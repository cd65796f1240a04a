"""Working days, from the yearly holiday table as far as it is known, else from weekends alone."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

SATURDAY = 5


@dataclass(frozen=True)
class HolidayYear:
    """One year as it was announced: holidays, weekend days worked in exchange, and the notice."""

    year: int
    holidays: tuple[date, ...]
    workdays: tuple[date, ...]
    source: str = ""


@dataclass(frozen=True)
class HolidayTable:
    """Holidays and the weekend days worked in exchange, for the years that were announced.

    `beside`: the tables that may hold instead while two laptops say different things about a year, which
    then is not among the `years` that are known. Of the days that they give the earliest is taken, so that
    nothing is reminded of later because of one laptop.
    """

    years: frozenset[int]
    holidays: frozenset[date]
    workdays: frozenset[date]
    beside: tuple[HolidayTable, ...] = ()

    def knows(self, year: int) -> bool:
        """Whether this year's table is there; without it, days are counted by weekends."""
        return year in self.years

    def knows_days(self, first: date, last: date) -> bool:
        """Whether no day from first to last lies in a year that was not announced."""
        return all(self.knows(year) for year in range(first.year, last.year + 1))

    def is_working(self, day: date) -> bool:
        """By this table alone."""
        if day in self.holidays:
            return False
        return day.weekday() < SATURDAY or day in self.workdays

    def next_working(self, day: date) -> date:
        """The day itself if it is a working day, else the next one."""
        return min(one._next_working(day) for one in (self, *self.beside))

    def back(self, day: date, count: int) -> date:
        """The day so many working days before this one, which itself is not counted."""
        return min(one._step(day, count, -1) for one in (self, *self.beside))

    def on(self, day: date, count: int) -> date:
        """The day so many working days after this one, which itself is not counted."""
        return min(one._step(day, count, 1) for one in (self, *self.beside))

    def _next_working(self, day: date) -> date:
        while not self.is_working(day) and day < date.max:
            day += timedelta(days=1)
        return day

    def _step(self, day: date, count: int, way: int) -> date:
        last = date.max if way > 0 else date.min
        while count and day != last:
            day += timedelta(days=way)
            count -= self.is_working(day)
        return day


def tables_beside(tables: Sequence[HolidayTable], disputed: Collection[int]) -> HolidayTable:
    """One table of those that may hold, the shown one first: days are counted by the one that gives the
    earliest, and the `disputed` years are not known.
    """
    first, *others = dict.fromkeys(tables)
    return replace(first, years=first.years - frozenset(disputed), beside=tuple(others))


def holiday_table(years: Iterable[HolidayYear]) -> HolidayTable:
    """Put years together into one table; of two for the same year the later one holds."""
    by_year = {one.year: one for one in years}
    return HolidayTable(
        frozenset(by_year),
        frozenset(day for one in by_year.values() for day in one.holidays),
        frozenset(day for one in by_year.values() for day in one.workdays),
    )


@cache
def shipped_years() -> tuple[HolidayYear, ...]:
    """The years that ship with the program, each with the notice it was taken from."""
    text = (files("resources") / "codes" / "holidays.json").read_text(encoding="utf-8")
    return tuple(
        HolidayYear(int(year), _days(one["holidays"]), _days(one["workdays"]), one["source"])
        for year, one in json.loads(text)["years"].items()
    )


@cache
def shipped_holidays() -> HolidayTable:
    """The table that ships with the program; the vault may hold further years, or better ones."""
    return holiday_table(shipped_years())


def _days(cells: Iterable[str]) -> tuple[date, ...]:
    return tuple(date.fromisoformat(cell) for cell in cells)
