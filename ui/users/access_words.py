"""What the kinds of the access log are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.marked import QT_TRANSLATE_NOOP

_KINDS = {
    "unlocked": QT_TRANSLATE_NOOP("access", "Unlocked"),
    "unlock_failed": QT_TRANSLATE_NOOP("access", "Failed to unlock"),
    "looked_at": QT_TRANSLATE_NOOP("access", "Looked into a bag"),
    "looked_into_closed": QT_TRANSLATE_NOOP("access", "Looked into a closed bag"),
    "revealed": QT_TRANSLATE_NOOP("access", "Showed numbers in full"),
    "searched": QT_TRANSLATE_NOOP("access", "Searched"),
    "drawn": QT_TRANSLATE_NOOP("access", "Drew a paper"),
    "printed": QT_TRANSLATE_NOOP("access", "Printed or saved a paper"),
    "exported": QT_TRANSLATE_NOOP("access", "Made a bundle"),
    "backed_up": QT_TRANSLATE_NOOP("access", "Backed up to a stick"),
    "restored": QT_TRANSLATE_NOOP("access", "Restored a backup"),
    "erased": QT_TRANSLATE_NOOP("access", "Erased for good"),
    "password_recovered": QT_TRANSLATE_NOOP("access", "Got a new password through the county"),
    "recovery_answered": QT_TRANSLATE_NOOP("access", "Answered a forgotten password"),
    "access_log_exported": QT_TRANSLATE_NOOP("access", "Saved this log as a file"),
}
HEADINGS = (
    QT_TRANSLATE_NOOP("access", "When"),
    QT_TRANSLATE_NOOP("access", "Who"),
    QT_TRANSLATE_NOOP("access", "What"),
    QT_TRANSLATE_NOOP("access", "File numbers"),
    QT_TRANSLATE_NOOP("access", "Details"),
    QT_TRANSLATE_NOOP("access", "Laptop"),
    QT_TRANSLATE_NOOP("access", "Line"),
)


def kind_words(kind: str) -> str:
    """A kind as a person reads it; one of a newer program as it is written."""
    return _say(_KINDS[kind]) if kind in _KINDS else kind


def all_kinds() -> dict[str, str]:
    """Every kind with its words."""
    return {kind: _say(words) for kind, words in _KINDS.items()}


def headings() -> list[str]:
    return [_say(words) for words in HEADINGS]


def _say(text: str) -> str:
    return QCoreApplication.translate("access", text)
