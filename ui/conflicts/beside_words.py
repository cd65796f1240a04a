"""What rows of two laptops that hold the same days are called, and what holds until somebody has looked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.followup.rows_beside import RowBeside, RowsBeside
from app.followup.spans_beside import LEAVE, PLACEMENT, SUSPENSION
from ui.history import record_words
from ui.marked import QT_TRANSLATE_NOOP
from ui.words import day

_TITLES = {
    LEAVE: QT_TRANSLATE_NOOP("conflicts", "Leaves of the same days"),
    SUSPENSION: QT_TRANSLATE_NOOP("conflicts", "Suspensions of the same days"),
    PLACEMENT: QT_TRANSLATE_NOOP("conflicts", "Placements of the same days"),
}
_MEANWHILE = {
    LEAVE: QT_TRANSLATE_NOOP(
        "conflicts", "Until somebody has looked, the return by {day} is asked about, and visits after it."
    ),
    SUSPENSION: QT_TRANSLATE_NOOP("conflicts", "Until somebody has looked, nothing rests after {day}."),
    PLACEMENT: QT_TRANSLATE_NOOP(
        "conflicts", "Until somebody has looked, what any of them asks for is asked, until {day}."
    ),
}
_MEANWHILE_OPEN = QT_TRANSLATE_NOOP(
    "conflicts", "Until somebody has looked, what any of them asks for is asked. None of them has an end."
)
_FROM_TO = QT_TRANSLATE_NOOP("conflicts", "{first} to {last}")
_FROM = QT_TRANSLATE_NOOP("conflicts", "{first}, without an end")
_SHORT = {
    LEAVE: ("kind", "destination", "reason", "to_on", "renewed_to", "returned_on", "approval"),
    SUSPENSION: ("reason", "document_no", "from_on", "to_on"),
    PLACEMENT: ("kind", "decision_no", "decision_by", "term_months", "served_on", "reported_on"),
}


def title_of(found: RowsBeside) -> str:
    """What stands there twice: Leaves of the same days."""
    return _say(_TITLES[found.table])


def meanwhile(found: RowsBeside) -> str:
    """What holds until one of them is put right or removed, or all are said to stand."""
    if found.until is None:
        return _say(_MEANWHILE_OPEN)
    return _say(_MEANWHILE[found.table]).format(day=day(found.until))


def days_of(row: RowBeside) -> str:
    """The days that a row holds."""
    said = _say(_FROM if row.last is None else _FROM_TO)
    return said.format(first=day(row.first), last=day(row.last) if row.last else "")


def content_of(found: RowsBeside, row: RowBeside) -> str:
    """What tells one row from the other, each field with its label; empty ones are left out."""
    told, table = record_words.Told(), found.table
    return "   ".join(
        f"{record_words.label_of_field(table, column)}: {told.value(table, column, row.values[column])}"
        for column in _SHORT[table]
        if row.values.get(column) not in (None, "")
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("conflicts", text)
