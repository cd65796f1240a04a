"""A training 培训 of members, leaders or villagers (requirements A21, A39, A71)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class Training:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    title: str = ""
    forms: tuple[str, ...] = ()
    place: str = ""
    teacher: str = ""
    attendees: int | None = None
    hours: int | None = None
    for_whom: str = ""
    content: str = ""
    note: str = ""


def check_training(training: Training, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(training, "happened_on", "title")
    refuse_future(training, today, "happened_on")


TRAINING = RecordKind(
    "training", Training, day="happened_on", parent="village_id", parent_table="village", check=check_training
)
