"""What appears while the cursor is elsewhere, an error, a message, is said aloud by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget


def load() -> None:
    """Make Qt's words for screen readers known to Python, three hundred of them, beside the window."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: F401


def announce(part: QWidget, words: str, *, at_once: bool = False) -> None:
    """Say it after what is being said, or `at_once`; nothing where nobody listens."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not for the window to be shown

    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(part, words)
        manner = QAccessible.AnnouncementPoliteness
        event.setPoliteness(manner.Assertive if at_once else manner.Polite)
        QAccessible.updateAccessibility(event)


class SpokenLabel(QLabel):
    """Its new words are announced, and `spoken` tells which."""

    spoken = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, at_once: bool = False) -> None:
        super().__init__(parent)
        self._at_once = at_once

    def setText(self, words: str) -> None:
        is_new = bool(words) and words != self.text()
        super().setText(words)
        if is_new and self.window().isVisible():
            announce(self, words, at_once=self._at_once)
            self.spoken.emit(words)
