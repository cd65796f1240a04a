"""The recovery phrase in big characters, numbered, six in a row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

PER_ROW = 6
_CELL = (84, 54)


class PhraseGrid(QWidget):
    """Painted, not selectable: the phrase is written down by hand or printed, never copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrase = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_phrase(self, phrase: str) -> None:
        self._phrase = phrase
        self.setAccessibleName(" ".join(phrase))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        rows = -(-len(self._phrase) // PER_ROW)
        return QSize(now.px(_CELL[0]) * PER_ROW + 2, now.px(_CELL[1]) * rows + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        wide, high = now.px(_CELL[0]), now.px(_CELL[1])
        painter = QPainter(self)
        for place, character in enumerate(self._phrase):
            row, column = divmod(place, PER_ROW)
            cell = QRectF(column * wide + 1, row * high + 1, wide, high)
            painter.setPen(now.color("line"))
            painter.drawRect(cell)
            painter.setPen(now.color("muted"))
            painter.setFont(theme.text_font(now, 11))
            painter.drawText(cell.adjusted(6, 4, 0, 0), Qt.AlignmentFlag.AlignLeft, str(place + 1))
            painter.setPen(now.color("ink"))
            painter.setFont(theme.text_font(now, 32))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, character)
