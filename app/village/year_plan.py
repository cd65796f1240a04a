"""The plan of a year 年度计划 under five headings (requirements A58, A64)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class YearPlan:
    """Fields carry the names of the table's columns."""

    year: int | None = None
    title: str = ""
    decided_on: date | None = None
    document_no: str = ""
    focus: str = ""
    form: str = ""
    carriers: str = ""
    mechanism: str = ""
    safeguards: str = ""
    note: str = ""


def check_year_plan(year_plan: YearPlan, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(year_plan, "year")
    refuse_future(year_plan, today, "decided_on")


YEAR_PLAN = RecordKind(
    "year_plan", YearPlan, parent="village_id", parent_table="village", check=check_year_plan
)
