"""What the kinds are called that a county sends down in its file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.marked import QT_TRANSLATE_NOOP

_KINDS = {
    "plans": QT_TRANSLATE_NOOP("sent_down", "Plans of visits and tests"),
    "holidays": QT_TRANSLATE_NOOP("sent_down", "Yearly holidays"),
    "papers": QT_TRANSLATE_NOOP("sent_down", "Lists of papers of a bag"),
    "lists": QT_TRANSLATE_NOOP("sent_down", "Code lists"),
    "forms": QT_TRANSLATE_NOOP("sent_down", "Forms"),
    "rubric": QT_TRANSLATE_NOOP("sent_down", "The county's rubric"),
    "campaign": QT_TRANSLATE_NOOP("sent_down", "The publicity campaign"),
    "checklists": QT_TRANSLATE_NOOP("sent_down", "Items of the county's checklists"),
    "inspections": QT_TRANSLATE_NOOP("sent_down", "Inspections"),
    "problems": QT_TRANSLATE_NOOP("sent_down", "Problems found at an inspection"),
}


def sent_kind(kind: str) -> str:
    """What a kind is called; one of a newer program as it is written."""
    return QCoreApplication.translate("sent_down", _KINDS[kind]) if kind in _KINDS else kind
