"""A column that tells how much is covered: the share, with both of its numbers (rule M3)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from app.records import Record
from app.village.coverage import UNKNOWN, coverage_words
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.table import Cell
from ui.parts.tone import Tone
from ui.sheets.sheet_spec import SheetColumn

COVERAGE = QT_TRANSLATE_NOOP("sheets", "Coverage")


def coverage_column(done: str, total: str, width: int = 150) -> SheetColumn:
    """The share of one counted field in another, as a column."""
    return SheetColumn(done, width, cell=_cell(done, total), title=COVERAGE, keep=True)


def _cell(done: str, total: str) -> Callable[[Record[Any], date], Cell]:
    def cell(record: Record[Any], _today: date) -> Cell:
        part, whole = getattr(record.details, done), getattr(record.details, total)
        words = coverage_words(part, whole)
        order = -1 if words == UNKNOWN else (part or 0) * 10_000 // whole
        return Cell(words, Tone.QUIET if words == UNKNOWN else Tone.PLAIN, order=order)

    return cell
