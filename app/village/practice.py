"""A typical practice 典型经验 (form F43): told without anyone who could be recognised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class Practice:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    title: str = ""
    what_was_done: str = ""
    what_came_of_it: str = ""
    how_to_spread: str = ""
    consent: str = ""
    sent_to: str = ""
    note: str = ""


def check_practice(practice: Practice, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(practice, "title")
    refuse_future(practice, today, "happened_on")


PRACTICE = RecordKind(
    "practice", Practice, day="happened_on", parent="village_id", parent_table="village", check=check_practice
)
