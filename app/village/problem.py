"""A problem and its rectification 问题整改 (form F34; requirement A54): deadline, proof, who verified it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class Problem:
    """Fields carry the names of the table's columns."""

    source: str = ""
    found_on: date | None = None
    item: str = ""
    asked: str = ""
    owner: str = ""
    due_on: date | None = None
    fixed_on: date | None = None
    proof: str = ""
    verified_by: str = ""
    verified_on: date | None = None
    criticised: str = ""
    inspection_id: str = ""
    note: str = ""


def check_problem(problem: Problem, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "ends_before_it_begins")."""
    need_words(problem, "found_on", "item")
    refuse_future(problem, today, "found_on", "fixed_on", "verified_on")
    refuse_backwards(problem, "found_on", "fixed_on", "verified_on")
    refuse_backwards(problem, "found_on", "due_on")


PROBLEM = RecordKind(
    "problem", Problem, day="found_on", parent="village_id", parent_table="village", check=check_problem
)
