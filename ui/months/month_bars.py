"""Twelve bars: on time filled, late hatched, missed hollow, so that the shape says it without colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.followup.month_figures import MonthFigures
from ui import theme
from ui.theme import SMALL

_HEIGHT, _WORDS = 150, 22


class MonthBars(QWidget):
    """`show_months` with the chosen place, whose name is drawn bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: Sequence[MonthFigures] = ()
        self._chosen = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.current().px(_HEIGHT))

    def show_months(self, months: Sequence[MonthFigures], chosen: int) -> None:
        self._months, self._chosen = months, chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._months:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = look.px(_WORDS)
        room = self.height() - words - SMALL
        most = max(max(one.due for one in self._months), 1)
        wide = self.width() / len(self._months)
        for place, one in enumerate(self._months):
            left, base = place * wide + wide * 0.2, float(room + SMALL)
            for number, name, style in (
                (one.on_time, "done", Qt.BrushStyle.SolidPattern),
                (one.late, "due", Qt.BrushStyle.BDiagPattern),
                (one.missed, "overdue", Qt.BrushStyle.NoBrush),
                (one.still_open, "line", Qt.BrushStyle.NoBrush),
            ):
                high = room * number / most
                if number:
                    painter.setPen(QPen(look.color(name), 1.5))
                    painter.setBrush(QBrush(look.color(name), style))
                    painter.drawRect(QRectF(left, base - high, wide * 0.6, high))
                base -= high
            painter.setPen(look.color("ink" if place == self._chosen else "muted"))
            painter.setFont(theme.text_font(look, bold=place == self._chosen))
            below = QRectF(place * wide, room + SMALL, wide, words)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, one.month.strftime("%m"))
        painter.end()
