"""A meeting 会议 with its minutes (form F33; requirements A19, A75)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class Meeting:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    kind: str = ""
    title: str = ""
    place: str = ""
    chair: str = ""
    recorder: str = ""
    attendees: int | None = None
    signed_in: tuple[str, ...] = ()
    agenda: str = ""
    minutes: str = ""
    decisions: str = ""
    note: str = ""


def check_meeting(meeting: Meeting, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(meeting, "happened_on", "kind")
    refuse_future(meeting, today, "happened_on")


MEETING = RecordKind(
    "meeting", Meeting, day="happened_on", parent="village_id", parent_table="village", check=check_meeting
)
