"""A grid 网格 and how many of its people are covered (requirements A24, A57)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future, refuse_more
from app.records import RecordKind


@dataclass(frozen=True)
class Grid:
    """Fields carry the names of the table's columns."""

    grid_no: str = ""
    name: str = ""
    worker: str = ""
    phone: str = ""
    households: int | None = None
    people_total: int | None = None
    people_covered: int | None = None
    checked_on: date | None = None
    note: str = ""


def check_grid(grid: Grid, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "more_than_all")."""
    need_words(grid, "grid_no")
    refuse_future(grid, today, "checked_on")
    refuse_more(grid, "people_covered", "people_total")


GRID = RecordKind("grid", Grid, parent="village_id", parent_table="village", check=check_grid)
