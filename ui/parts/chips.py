"""Words that were taken, each with a way to take it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui import icons, theme
from ui.parts.flow import Flow
from ui.parts.role import wear
from ui.parts.shown import show_if

_WIDEST = 240


class Chips(QWidget):
    """Tells the place of the chip that was clicked; the owner takes it away. A word too long for the form
    ends in dots: all of it is shown where the pointer rests, and read aloud.
    """

    removal_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._flow = Flow(self)

    def show_words(self, words: Sequence[str]) -> None:
        self._words = list(words)
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget:
                widget.deleteLater()
        for place, word in enumerate(words):
            self._flow.addWidget(self._chip(word, place))
        show_if(self, bool(words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_flow"):
            self.show_words(self._words)

    def _chip(self, word: str, place: int) -> QPushButton:
        chip = QPushButton(icons.icon("x", "accent", 14), "")
        size = theme.current().px(14)
        chip.setIconSize(QSize(size, size))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setProperty("place", place)
        wear(chip, role="chip")
        room = theme.current().px(_WIDEST)
        shown = chip.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, room)
        chip.setText(shown.replace("&", "&&"))
        chip.setAccessibleName(word)
        chip.setToolTip(word if shown != word else "")
        chip.clicked.connect(self._on_clicked)
        return chip

    def _on_clicked(self) -> None:
        self.removal_requested.emit(int(self.sender().property("place")))
