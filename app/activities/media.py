"""A report in the media (domain entity B10; requirement A48): what was counted, as the platform shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class Media:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    title: str = ""
    outlet: str = ""
    level: str = ""
    address: str = ""
    draft_sent_on: date | None = None
    follows: int | None = None
    pushes: int | None = None
    forwards: int | None = None
    likes: int | None = None
    activity_id: str = ""
    note: str = ""


def check_media(media: Media, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(media, "happened_on", "title")
    refuse_future(media, today, "happened_on", "draft_sent_on")


MEDIA = RecordKind(
    "media", Media, day="happened_on", parent="village_id", parent_table="village", check=check_media
)
