"""The deadline of a task or problem: marked once it has passed and nobody wrote down that it is done."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.records import Record
from ui.parts.table import Cell
from ui.parts.tone import Tone
from ui.words import day


def due_cell(record: Record[Any], today: date) -> Cell:
    """The day, with its tone."""
    details = record.details
    done = getattr(details, "done_on", None) or getattr(details, "fixed_on", None)
    due = details.due_on
    if due is None or done is not None:
        return Cell(day(due))
    return Cell(day(due), Tone.OVERDUE if due < today else Tone.PLAIN, bold=due < today)
