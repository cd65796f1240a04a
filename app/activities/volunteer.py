"""A drug-control volunteer 禁毒志愿者 (Drug Control Law art. 10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards
from app.records import RecordKind


@dataclass(frozen=True)
class Volunteer:
    """Fields carry the names of the table's columns."""

    name: str = ""
    sex: str = ""
    phone: str = ""
    skills: str = ""
    from_on: date | None = None
    to_on: date | None = None
    note: str = ""


def check_volunteer(volunteer: Volunteer, _today: date) -> None:
    """Raises: Refused("field_missing" | "ends_before_it_begins")."""
    need_words(volunteer, "name")
    refuse_backwards(volunteer, "from_on", "to_on")


VOLUNTEER = RecordKind(
    "volunteer", Volunteer, parent="village_id", parent_table="village", check=check_volunteer
)
