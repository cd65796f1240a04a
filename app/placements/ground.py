"""What days are counted by in a vault: the village's settings and the years of holidays it knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.placements.working_days import HolidayTable, shipped_holidays
from app.village.holiday_years import read_holidays
from app.village.village_settings import Settings, default_settings, read_settings
from app.work import Connection


@dataclass(frozen=True)
class Ground:
    """The settings in force on a day, and the holiday table."""

    settings: Settings
    holidays: HolidayTable


def read_ground(connection: Connection, *, on: date) -> Ground:
    """What holds in this vault on this day."""
    return Ground(read_settings(connection, on=on), read_holidays(connection))


def shipped_ground() -> Ground:
    """What holds where nobody has entered anything."""
    return Ground(default_settings(), shipped_holidays())
