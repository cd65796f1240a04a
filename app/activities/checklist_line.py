"""A line of a named checklist (五个一, 七个百分之百, 一联两会三课 …): the county fills in what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class ChecklistLine:
    """Fields carry the names of the table's columns."""

    year: int | None = None
    scheme: str = ""
    item: str = ""
    should: int | None = None
    done: int | None = None
    done_on: date | None = None
    proof: str = ""
    source: str = ""
    note: str = ""


def check_checklist_line(checklist_line: ChecklistLine, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(checklist_line, "year", "scheme", "item")
    refuse_future(checklist_line, today, "done_on")


CHECKLIST_LINE = RecordKind(
    "checklist_line",
    ChecklistLine,
    day="done_on",
    parent="village_id",
    parent_table="village",
    check=check_checklist_line,
)
