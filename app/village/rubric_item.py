"""An item of the rubric 考核细则 (form F35): points and rule as the authority's paper says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words
from app.records import RecordKind


@dataclass(frozen=True)
class RubricItem:
    """Fields carry the names of the table's columns."""

    year: int | None = None
    code: str = ""
    parent_code: str = ""
    kind: str = ""
    item: str = ""
    points_hundredths: int | None = None
    authority: str = ""
    place_in_list: int | None = None
    rule: str = ""
    note: str = ""


def check_rubric_item(rubric_item: RubricItem, _today: date) -> None:
    """Raises: Refused("field_missing")."""
    need_words(rubric_item, "year", "item")


RUBRIC_ITEM = RecordKind(
    "rubric_item",
    RubricItem,
    order="place_in_list",
    parent="village_id",
    parent_table="village",
    check=check_rubric_item,
)
