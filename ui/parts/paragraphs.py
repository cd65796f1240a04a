"""Several sentences to be read one after the other, with room between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.parts.shown import show_if
from ui.parts.text import label
from ui.theme import SMALL


class Paragraphs(QWidget):
    """Each as a label of its own; without words it takes no room. `numbered`: steps, in their order."""

    def __init__(self, *, numbered: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbered = numbered
        self._labels: list[QLabel] = []
        self._below = QVBoxLayout(self)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(SMALL)
        show_if(self, False)

    def show_words(self, paragraphs: Sequence[str]) -> None:
        """These instead of those that stood there."""
        while len(self._labels) < len(paragraphs):
            self._labels.append(label("", wrap=True))
            self._below.addWidget(self._labels[-1])
        for place, part in enumerate(self._labels):
            words = paragraphs[place] if place < len(paragraphs) else ""
            part.setText(f"{place + 1}. {words}" if words and self._numbered else words)
            show_if(part, bool(words))
        show_if(self, bool(paragraphs))
