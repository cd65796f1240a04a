"""How far a task of the publicity month is: done of what is asked at least."""

from __future__ import annotations

from typing import Any

from app.records import Record
from ui.ledgers.ledger_desk import LedgerView
from ui.parts.table import Cell
from ui.parts.tone import Tone


def progress_cell(record: Record[Any], view: LedgerView) -> Cell:
    """Done and asked; a task without a number is done with its first step."""
    done = view.done.get(record.row, 0)
    least = record.details.least
    is_done = done >= (least or 1)
    words = f"{done}/{least}" if least else str(done)
    tone = Tone.DONE if is_done else Tone.PLAIN
    return Cell(words, tone, icon="check" if is_done else "", order=done * 1000 // (least or 1))
