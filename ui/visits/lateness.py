"""Both days of a record: when it happened, and when it was typed in, marked where that was late."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.counted import counted
from ui.parts.table import Cell
from ui.parts.tone import Tone
from ui.words import day

QUIET_DAYS = 7
TYPED = 122
"""How wide the column of both is at 100 % text size: a day and its mark; how late stands below the day."""


def days_late(happened_on: date | None, typed_on: date, kept_since: date | None) -> int:
    """Days between both; 0 for what happened before this village kept the person in Yidai."""
    if happened_on is None or (kept_since is not None and happened_on < kept_since):
        return 0
    return max(0, (typed_on - happened_on).days)


def typed_cell(happened_on: date | None, typed_on: date, kept_since: date | None, reason: str) -> Cell:
    """The day of typing; more than a week late, or with a reason why, it is marked."""
    late = days_late(happened_on, typed_on, kept_since)
    if late <= QUIET_DAYS and not reason:
        return Cell(day(typed_on), Tone.QUIET, icon="", order=typed_on.isoformat())
    words = counted(QCoreApplication.translate("RecordTable", "{0} (+{1} {1:day|days})"), day(typed_on), late)
    return Cell(words, Tone.DUE, order=typed_on.isoformat())
