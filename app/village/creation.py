"""Creation of drug-free families, units, campuses and villages 无毒创建 (form F37; requirement A18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class Creation:
    """Fields carry the names of the table's columns."""

    kind: str = ""
    name: str = ""
    year: int | None = None
    state: str = ""
    indicator: str = ""
    standard: str = ""
    present: str = ""
    proof: str = ""
    points_hundredths: int | None = None
    rectify: str = ""
    applied_on: date | None = None
    accepted_on: date | None = None
    confirmed_on: date | None = None
    note: str = ""


def check_creation(creation: Creation, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "ends_before_it_begins")."""
    need_words(creation, "kind")
    refuse_future(creation, today, "applied_on", "accepted_on", "confirmed_on")
    refuse_backwards(creation, "applied_on", "accepted_on", "confirmed_on")


CREATION = RecordKind("creation", Creation, parent="village_id", parent_table="village", check=check_creation)
