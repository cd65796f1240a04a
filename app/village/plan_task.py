"""A task of the year's plan 工作要点: who does it, until when (requirement A53)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class PlanTask:
    """Fields carry the names of the table's columns."""

    words: str = ""
    heading: str = ""
    responsible: str = ""
    due_on: date | None = None
    done_on: date | None = None
    proof: str = ""
    place_in_list: int | None = None
    plan_id: str = ""
    note: str = ""


def check_plan_task(plan_task: PlanTask, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(plan_task, "words")
    refuse_future(plan_task, today, "done_on")


PLAN_TASK = RecordKind(
    "plan_task", PlanTask, day="due_on", parent="village_id", parent_table="village", check=check_plan_task
)
