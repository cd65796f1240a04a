"""A period of ten days in words: 2026年11月上旬, or 2026-11, days 1 to 10."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.errors import Refused
from app.records import Record
from app.village.periods import days_of, period_of
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import language
from ui.parts.table import Cell

_PARTS = {
    "A": QT_TRANSLATE_NOOP("periods", "{0}-{1}, days 1 to 10"),
    "B": QT_TRANSLATE_NOOP("periods", "{0}-{1}, days 11 to 20"),
    "C": QT_TRANSLATE_NOOP("periods", "{0}-{1}, from day 21"),
}


def period_words(period: str) -> str:
    """The words; a period that is none is shown as it was typed."""
    try:
        first, _last = days_of(period)
    except Refused:
        return period
    month = str(first.month) if language() == "zh_CN" else f"{first.month:02}"  # 2026年9月, but 2026-09
    return QCoreApplication.translate("periods", _PARTS[period[-1]]).format(first.year, month)


def period_cell(record: Record[Any], _today: date) -> Cell:
    """The period that was typed, else the one its day lies in."""
    details = record.details
    period = details.period or (period_of(details.happened_on) if details.happened_on else "")
    return Cell(period_words(period), bold=True, order=period)
