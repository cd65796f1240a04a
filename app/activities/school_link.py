"""School, family and village together 三衔接 (requirement A36)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class SchoolLink:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    school: str = ""
    teacher: str = ""
    village_contact: str = ""
    parents_reached: int | None = None
    pupils_reached: int | None = None
    content: str = ""
    note: str = ""


def check_school_link(school_link: SchoolLink, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(school_link, "happened_on", "school")
    refuse_future(school_link, today, "happened_on")


SCHOOL_LINK = RecordKind(
    "school_link",
    SchoolLink,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_school_link,
)
