"""What the scores of a rubric add up to (form F35): points, deductions, bonus, and whether a veto is entered.

Pure. It adds what people typed and decides nothing: a veto is said beside the sum, never counted into it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

POINTS, DEDUCTION, BONUS, VETO = "1", "2", "3", "4"


@dataclass(frozen=True)
class Scored:
    """One score: the kind of its item ("" where it names none), the village's own points, the township's."""

    kind: str = ""
    own: int | None = None
    town: int | None = None


@dataclass(frozen=True)
class TotalScore:
    """In hundredths. `compared` counts the items that the township has scored too."""

    own: int = 0
    town: int = 0
    compared: int = 0
    vetoes: int = 0


def total_score(scores: Iterable[Scored]) -> TotalScore:
    """Points and bonus are added, deductions taken off, whichever sign they were typed with."""
    own = town = compared = vetoes = 0
    for one in scores:
        if one.kind == VETO:
            vetoes += bool(one.own or one.town)
            continue
        own += _signed(one.kind, one.own)
        town += _signed(one.kind, one.town)
        compared += one.town is not None
    return TotalScore(own, town, compared, vetoes)


def _signed(kind: str, points: int | None) -> int:
    return -abs(points or 0) if kind == DEDUCTION else points or 0
