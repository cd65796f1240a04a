"""Letters of responsibility 责任书 signed level by level (form F30; requirement A15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future, refuse_more
from app.records import RecordKind


@dataclass(frozen=True)
class DutyLetter:
    """Fields carry the names of the table's columns."""

    year: int | None = None
    level: str = ""
    party_a: str = ""
    party_b: str = ""
    should: int | None = None
    signed: int | None = None
    happened_on: date | None = None
    goals: str = ""
    note: str = ""


def check_duty_letter(duty_letter: DutyLetter, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "more_than_all")."""
    need_words(duty_letter, "year", "level")
    refuse_future(duty_letter, today, "happened_on")
    refuse_more(duty_letter, "signed", "should")


DUTY_LETTER = RecordKind(
    "duty_letter",
    DutyLetter,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_duty_letter,
)
