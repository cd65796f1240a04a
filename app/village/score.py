"""The village's own score 自评 beside the township's (form F35): typed, with reason and proof."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words
from app.records import RecordKind


@dataclass(frozen=True)
class Score:
    """Fields carry the names of the table's columns."""

    rubric_item_id: str = ""
    self_hundredths: int | None = None
    town_hundredths: int | None = None
    reason: str = ""
    town_reason: str = ""
    evidence: tuple[str, ...] = ()
    note: str = ""


def check_score(score: Score, _today: date) -> None:
    """Raises: Refused("field_missing")."""
    need_words(score, "self_hundredths")


SCORE = RecordKind("score", Score, parent="village_id", parent_table="village", check=check_score)
