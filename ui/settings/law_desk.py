"""What the settings about days of law ask of the vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.bag.paper_lists import PaperList, lists_known
from app.placements.working_days import HolidayYear
from app.village.holiday_notice import read_notice
from app.village.holiday_years import KnownYear, keep_holiday_year, known_years
from app.village.read_village import read_village
from app.village.village_settings import Settings, read_settings, set_setting
from app.work import look, work
from ui.desk import Desk


@dataclass(frozen=True)
class LawDesk:
    """`settle(key, value, source, from_on)`. Each function may raise Refused or Trouble."""

    today: Callable[[], date]
    settings: Callable[[], Settings]
    settle: Callable[[str, str, str, date | None], None]
    years: Callable[[], list[KnownYear]]
    read_notice: Callable[[str], HolidayYear]
    keep_year: Callable[[HolidayYear], None]
    paper_lists: Callable[[], list[PaperList]]


def law_desk(desk: Desk) -> LawDesk:
    """The same, bound to an open vault."""
    bound = _Law(desk)
    return LawDesk(
        desk.today,
        bound.settings,
        bound.settle,
        bound.years,
        read_notice,
        bound.keep_year,
        bound.paper_lists,
    )


@dataclass(frozen=True)
class _Law:
    desk: Desk

    def settings(self) -> Settings:
        with look(self.desk.vault) as connection:
            return read_settings(connection, on=self.desk.today())

    def settle(self, key: str, value: str, source: str, from_on: date | None) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            village = read_village(session.connection, on=self.desk.today())
            set_setting(session, village.village, key, value, source=source, from_on=from_on)

    def years(self) -> list[KnownYear]:
        with look(self.desk.vault) as connection:
            return known_years(connection)

    def keep_year(self, days: HolidayYear) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            keep_holiday_year(session, days)

    def paper_lists(self) -> list[PaperList]:
        with look(self.desk.vault) as connection:
            return lists_known(connection, today=self.desk.today())
