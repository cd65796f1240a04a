"""Needs 困难需求 (requirement A44): what a person lacks, open until help or "cannot" closes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_future
from app.errors import Refused
from app.records import RecordKind

OPEN, HELPED, CANNOT = "1", "2", "3"


@dataclass(frozen=True)
class Need:
    """`state` of list NEED_STATE. `visit_id` names the visit that brought it to light, if one did."""

    happened_on: date | None = None
    words: str = ""
    state: str = OPEN
    closed_on: date | None = None
    closed_words: str = ""
    visit_id: str = ""

    @property
    def is_open(self) -> bool:
        return self.state not in (HELPED, CANNOT)


def check_need(need: Need, today: date) -> None:
    """A need that cannot be met says why; one that is closed says when.

    Raises: Refused("field_missing" | "need_is_open" | "day_in_future" | "ends_before_it_begins").
    """
    need_words(need, "happened_on", "words", "state")
    refuse_future(need, today, "happened_on", "closed_on")
    refuse_backwards(need, "happened_on", "closed_on")
    if not need.is_open:
        need_words(need, "closed_on")
    elif need.closed_on is not None:
        raise Refused("need_is_open", field="state")
    if need.state == CANNOT:
        need_words(need, "closed_words")


NEED = RecordKind("need", Need, day="happened_on", check=check_need)
