"""Several short things said in a row: sums, counts. A line ends between two of them, never inside one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.parts.role import wear

_BETWEEN = "    "
_ENDLESS = 1 << 16


class SaidInRow(QLabel):
    """`say(things)` replaces them. One that is longer than a whole line is broken between its words."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._things: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if role:
            wear(self, role=role)

    def say(self, things: Sequence[str]) -> None:
        """Show these, in their order."""
        self._things = tuple(things)
        self._break_lines()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        measure = self.fontMetrics()
        return QSize(measure.horizontalAdvance(_BETWEEN.join(self._things)) + 1, measure.height())

    def heightForWidth(self, width: int) -> int:
        """What the lines need in this width, whatever they are broken to now."""
        lines = "\n".join(lines_of(self._things, self.fontMetrics(), width))
        flags = Qt.TextFlag.TextWordWrap.value
        return self.fontMetrics().boundingRect(QRect(0, 0, width, _ENDLESS), flags, lines).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break_lines()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_things"):
            self._break_lines()

    def _break_lines(self) -> None:
        words = "\n".join(lines_of(self._things, self.fontMetrics(), self.width()))
        if words != self.text():
            self.setText(words)


def lines_of(things: Sequence[str], measure: QFontMetrics, width: int) -> list[str]:
    """As many on a line as fit beside each other."""
    lines: list[str] = []
    for thing in things:
        longer = lines[-1] + _BETWEEN + thing if lines else ""
        if lines and measure.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(thing)
    return lines
