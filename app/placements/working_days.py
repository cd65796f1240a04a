"""Working days, from the yearly holiday table as far as it is known, else from weekends alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

SATURDAY = 5


@dataclass(frozen=True)
class HolidayTable:
    """Holidays and the weekend days worked in exchange, for the years that were announced."""

    years: frozenset[int]
    holidays: frozenset[date]
    workdays: frozenset[date]

    def knows(self, year: int) -> bool:
        """Whether this year's table is there; without it, days are counted by weekends."""
        return year in self.years

    def is_working(self, day: date) -> bool:
        if day in self.holidays:
            return False
        return day.weekday() < SATURDAY or day in self.workdays

    def next_working(self, day: date) -> date:
        """The day itself if it is a working day, else the next one."""
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def back(self, day: date, count: int) -> date:
        """The day so many working days before this one, which itself is not counted."""
        while count:
            day -= timedelta(days=1)
            count -= self.is_working(day)
        return day


def holiday_table(years: Mapping[str, Mapping[str, list[str]]]) -> HolidayTable:
    """Build a table from {"2025": {"holidays": [day, …], "workdays": [day, …]}}."""

    def days(key: str) -> frozenset[date]:
        return frozenset(date.fromisoformat(day) for year in years.values() for day in year[key])

    return HolidayTable(frozenset(map(int, years)), days("holidays"), days("workdays"))


@cache
def shipped_holidays() -> HolidayTable:
    """The table that ships with the program; the county sends the years that are missing."""
    text = (files("resources") / "codes" / "holidays.json").read_text(encoding="utf-8")
    return holiday_table(json.loads(text)["years"])
