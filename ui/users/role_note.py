"""A quiet line above the pages: what this role sees, so that no list is taken for the whole village."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from ui.parts.role import wear
from ui.users.role_words import role_note
from ui.words import Retranslated


class RoleNote(Retranslated, QLabel):
    """Stays as long as the window does."""

    def __init__(self, role: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setWordWrap(True)
        wear(self, role="muted")
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(role_note(self._role))
