"""What the undo of one entry did, in one sentence for the foot of the window and the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.history.undo_entry import EntryUndone
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP

_UNDONE = QT_TRANSLATE_NOOP("history", "Undone: entry {0}.")
_PARTLY = QT_TRANSLATE_NOOP("history", "Undone: entry {0}. Fields changed later stay: {1}.")


def undone_words(undone: EntryUndone) -> str:
    """Which entry was taken back, and which later ones stay."""
    later = listed(dict.fromkeys(number for one in undone.kept for number in one.later))
    said = QCoreApplication.translate("history", _PARTLY if undone.kept else _UNDONE)
    return said.format(undone.number, later)
