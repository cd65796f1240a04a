"""Visits to hard-up households 慰问 (requirement A51): households that have no file with us."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class Condolence:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    household: str = ""
    village_group: str = ""
    reason: str = ""
    goods: str = ""
    amount_fen: int | None = None
    visited_by: str = ""
    note: str = ""


def check_condolence(condolence: Condolence, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(condolence, "happened_on", "household")
    refuse_future(condolence, today, "happened_on")


CONDOLENCE = RecordKind(
    "condolence",
    Condolence,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_condolence,
)
