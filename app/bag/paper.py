"""A paper that somebody says is in the bag, or not required of this person, and where the original lies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.errors import Refused
from app.records import RecordKind

THERE, NOT_HERE = "1", "2"


@dataclass(frozen=True)
class PaperSaid:
    """`paper` is the id in the list of papers, `state` of list PAPER_STATE. One row a paper."""

    paper: str = ""
    state: str = THERE
    on_day: date | None = None
    copies: int | None = None
    pages: int | None = None
    document_no: str = ""
    kept_at: str = ""
    note: str = ""


def check_paper(said: PaperSaid, today: date) -> None:
    """What is not required says why. Raises: Refused("field_missing" | "day_in_future")."""
    need_words(said, "paper", "state")
    refuse_future(said, today, "on_day")
    if said.state == NOT_HERE and not said.note.strip():
        raise Refused("paper_reason_missing", field="note")


PAPER = RecordKind("paper", PaperSaid, day="on_day", check=check_paper)
