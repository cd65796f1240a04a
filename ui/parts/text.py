"""Labels: people's own words are shown as plain text, never as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.parts.announce import SpokenLabel
from ui.parts.role import wear
from ui.parts.shown import show_if

_SPOKEN = ("error", "warning", "understood", "success", "message")


def label(text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label of plain text.

    Roles: title heading village strong muted small error warning understood success message. What is wrong
    or has just happened is also said aloud.
    """
    made = SpokenLabel(parent, at_once=role == "error") if role in _SPOKEN else QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    if role:
        wear(made, role=role)
    return made


class TroubleLine(SpokenLabel):
    """What went wrong, in words; it takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, at_once=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        wear(self, role="error")
        self.hide()

    def setText(self, words: str) -> None:
        super().setText(words)
        show_if(self, bool(words))
