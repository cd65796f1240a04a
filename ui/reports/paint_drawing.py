"""Paint a chart on the screen: the very drawing that is printed, in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ui import theme

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing

_SHIFTS = {"start": 0.0, "middle": 0.5, "end": 1.0}


def paint_drawing(painter: QPainter, drawing: Drawing, scale: float) -> None:
    """Paint with the upper left corner at the painter's origin, `scale` pixels for a point.

    Raises TypeError for a shape that charts do not use.
    """
    from reportlab.graphics.shapes import Line, Rect, String

    from app.reports.chart_colours import name_of

    look = theme.current()
    high = drawing.height * scale
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in drawing.contents:
        if isinstance(shape, Rect):
            painter.setPen(QPen(look.color(name_of(shape.strokeColor)), max(shape.strokeWidth * scale, 1.0)))
            painter.setBrush(look.color(name_of(shape.fillColor)))
            top = high - (shape.y + shape.height) * scale
            painter.drawRect(QRectF(shape.x * scale, top, shape.width * scale, shape.height * scale))
        elif isinstance(shape, Line):
            painter.setPen(QPen(look.color(name_of(shape.strokeColor)), max(shape.strokeWidth * scale, 1.0)))
            begin = QPointF(shape.x1 * scale, high - shape.y1 * scale)
            painter.drawLine(QLineF(begin, QPointF(shape.x2 * scale, high - shape.y2 * scale)))
        elif isinstance(shape, String):
            font = theme.text_font(look, bold=shape.fontName == "hei")
            font.setPixelSize(max(round(shape.fontSize * scale), 1))
            painter.setFont(font)
            painter.setPen(look.color(name_of(shape.fillColor)))
            wide = QFontMetricsF(font).horizontalAdvance(shape.text)
            x = shape.x * scale - wide * _SHIFTS[shape.textAnchor]
            painter.drawText(QPointF(x, high - shape.y * scale), shape.text)
        else:
            raise TypeError(f"a chart does not use {type(shape).__name__}")
