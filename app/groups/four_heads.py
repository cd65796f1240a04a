"""The four heads 四长责任制 (form F41; requirement A17): family, group, village and township."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class FourHeads:
    """Fields carry the names of the table's columns."""

    level: str = ""
    name: str = ""
    scope_words: str = ""
    phone: str = ""
    signed_on: date | None = None
    from_on: date | None = None
    to_on: date | None = None
    note: str = ""


def check_four_heads(four_heads: FourHeads, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "ends_before_it_begins")."""
    need_words(four_heads, "level", "name")
    refuse_future(four_heads, today, "signed_on")
    refuse_backwards(four_heads, "from_on", "to_on")


FOUR_HEADS = RecordKind(
    "four_heads",
    FourHeads,
    day="signed_on",
    parent="village_id",
    parent_table="village",
    check=check_four_heads,
)
