"""One chart on the screen, its text as large as that around it; whoever cannot see it is told its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.reports.paint_drawing import paint_drawing
from ui.theme import RING

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing

_PIXELS_FOR_A_POINT = 1.42
"""At 100 %: the text of a chart is then as large as that of a table."""


def points_for(pixels: int) -> int:
    """How wide a chart is drawn that is to fill so much room, with its words as large as those around it."""
    return int((pixels - 2 * RING) / _scale_wished())


def _scale_wished() -> float:
    return _PIXELS_FOR_A_POINT * theme.current().text_size / 100


class ChartPicture(QWidget):
    """Tab goes from chart to chart; a chart that has the focus wears a ring."""

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._wide, self._high = float(drawing.width), float(drawing.height)
        words = words_of(drawing)
        self.setAccessibleName(words[0] if words else "")
        self.setAccessibleDescription("　".join(words[1:]))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._high * self._scale(width)) + 2 * RING

    def sizeHint(self) -> QSize:
        wide = round(self._wide * _scale_wished()) + 2 * RING
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(260), 1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color("surface"))
        painter.save()
        painter.translate(RING, RING)
        paint_drawing(painter, self._drawing, self._scale(self.width()))
        painter.restore()
        if self.hasFocus():
            painter.setPen(theme.current().color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _scale(self, width: int) -> float:
        """As large as the text wants it, or smaller where there is no room."""
        return max(min(_scale_wished(), (width - 2 * RING) / self._wide), 0.1)


def words_of(drawing: Drawing) -> list[str]:
    """Everything that is written in a chart, in its order: the title first."""
    return [shape.text for shape in drawing.contents if hasattr(shape, "text")]
