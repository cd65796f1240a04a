"""How many activities of this year name a partner unit: none is what the year still asks for (M6)."""

from __future__ import annotations

from typing import Any

from app.records import Record
from ui.ledgers.ledger_desk import LedgerView
from ui.parts.table import Cell
from ui.parts.tone import Tone


def year_count_cell(record: Record[Any], view: LedgerView) -> Cell:
    """The number; nought is marked."""
    count = view.done.get(record.row, 0)
    return Cell(str(count), Tone.PLAIN if count else Tone.DUE, order=count, icon="" if count else "info")
