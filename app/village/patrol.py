"""A patrol against planting 禁种铲毒踏查 (form F38; Drug Control Law art. 19)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_future, refuse_more
from app.records import RecordKind


@dataclass(frozen=True)
class Patrol:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    area: str = ""
    mu_hundredths: int | None = None
    walkers: tuple[str, ...] = ()
    found: bool | None = None
    plants: int | None = None
    eradicated: int | None = None
    police_reported_on: date | None = None
    police_reported_time: str = ""
    note: str = ""


def check_patrol(patrol: Patrol, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "ends_before_it_begins" |
    "more_than_all").
    """
    need_words(patrol, "happened_on", "area")
    refuse_future(patrol, today, "happened_on", "police_reported_on")
    refuse_more(patrol, "eradicated", "plants")
    refuse_backwards(patrol, "happened_on", "police_reported_on")


PATROL = RecordKind(
    "patrol", Patrol, day="happened_on", parent="village_id", parent_table="village", check=check_patrol
)
