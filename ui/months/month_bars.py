"""Twelve bars: on time filled, late hatched, missed hollow, open with lines across: the shape says it
without colour.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.followup.month_figures import MonthFigures, Part
from ui import theme
from ui.theme import RING, SMALL

_HEIGHT, _WORDS = 150, 22
_STYLES = (
    (Part.ON_TIME, "done", Qt.BrushStyle.SolidPattern),
    (Part.LATE, "due", Qt.BrushStyle.BDiagPattern),
    (Part.MISSED, "overdue", Qt.BrushStyle.NoBrush),
    (Part.STILL_OPEN, "info", Qt.BrushStyle.HorPattern),
)
_UPWARDS = tuple(part for part, _colour, _style in _STYLES)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MonthBars(QWidget):
    """A click or the arrow keys choose a part of a bar: `part_wanted(place, part)`; Enter: `opened`."""

    part_wanted = Signal(int, object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: Sequence[MonthFigures] = ()
        self._chosen, self._part = -1, Part.DUE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.current().px(_HEIGHT))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_months(self, months: Sequence[MonthFigures], chosen: int, part: Part) -> None:
        """The chosen part of the chosen bar has the ring; `Part.DUE` is the whole bar."""
        self._months, self._chosen, self._part = months, chosen, part
        self.setFixedHeight(theme.current().px(_HEIGHT))
        self.update()

    def area(self, place: int, part: Part) -> QRectF:
        """Where a part of a bar is drawn; empty where it counts nothing."""
        one, wide = self._months[place], self.width() / len(self._months)
        room = float(self.height() - self._words_height() - SMALL)
        most = max(max(month.count(Part.DUE) for month in self._months), 1)
        base = room + SMALL
        left, width = place * wide + wide * 0.2, wide * 0.6
        if part is Part.DUE:
            high = room * one.count(part) / most
            return QRectF(left, base - high, width, high)
        for drawn in _UPWARDS:
            high = room * one.count(drawn) / most
            if drawn is part:
                return QRectF(left, base - high, width, high)
            base -= high
        raise ValueError(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.opened.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._months:
            step = -1 if key == Qt.Key.Key_Left else 1
            self._want(max(0, min(len(self._months) - 1, self._chosen + step)), self._part)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._months:
            self._climb(1 if key == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._months or event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        place = max(0, min(len(self._months) - 1, int(at.x() * len(self._months) / self.width())))
        hit = (part for part in _UPWARDS if self.area(place, part).contains(at))
        self._want(place, next(hit, Part.DUE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)
        self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._months:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words, wide = self._words_height(), self.width() / len(self._months)
        for place, one in enumerate(self._months):
            for part, name, style in _STYLES:
                area = self.area(place, part)
                if area.height() > 0:
                    painter.setPen(QPen(look.color(name), 1.5))
                    painter.setBrush(QBrush(look.color(name), style))
                    painter.drawRect(area)
            painter.setPen(look.color("ink" if place == self._chosen else "muted"))
            painter.setFont(theme.text_font(look, bold=place == self._chosen))
            below = QRectF(place * wide, self.height() - words, wide, words)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, one.month.strftime("%m"))
        if 0 <= self._chosen < len(self._months):
            self._draw_ring(painter, self.area(self._chosen, self._part))
        painter.end()

    def _draw_ring(self, painter: QPainter, area: QRectF) -> None:
        """Around the chosen part; thicker while the arrow keys work here."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.current().color("accent"), RING * 1.5 if self.hasFocus() else 1))
        painter.drawRoundedRect(area.adjusted(-RING * 2, -RING, RING * 2, RING), RING, RING)

    def _words_height(self) -> int:
        return theme.current().px(_WORDS)

    def _climb(self, step: int) -> None:
        """To the next part of this bar that counts something; below the first is the whole bar."""
        one = self._months[self._chosen]
        there = [Part.DUE, *(part for part in _UPWARDS if one.count(part))]
        at = there.index(self._part) if self._part in there else 0
        self._want(self._chosen, there[max(0, min(len(there) - 1, at + step))])

    def _want(self, place: int, part: Part) -> None:
        self.part_wanted.emit(place, part)
