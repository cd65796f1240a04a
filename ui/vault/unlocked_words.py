"""What whoever unlocks is told: when they did last, and whether somebody tried in between."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.clock import CHINA, moment_of
from app.vault.vault import UnlockedBefore
from ui.marked import QT_TRANSLATE_NOOP

_LAST = QT_TRANSLATE_NOOP("unlocked", "You unlocked last on {0}.")
_FAILED = QT_TRANSLATE_NOOP(
    "unlocked", "You unlocked last on {0}. Attempts that failed since: {1}. Was it you?"
)
_FAILED_FIRST = QT_TRANSLATE_NOOP("unlocked", "Attempts to unlock that failed before: {0}. Was it you?")


def unlocked_words(before: UnlockedBefore) -> str | None:
    """One sentence for the foot of the window; None at the very first time."""
    if before.at_ms is None:
        return _say(_FAILED_FIRST).format(before.failures) if before.failures else None
    when = moment_of(before.at_ms).astimezone(CHINA).strftime("%Y-%m-%d %H:%M")
    if before.failures:
        return _say(_FAILED).format(when, before.failures)
    return _say(_LAST).format(when)


def _say(text: str) -> str:
    return QCoreApplication.translate("unlocked", text)
