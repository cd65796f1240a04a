"""The contents of a bag 袋内目录 as rows: each paper with ✓, ○ or –, and windows that were missed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.bag.contents import ContentsRow, Presence
from app.bag.read_bag import Bag
from app.followup.rules import State
from app.tests.start_test import SAMPLE_OF_RULE
from app.visits.start_visit import KIND_OF_RULE
from ui.bag.all_sheets import sheet_of
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import language
from ui.parts.table import Cell, Row
from ui.parts.tone import Tone
from ui.words import day

UNMET = frozenset({State.MISSED, State.OVERDUE})
_TITLES = {"placement": QT_TRANSLATE_NOOP("sheets", "Placement and its course")}
_KINDS = {"visit": KIND_OF_RULE, "test": SAMPLE_OF_RULE}


def contents_rows(bag: Bag) -> list[Row]:
    """One row a paper, in the order of the list."""
    return [_row(bag, row) for row in bag.contents]


def more_rows(bag: Bag, keys: Sequence[str]) -> list[Row]:
    """Below the papers: the sheets that no paper of the list asks for, with how many records they hold."""
    return [_more(bag, key) for key in keys]


def unmet_windows(bag: Bag, kept_as: str) -> int:
    """How many windows of visits ("visit") or tests ("test") nobody met, as far as they count here."""
    kinds = _KINDS.get(kept_as, {})
    return sum(window.state in UNMET and window.rule.kind in kinds for window in bag.windows)


def _row(bag: Bag, row: ContentsRow) -> Row:
    title = row.paper.title(language())
    if row.count > 1 or row.paper.kept_as in _KINDS:
        title = f"{title} ({row.count})"
    return [
        Cell(str(row.number), Tone.QUIET, icon="", order=row.number),
        title,
        Cell(day(row.day), Tone.QUIET, icon=""),
        _state(bag, row),
    ]


def _more(bag: Bag, key: str) -> Row:
    spec = sheet_of(key)
    records: Sequence[object] = bag.records.get(key, ())
    days = (
        [getattr(one.details, spec.kind.day) for one in bag.records.get(key, ())]
        if spec and spec.kind.day
        else []
    )
    newest = max((one for one in days if one is not None), default=None)
    title = spec.title_words() if spec else QCoreApplication.translate("sheets", _TITLES.get(key, key))
    if key == "placement":
        records, newest = bag.placements, bag.placement.details.begins_on if bag.placement else None
    count = QCoreApplication.translate("contents", "{0} recorded").format(len(records))
    return [
        Cell("", Tone.QUIET, icon="", order=1000),
        title,
        Cell(day(newest), Tone.QUIET, icon=""),
        Cell(count if records else "—", Tone.QUIET, icon=""),
    ]


def _state(bag: Bag, row: ContentsRow) -> Cell:
    unmet = unmet_windows(bag, row.paper.kept_as)
    if unmet:
        words = QCoreApplication.translate("contents", "{0} missed").format(unmet)
        return Cell(words, Tone.OVERDUE, bold=True, icon="circle")
    if row.presence is Presence.PRESENT:
        return Cell(QCoreApplication.translate("contents", "there"), Tone.DONE)
    if row.presence is Presence.MISSING:
        words = QCoreApplication.translate("contents", "missing")
        return Cell(words, Tone.OVERDUE, bold=True, icon="circle")
    words = QCoreApplication.translate("contents", "not required")
    return Cell(words, Tone.QUIET, icon="minus")
