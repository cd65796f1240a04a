"""An awareness survey 知晓率调查 (form F42): how many were asked, how many knew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future, refuse_more
from app.records import RecordKind


@dataclass(frozen=True)
class Survey:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    place: str = ""
    topic: str = ""
    asked: int | None = None
    aware: int | None = None
    asked_by: str = ""
    note: str = ""


def check_survey(survey: Survey, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "more_than_all")."""
    need_words(survey, "happened_on", "asked", "aware")
    refuse_future(survey, today, "happened_on")
    refuse_more(survey, "aware", "asked")


SURVEY = RecordKind(
    "survey", Survey, day="happened_on", parent="village_id", parent_table="village", check=check_survey
)
