"""A fixed position 宣传阵地 (requirements A34, A61): windows, columns, slogans; how many, how many asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future, refuse_more
from app.records import RecordKind


@dataclass(frozen=True)
class Position:
    """Fields carry the names of the table's columns."""

    kind: str = ""
    name: str = ""
    place: str = ""
    level: str = ""
    should: int | None = None
    done: int | None = None
    installed_on: date | None = None
    checked_on: date | None = None
    state: str = ""
    note: str = ""


def check_position(position: Position, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "more_than_all")."""
    need_words(position, "kind")
    refuse_future(position, today, "installed_on", "checked_on")
    refuse_more(position, "done", "should")


POSITION = RecordKind(
    "position",
    Position,
    day="installed_on",
    parent="village_id",
    parent_table="village",
    check=check_position,
)
