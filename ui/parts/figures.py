"""Names at the left, figures at the right: counts on a card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.parts.role import wear
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.theme import LARGE, SMALL

_LONG = 40
"""Characters from which on a value is a sentence, and goes on below where it has no room."""


@dataclass(frozen=True)
class Figure:
    """One line: what is counted, the figure with its unit, and a tone where it means something."""

    name: str
    value: str
    tone: Tone = Tone.PLAIN


class Figures(QWidget):
    """`show_figures([...])` replaces all lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(0, 1)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        for row, figure in enumerate(figures):
            is_long = len(figure.value) > _LONG
            name, value = label(figure.name, wrap=True), label(figure.value, wrap=is_long)
            if figure.tone is not Tone.PLAIN:
                wear(value, role="strong", tone=figure.tone.value)
            self._grid.addWidget(name, row, 0)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(value, row, 1)
        self._grid.setColumnStretch(1, int(any(len(figure.value) > _LONG for figure in figures)))
