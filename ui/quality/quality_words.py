"""What is said of one record behind a figure of how the ledger is kept. No Qt widgets in here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.reports.ledger_quality import KeptRecord
from ui.counted import counted
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import fields_of
from ui.visits.visit_fields import VISIT

_LATE = QT_TRANSLATE_NOOP("quality", "{days} {days:day|days} later, on {day}")
_LATE_KEYS = frozenset({"quality_late", "quality_tests_late"})
_LONGEST = 60


def said_of(key: str, one: KeptRecord) -> str:
    """Why this record is counted: when it was typed, its words, who was there, what was taken over."""
    if key in _LATE_KEYS and one.day is not None:
        words = QCoreApplication.translate("quality", _LATE)
        return counted(words, day=one.typed_on.isoformat(), days=(one.typed_on - one.day).days)
    if key == "quality_one_visitor":
        return listed(one.people)
    if key == "quality_as_last":
        labels = fields_of(VISIT)
        return listed(labels[name].words() for name in one.as_last if name in labels)
    return one.words if len(one.words) <= _LONGEST else f"{one.words[:_LONGEST]}…"
