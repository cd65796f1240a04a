"""The sheet of all keys, as F1 F1 shows it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.marked import QT_TRANSLATE_NOOP

_KEYS = (
    ("Ctrl+1 … 9", QT_TRANSLATE_NOOP("shortcuts", "Open a page")),
    ("Ctrl+K", QT_TRANSLATE_NOOP("shortcuts", "Find a person")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("shortcuts", "New record of this page")),
    ("Ctrl+S", QT_TRANSLATE_NOOP("shortcuts", "Save")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("shortcuts", "Undo, also what was saved")),
    ("Ctrl+H", QT_TRANSLATE_NOOP("shortcuts", "In a form: the history of this record; in a list: H")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("shortcuts", "Print this")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("shortcuts", "Lock the screen")),
    ("F1", QT_TRANSLATE_NOOP("shortcuts", "Help for this field; again: this sheet")),
    ("Shift+F1", QT_TRANSLATE_NOOP("shortcuts", "The manual, at the chapter for this")),
    ("F12", QT_TRANSLATE_NOOP("shortcuts", "Support file, when something is wrong")),
    ("F6", QT_TRANSLATE_NOOP("shortcuts", "From the pages' names to the page and back")),
    ("Enter", QT_TRANSLATE_NOOP("shortcuts", "Next field; in a list: open")),
    ("Shift+Enter", QT_TRANSLATE_NOOP("shortcuts", "Previous field")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("shortcuts", "Save and begin the next")),
    ("Alt+Enter", QT_TRANSLATE_NOOP("shortcuts", "New line in a long text")),
    ("F4", QT_TRANSLATE_NOOP("shortcuts", "Open the list or the phrase book of a field")),
    ("Esc", QT_TRANSLATE_NOOP("shortcuts", "Back, without losing what was typed")),
)


def shortcuts() -> list[tuple[str, str]]:
    """Keys and what they do, in the language of now."""
    return [(keys, QCoreApplication.translate("shortcuts", meaning)) for keys, meaning in _KEYS]
