"""Whether a paper is in the bag, in words; for the page and the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.bag.contents import Presence
from ui.marked import QT_TRANSLATE_NOOP

_WORDS = {
    Presence.PRESENT: QT_TRANSLATE_NOOP("contents", "there"),
    Presence.MISSING: QT_TRANSLATE_NOOP("contents", "missing"),
    Presence.NOT_REQUIRED: QT_TRANSLATE_NOOP("contents", "not required"),
}


def presence_words(presence: Presence) -> str:
    """In the language of now."""
    return QCoreApplication.translate("contents", _WORDS[presence])
