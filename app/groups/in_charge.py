"""Who is in overall and who in direct charge 负总责、具体抓 (requirement A75)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards
from app.records import RecordKind


@dataclass(frozen=True)
class InCharge:
    """Fields carry the names of the table's columns."""

    year: int | None = None
    duty: str = ""
    name: str = ""
    post: str = ""
    phone: str = ""
    from_on: date | None = None
    to_on: date | None = None
    note: str = ""


def check_in_charge(in_charge: InCharge, _today: date) -> None:
    """Raises: Refused("field_missing" | "ends_before_it_begins")."""
    need_words(in_charge, "duty", "name")
    refuse_backwards(in_charge, "from_on", "to_on")


IN_CHARGE = RecordKind(
    "in_charge", InCharge, parent="village_id", parent_table="village", check=check_in_charge
)
