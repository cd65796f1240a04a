"""What the lines of a year's fund come to, beside what the year is entitled to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.groups.fund_balance import FundBalance
from app.money import yuan
from app.records import Record
from ui.ledgers.ledger_desk import LedgerView
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.table import Cell
from ui.parts.tone import Tone
from ui.words import day

SPENT = QT_TRANSLATE_NOOP("sheets", "Spent (yuan)")
LEFT = QT_TRANSLATE_NOOP("sheets", "Left (yuan)")
_AMENDED = QT_TRANSLATE_NOOP("sheets", "{day}, {number} amended")


def spent_cell(record: Record[Any], view: LedgerView) -> Cell:
    """Spent by the lines of this year."""
    found = _balance(record, view)
    return Cell(yuan(found.spent), order=found.spent)


def left_cell(record: Record[Any], view: LedgerView) -> Cell:
    """Money in less money out; below nought it is marked."""
    left = _balance(record, view).left
    return Cell(yuan(left), Tone.DUE if left < 0 else Tone.PLAIN, bold=True, order=left)


def closed_cell(record: Record[Any], view: LedgerView) -> Cell:
    """The day of closing, and how many lines were written after it."""
    closed, amended = record.details.closed_on, _balance(record, view).amended
    if closed is None:
        return Cell("")
    if not amended:
        return Cell(day(closed))
    words = QCoreApplication.translate("sheets", _AMENDED)
    return Cell(words.format(day=day(closed), number=amended), Tone.DUE)


def _balance(record: Record[Any], view: LedgerView) -> FundBalance:
    year = record.details.year or 0
    found = view.related.get(str(year))
    return found if isinstance(found, FundBalance) else FundBalance(year)
