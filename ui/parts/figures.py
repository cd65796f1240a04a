"""Names at the left, figures at the right: counts on a card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ui.parts.role import wear
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.theme import LARGE, SMALL

_LONG = 40
"""Characters from which on a value is a sentence, and goes on below where it has no room."""
_BELOW = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum
_BESIDE = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred


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
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._shown: tuple[Figure, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(0, 1)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Lines that say the same stay as they are; of the others the words are exchanged."""
        for row, figure in enumerate(figures):
            if row == len(self._lines):
                self._lines.append(self._added(row))
            elif figure == self._shown[row]:
                continue
            self._say(figure, *self._lines[row])
        for line in self._lines[len(figures) :]:
            for part in line:
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        del self._lines[len(figures) :]
        self._shown = tuple(figures)
        self._grid.setColumnStretch(1, int(any(len(figure.value) > _LONG for figure in figures)))

    def _say(self, figure: Figure, name: QLabel, value: QLabel) -> None:
        name.setText(figure.name)
        value.setText(figure.value)
        is_long = len(figure.value) > _LONG
        value.setWordWrap(is_long)
        value.setSizePolicy(*(_BELOW if is_long else _BESIDE))
        if figure.tone is not Tone.PLAIN:
            wear(value, role="strong", tone=figure.tone.value)
        elif value.property("role"):
            wear(value, role="", tone="")

    def _added(self, row: int) -> tuple[QLabel, QLabel]:
        name, value = label("", wrap=True, parent=self), label("", parent=self)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1)
        return name, value
