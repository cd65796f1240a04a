"""The contents of a bag 袋内目录: which papers belong in it, and which are there.

The list is data with its source (resources/bag); the county may send another. Nothing here says
anything about the person, only about paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.bag.paper import NOT_HERE, THERE, PaperSaid
from app.bag.paper_lists import Paper
from app.records import Record


class Presence(StrEnum):
    """Whether a paper is in the bag."""

    PRESENT = "present"
    MISSING = "missing"
    NOT_REQUIRED = "not_required"


@dataclass(frozen=True)
class Kept:
    """What is there of a paper: how many records or sheets, the newest day, and pages where known."""

    count: int
    day: date | None
    pages: int | None = None


NOTHING = Kept(0, None)


@dataclass(frozen=True)
class ContentsRow:
    """One line of the contents. `count` counts records, `attached` files that were tied to this paper;
    `said` is what somebody wrote down about the paper itself.
    """

    number: int
    paper: Paper
    presence: Presence
    count: int
    day: date | None
    pages: int | None = None
    attached: int = 0
    said: Record[PaperSaid] | None = None


@dataclass(frozen=True)
class InBag:
    """Everything that speaks for a paper: records by what they are kept as, the rest by paper id."""

    kept: Mapping[str, Kept]
    said: Mapping[str, Record[PaperSaid]]
    attached: Mapping[str, Kept]


def contents(status: str, placement: str, held: InBag, papers: tuple[Paper, ...]) -> list[ContentsRow]:
    """Each paper of the list, in its order, with whether it is there. `placement` is the kind of the
    placement in force, "" without one.
    """
    return [_row(number, paper, status, placement, held) for number, paper in enumerate(papers, 1)]


def presence(paper: Paper, status: str, placement: str, *, is_there: bool, is_excused: bool) -> Presence:
    """What is there is present, asked for or not."""
    if is_there:
        return Presence.PRESENT
    asked = paper.is_required(status, placement) and not is_excused
    return Presence.MISSING if asked else Presence.NOT_REQUIRED


def completeness(rows: list[ContentsRow]) -> tuple[int, int]:
    """How many of the papers that are asked for are there: (present, required)."""
    asked = [row for row in rows if row.presence is not Presence.NOT_REQUIRED]
    return sum(row.presence is Presence.PRESENT for row in asked), len(asked)


def _row(number: int, paper: Paper, status: str, placement: str, held: InBag) -> ContentsRow:
    kept, attached = held.kept.get(paper.kept_as, NOTHING), held.attached.get(paper.paper, NOTHING)
    said = held.said.get(paper.paper)
    words = said.details if said is not None else PaperSaid(state="")
    days = [day for day in (kept.day, attached.day, words.on_day) if day is not None]
    return ContentsRow(
        number,
        paper,
        presence(
            paper,
            status,
            placement,
            is_there=bool(kept.count or attached.count) or words.state == THERE,
            is_excused=words.state == NOT_HERE,
        ),
        kept.count,
        max(days, default=None),
        words.pages if words.pages is not None else attached.pages,
        attached.count,
        said,
    )
