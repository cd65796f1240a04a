"""Above every page while values of two laptops stand side by side: a line, and the way to choose."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import icons
from ui.parts.card import Card
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.theme import MEDIUM
from ui.words import Retranslated


class ConflictsBanner(Retranslated, Card):
    """`look_requested`. Away while nothing stands open."""

    look_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._picture = label()
        self._words = label("", wrap=True)
        self._look = QPushButton()
        self._look.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._look)
        self.body.addLayout(row)
        self._look.clicked.connect(self.look_requested)
        self.retranslate()
        self.hide()

    def show_open(self, is_open: bool) -> None:
        """Whether anything waits for a choice."""
        show_if(self, is_open)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_look"):
            self.retranslate()  # the picture wears the colour and the size of before

    def retranslate(self) -> None:
        self._picture.setPixmap(icons.pixmap("triangle-alert", "due"))
        self._words.setText(self.tr("Two laptops disagree about a record. Both are kept: please choose."))
        self._look.setText(self.tr("Look at them  Ctrl+Shift+K"))
