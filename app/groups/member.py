"""A member of the group 组员 (form F31): office, five-elder category, and a term that stays on record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards
from app.records import RecordKind


@dataclass(frozen=True)
class Member:
    """Fields carry the names of the table's columns."""

    name: str = ""
    role: str = ""
    sex: str = ""
    birth_year: int | None = None
    phone: str = ""
    political: str = ""
    five_elder: tuple[str, ...] = ()
    duties: str = ""
    from_on: date | None = None
    to_on: date | None = None
    trainings: tuple[str, ...] = ()
    group_id: str = ""
    note: str = ""


def check_member(member: Member, _today: date) -> None:
    """Raises: Refused("field_missing" | "ends_before_it_begins")."""
    need_words(member, "name", "role")
    refuse_backwards(member, "from_on", "to_on")


MEMBER = RecordKind(
    "member", Member, day="from_on", parent="village_id", parent_table="village", check=check_member
)
