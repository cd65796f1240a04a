"""A venue that is visited in particular 重点场所 (requirement A59)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class Venue:
    """Fields carry the names of the table's columns."""

    name: str = ""
    kind: str = ""
    place: str = ""
    contact: str = ""
    phone: str = ""
    last_publicity_on: date | None = None
    sign_put_up_on: date | None = None
    state: str = ""
    note: str = ""


def check_venue(venue: Venue, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(venue, "name")
    refuse_future(venue, today, "last_publicity_on", "sign_put_up_on")


VENUE = RecordKind(
    "venue", Venue, day="last_publicity_on", parent="village_id", parent_table="village", check=check_venue
)
