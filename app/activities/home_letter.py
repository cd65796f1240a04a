"""Letters home 平安家书 (form F39; requirement A60): copies sent, never a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class HomeLetter:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    occasion: str = ""
    copies: int | None = None
    to_whom: str = ""
    way: str = ""
    responsible: str = ""
    note: str = ""


def check_home_letter(home_letter: HomeLetter, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(home_letter, "happened_on", "copies")
    refuse_future(home_letter, today, "happened_on")


HOME_LETTER = RecordKind(
    "home_letter",
    HomeLetter,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_home_letter,
)
