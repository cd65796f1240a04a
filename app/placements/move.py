"""Change of the place of execution 变更执行地 (条例 22, form F18): the term goes on without a break."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_future, refuse_impossible
from app.records import RecordKind


@dataclass(frozen=True)
class Move:
    """Fields carry the names of the table's columns. `changed_on` is the day from which is counted."""

    from_town: str = ""
    to_town: str = ""
    changed_on: date | None = None
    reason: str = ""
    materials_sent_on: date | None = None
    reported_on: date | None = None
    new_agreement_no: str = ""
    new_agreement_on: date | None = None
    note: str = ""


def check_move(move: Move, today: date) -> None:
    """Raises: Refused("field_missing" | "ends_before_it_begins" | "day_in_future" | "day_impossible")."""
    need_words(move, "to_town", "changed_on")
    days = ("changed_on", "materials_sent_on", "reported_on", "new_agreement_on")
    refuse_future(move, today, *days)
    refuse_impossible(move, *days)
    refuse_backwards(move, "changed_on", "reported_on")


MOVE = RecordKind(
    "move", Move, day="changed_on", parent="placement_id", parent_table="placement", check=check_move
)
