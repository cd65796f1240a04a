"""Below positions, checklists and materials: each kind for itself, since windows and slogans are no sum."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.records import Record
from app.village.coverage import coverage_words
from ui.activities.quantity_cell import quantity_words
from ui.ledgers.ledger_desk import LedgerView
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of
from ui.said import titled

_DONE = QT_TRANSLATE_NOOP("sheets", "{kind}: {done} of {number} done")
_READERS = (
    QT_TRANSLATE_NOOP("sheets", "{0} received"),
    QT_TRANSLATE_NOOP("sheets", "{0} handed out"),
    QT_TRANSLATE_NOOP("sheets", "{0} left"),
)


def covered_by_kind(codes: str) -> Callable[[Sequence[Record[Any]], LedgerView], list[str]]:
    """How much of each kind there is: the lines of one kind are counted in one unit."""

    def told(records: Sequence[Record[Any]], _view: LedgerView) -> list[str]:
        sums: dict[str, tuple[int, int]] = {}
        for one in records:
            if one.details.should:
                done, should = sums.get(one.details.kind, (0, 0))
                sums[one.details.kind] = (done + (one.details.done or 0), should + one.details.should)
        return [titled(label_of(codes, kind), coverage_words(*both)) for kind, both in sums.items()]

    return told


def handed_out(records: Sequence[Record[Any]], _view: LedgerView) -> list[str]:
    """Each material in its own unit."""
    sums: Counter[str] = Counter()
    for one in records:
        sums[one.details.kind] += one.details.quantity or 0
    return [titled(label_of("MAT", kind), quantity_words(kind, quantity)) for kind, quantity in sums.items()]


def readers_left(records: Sequence[Record[Any]], _view: LedgerView) -> list[str]:
    """Received, handed out, and what is left of them."""
    sums = Counter({"1": 0, "2": 0})
    for one in records:
        sums[one.details.direction] += one.details.quantity or 0
    came, gone = sums["1"], sums["2"]
    return [
        QCoreApplication.translate("sheets", words).format(number)
        for words, number in zip(_READERS, (came, gone, came - gone), strict=True)
    ]


def lines_done(records: Sequence[Record[Any]], _view: LedgerView) -> list[str]:
    """Of each checklist how many of its lines are done: what they count differs from line to line."""
    counted: dict[str, tuple[int, int]] = {}
    for one in records:
        done, number = counted.get(one.details.scheme, (0, 0))
        is_done = bool(one.details.should) and (one.details.done or 0) >= one.details.should
        counted[one.details.scheme] = (done + (is_done or bool(one.details.done_on)), number + 1)
    words = QCoreApplication.translate("sheets", _DONE)
    return [
        words.format(kind=label_of("SCHEME", scheme), done=done, number=number)
        for scheme, (done, number) in counted.items()
    ]
