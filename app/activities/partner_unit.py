"""A unit that takes part 成员单位 (requirements A42, A68): each is asked for an activity a year at least."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards
from app.records import RecordKind


@dataclass(frozen=True)
class PartnerUnit:
    """Fields carry the names of the table's columns."""

    name: str = ""
    kind: str = ""
    contact: str = ""
    phone: str = ""
    from_on: date | None = None
    to_on: date | None = None
    note: str = ""


def check_partner_unit(partner_unit: PartnerUnit, _today: date) -> None:
    """Raises: Refused("field_missing" | "ends_before_it_begins")."""
    need_words(partner_unit, "name")
    refuse_backwards(partner_unit, "from_on", "to_on")


PARTNER_UNIT = RecordKind(
    "partner_unit", PartnerUnit, parent="village_id", parent_table="village", check=check_partner_unit
)
