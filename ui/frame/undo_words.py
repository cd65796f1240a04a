"""What an undo did, in one sentence for the foot of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.history.undo_last import Undone
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP

_TAKEN_BACK = QT_TRANSLATE_NOOP("undo", "Taken back: {0} {0:record|records}.")
_KEPT = QT_TRANSLATE_NOOP(
    "undo",
    "Taken back: {0}. Left as {1:it is, because it was|they are, because they were} changed later: {1}.",
)
_NONE = QT_TRANSLATE_NOOP("undo", "Nothing could be taken back: it was all changed later.")


def undone_words(undone: Undone) -> str:
    """How many rows went back, and how many stayed because somebody wrote there later."""
    kept = len({(one.table, one.row) for one in undone.kept})
    if kept and not undone.rows:
        return _say(_NONE)
    if kept:
        return counted(_say(_KEPT), undone.rows, kept)
    return counted(_say(_TAKEN_BACK), undone.rows)


def _say(text: str) -> str:
    return QCoreApplication.translate("undo", text)
