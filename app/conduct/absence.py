"""Away without leave 擅自离开 (domain entity B7): counted only where police or township called it so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.conduct.breach import COUNTED, need_source
from app.day_checks import need_words, refuse_backwards, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class UnauthorisedAbsence:
    """Fields carry the names of the table's columns. `to_on` is the day of return, None while it lasts."""

    from_on: date | None = None
    to_on: date | None = None
    found_on: date | None = None
    place: str = ""
    basis: str = ""
    counted: str = ""
    counted_by: str = ""
    counted_on: date | None = None
    counted_document: str = ""
    statement: str = ""
    note: str = ""


def check_absence(absence: UnauthorisedAbsence, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "ends_before_it_begins")."""
    need_words(absence, "from_on", "basis")
    refuse_future(absence, today, "from_on", "to_on", "found_on", "counted_on")
    refuse_backwards(absence, "from_on", "to_on")
    refuse_backwards(absence, "from_on", "found_on")
    refuse_backwards(absence, "from_on", "counted_on")
    need_source(absence)


def doubts_about_absence(absence: UnauthorisedAbsence, _today: date) -> list[str]:
    """What is worth a second look but lets pass."""
    if absence.counted == COUNTED and not absence.counted_document:
        return ["counted_document_missing"]
    return []


ABSENCE = RecordKind("absence", UnauthorisedAbsence, day="from_on", check=check_absence)
