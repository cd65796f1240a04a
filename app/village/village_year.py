"""The village in one year 村情: the denominators of every percentage (rule M3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words
from app.records import RecordKind


@dataclass(frozen=True)
class VillageYear:
    """Fields carry the names of the table's columns."""

    year: int | None = None
    population: int | None = None
    households: int | None = None
    groups_n: int | None = None
    yards: int | None = None
    schools: int | None = None
    units: int | None = None
    workers: int | None = None
    away_province: int | None = None
    away_prefecture: int | None = None
    source: str = ""
    note: str = ""


def check_village_year(village_year: VillageYear, _today: date) -> None:
    """Raises: Refused("field_missing")."""
    need_words(village_year, "year", "population")


VILLAGE_YEAR = RecordKind(
    "village_year", VillageYear, parent="village_id", parent_table="village", check=check_village_year
)
