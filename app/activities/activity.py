"""One publicity activity 宣传活动 (domain entity B10, form F26): what a report names, and its counters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class Activity:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    happened_time: str = ""
    title: str = ""
    place: str = ""
    methods: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    responsible: str = ""
    content: str = ""
    audience_kinds: tuple[str, ...] = ()
    audience_n: int | None = None
    partner_units: tuple[str, ...] = ()
    leaders: tuple[str, ...] = ()
    volunteers_n: int | None = None
    oath_n: int | None = None
    films: int | None = None
    lectures: int | None = None
    exhibits: int | None = None
    base_visits: int | None = None
    contests: int | None = None
    cost_fen: int | None = None
    satisfaction: int | None = None
    media_words: str = ""
    draft_sent_on: date | None = None
    is_nil: bool | None = None
    source: str = ""
    note: str = ""


def check_activity(activity: Activity, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "ends_before_it_begins")."""
    need_words(activity, "happened_on")
    refuse_future(activity, today, "happened_on", "draft_sent_on")
    refuse_backwards(activity, "happened_on", "draft_sent_on")
    if not activity.is_nil:
        need_words(activity, "title")


ACTIVITY = RecordKind(
    "activity", Activity, day="happened_on", parent="village_id", parent_table="village", check=check_activity
)
