"""What becomes of each row of a ledger: decided here, without a window."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from app.importing.rows import PersonRow
from app.importing.verdicts import Level, RowVerdict


class Fate(StrEnum):
    """Comes in, comes in with a remark, waits for an answer, is left out, is here already, no record."""

    IN = "in"
    REMARK = "remark"
    QUESTION = "question"
    OUT = "out"
    HERE = "here"
    PASSED = "passed"


COMES_IN = frozenset({Fate.IN, Fate.REMARK})


def fate_of(verdict: RowVerdict) -> Fate:
    """The fate of one row as `take_in` would deal with it now."""
    if verdict.question is not None:
        return Fate.QUESTION
    if verdict.level is Level.SKIPPED:
        return Fate.HERE if verdict.reason == "already_in_vault" else Fate.PASSED
    if verdict.row is None or verdict.level is Level.REFUSED:
        return Fate.OUT
    if isinstance(verdict.row, PersonRow) and verdict.person is not None:
        return Fate.HERE
    return Fate.REMARK if verdict.level is Level.WARNING else Fate.IN


def count_fates(rows: Iterable[RowVerdict]) -> dict[Fate, int]:
    """How many rows of each; fates that no row has stand with nought."""
    counts = dict.fromkeys(Fate, 0)
    for verdict in rows:
        counts[fate_of(verdict)] += 1
    return counts
