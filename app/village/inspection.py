"""An inspection 督导检查 by quarter or half-year (requirement A38)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class Inspection:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    period: str = ""
    kind: str = ""
    by_unit: str = ""
    inspectors: str = ""
    items_seen: tuple[str, ...] = ()
    finding: str = ""
    result: str = ""
    note: str = ""


def check_inspection(inspection: Inspection, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(inspection, "happened_on")
    refuse_future(inspection, today, "happened_on")


INSPECTION = RecordKind(
    "inspection",
    Inspection,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_inspection,
)
