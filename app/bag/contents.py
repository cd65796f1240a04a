"""The contents of a bag 袋内目录: which papers belong in it, and which are there.

The list is data with its source (resources/bag); the county may send another. Nothing here says
anything about the person, only about paper.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files


class Presence(StrEnum):
    """Whether a paper is in the bag."""

    PRESENT = "present"
    MISSING = "missing"
    NOT_REQUIRED = "not_required"


@dataclass(frozen=True)
class Paper:
    """A paper that a bag may hold. `kept_as` names the records that are this paper."""

    paper: str
    form: str
    zh: str
    en: str
    kept_as: str
    unless: frozenset[str]
    only: frozenset[str]

    def title(self, language: str) -> str:
        return self.zh if language.startswith("zh") else self.en

    def is_required(self, status: str) -> bool:
        """By the person's status (list STATUS)."""
        return status not in self.unless and (not self.only or status in self.only)


@dataclass(frozen=True)
class Kept:
    """What is there of a paper: how many records or sheets, and the newest day."""

    count: int
    day: date | None


@dataclass(frozen=True)
class ContentsRow:
    """One line of the contents."""

    number: int
    paper: Paper
    presence: Presence
    count: int
    day: date | None


@cache
def papers_of(list_id: str = "SEED001") -> tuple[Paper, ...]:
    """The papers of a list that ships with the program."""
    raw = json.loads((files("resources") / "bag" / f"{list_id}.json").read_text(encoding="utf-8"))
    return tuple(
        Paper(
            one["id"],
            one["form"],
            one["zh"],
            one["en"],
            one["from"],
            frozenset(one.get("unless", ())),
            frozenset(one.get("only", ())),
        )
        for one in raw["papers"]
    )


def contents(status: str, kept: Mapping[str, Kept], papers: tuple[Paper, ...]) -> list[ContentsRow]:
    """Each paper of the list, in its order, with whether it is there."""
    rows = []
    for number, paper in enumerate(papers, 1):
        held = kept.get(paper.kept_as, Kept(0, None))
        if held.count:
            presence = Presence.PRESENT
        else:
            presence = Presence.MISSING if paper.is_required(status) else Presence.NOT_REQUIRED
        rows.append(ContentsRow(number, paper, presence, held.count, held.day))
    return rows


def completeness(rows: list[ContentsRow]) -> tuple[int, int]:
    """How many of the papers that are asked for are there: (present, required)."""
    asked = [row for row in rows if row.presence is not Presence.NOT_REQUIRED]
    return sum(row.presence is Presence.PRESENT for row in asked), len(asked)
