"""The working group 工作小组 of a placement (条例 17, form F07): five roles, each with somebody in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_impossible
from app.placements.rules import missing_roles
from app.records import Record, RecordKind


@dataclass(frozen=True)
class Workgroup:
    """One member. Fields carry the names of the table's columns; `role` is a code of the list WG."""

    role: str = ""
    name: str = ""
    unit: str = ""
    phone: str = ""
    duty: str = ""
    from_on: date | None = None
    to_on: date | None = None

    def is_member(self, today: date) -> bool:
        """Whether they belong to it on this day."""
        return (self.from_on is None or self.from_on <= today) and (self.to_on is None or today <= self.to_on)


def check_workgroup(member: Workgroup, _today: date) -> None:
    """Raises: Refused("field_missing" | "ends_before_it_begins" | "day_impossible")."""
    need_words(member, "role", "name")
    refuse_impossible(member, "from_on", "to_on")
    refuse_backwards(member, "from_on", "to_on")


def unfilled_roles(members: Iterable[Record[Workgroup]], today: date) -> tuple[str, ...]:
    """L5: the roles of article 17 that nobody fills on this day."""
    return missing_roles({one.details.role for one in members if one.details.is_member(today)})


WORKGROUP = RecordKind(
    "workgroup",
    Workgroup,
    day="from_on",
    order="role",
    parent="placement_id",
    parent_table="placement",
    check=check_workgroup,
)
