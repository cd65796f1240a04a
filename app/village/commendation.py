"""Praise or criticism 表扬、批评 of the village's work (requirement A55)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class Commendation:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    direction: str = ""
    by_unit: str = ""
    document_no: str = ""
    subject: str = ""
    reason: str = ""
    note: str = ""


def check_commendation(commendation: Commendation, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(commendation, "happened_on", "direction")
    refuse_future(commendation, today, "happened_on")


COMMENDATION = RecordKind(
    "commendation",
    Commendation,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_commendation,
)
