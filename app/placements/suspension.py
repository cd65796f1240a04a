"""Suspension 中止 (条例 24): detained or arrested; the placement goes on after the release."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_future, refuse_impossible
from app.records import RecordKind


@dataclass(frozen=True)
class Suspension:
    """Fields carry the names of the table's columns. `to_on` is the day on which it went on again."""

    from_on: date | None = None
    to_on: date | None = None
    reason: str = ""
    document_no: str = ""
    resumed_document: str = ""
    note: str = ""


def check_suspension(suspension: Suspension, today: date) -> None:
    """Raises: Refused("field_missing" | "ends_before_it_begins" | "day_in_future" | "day_impossible")."""
    need_words(suspension, "from_on", "reason")
    refuse_future(suspension, today, "from_on", "to_on")
    refuse_impossible(suspension, "from_on", "to_on")
    refuse_backwards(suspension, "from_on", "to_on")


def overlap(one: Suspension, other: Suspension) -> bool:
    """Whether both were suspended on one and the same day; the day it went on again is no such day."""
    if one.from_on is None or other.from_on is None:
        return False
    return one.from_on < (other.to_on or date.max) and other.from_on < (one.to_on or date.max)


SUSPENSION = RecordKind(
    "suspension",
    Suspension,
    day="from_on",
    parent="placement_id",
    parent_table="placement",
    check=check_suspension,
)
