"""The village member group 会员小组 (domain entity B11): how it was set up, and its four conditions (A32)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class MemberGroup:
    """Fields carry the names of the table's columns."""

    name: str = ""
    set_up_on: date | None = None
    document_no: str = ""
    place: str = ""
    has_people: bool | None = None
    has_place: bool | None = None
    has_desk: bool | None = None
    has_fund: bool | None = None
    people_proof: str = ""
    place_proof: str = ""
    desk_proof: str = ""
    fund_proof: str = ""
    note: str = ""


def check_member_group(member_group: MemberGroup, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(member_group, "name")
    refuse_future(member_group, today, "set_up_on")


MEMBER_GROUP = RecordKind(
    "member_group",
    MemberGroup,
    day="set_up_on",
    parent="village_id",
    parent_table="village",
    check=check_member_group,
)
