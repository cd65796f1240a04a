"""Material handed out or put up (domain entity B10): each kind in its own unit, never added across units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class MaterialLine:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    kind: str = ""
    quantity: int | None = None
    place: str = ""
    activity_id: str = ""
    note: str = ""


def check_material_line(material_line: MaterialLine, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(material_line, "happened_on", "kind", "quantity")
    refuse_future(material_line, today, "happened_on")


MATERIAL_LINE = RecordKind(
    "material_line",
    MaterialLine,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_material_line,
)
