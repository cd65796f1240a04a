"""Above everything on Today and on Send while two machines write under one laptop's name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.bundles.copies import CopyNoticed
from ui import icons
from ui.parts.card import Card
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.sending.copies_words import noticed_words, what_to_do
from ui.theme import MEDIUM
from ui.words import Retranslated


class CopiesCard(Retranslated, Card):
    """What was noticed and what to do. Away while nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._copies: tuple[CopyNoticed, ...] = ()
        self._picture = label()
        self._words = label("", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.body.addLayout(row)
        self.hide()

    def show_copies(self, copies: Sequence[CopyNoticed]) -> None:
        """These stand unsettled."""
        self._copies = tuple(copies)
        self.retranslate()

    def words(self) -> str:
        """What it says now; "" when it is away."""
        return self._words.text() if self._copies else ""

    def retranslate(self) -> None:
        show_if(self, bool(self._copies))
        self.set_heading(self.tr("Two machines write under one laptop's name"))
        self._picture.setPixmap(icons.pixmap("triangle-alert", "overdue"))
        said = [f"{noticed_words(one)}\n{what_to_do(one)}" for one in self._copies]
        self._words.setText("\n\n".join(said))
