"""The bag 档案袋 as it lies in the cabinet: flap, two buttons with their string, ruled lines with words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.theme import RADIUS, SMALL

_WIDTH = 250
_HEAD = 100
_LINE = 30


class BagCard(QWidget):
    """`show_bag` with the title, up to six pairs of label and value, and perhaps a photo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._lines: tuple[tuple[str, str], ...] = ()
        self._photo = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_bag(self, title: str, lines: Sequence[tuple[str, str]], photo: QImage | None = None) -> None:
        """`photo`: of the person; none leaves the room to the title."""
        self._title, self._lines = title, tuple(lines)
        self._photo = QPixmap.fromImage(photo) if photo is not None else QPixmap()
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(f"{name} {value}" for name, value in lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        photo = 0 if self._photo.isNull() else 72
        return QSize(now.px(_WIDTH), now.px(_HEAD + 44 + photo + _LINE * len(self._lines) + 18))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        bag = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        edge, body, flap = _manila(now)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(body)
        painter.drawRoundedRect(bag, RADIUS, RADIUS)
        self._paint_flap(painter, bag, flap)
        self._paint_buttons(painter, bag.center().x(), bag.top() + now.px(50), now.px(30))
        self._paint_words(painter, bag)

    def _paint_flap(self, painter: QPainter, bag: QRectF, flap: QColor) -> None:
        now = theme.current()
        top, low = bag.top() + now.px(6), bag.top() + now.px(50)
        slope = now.px(30)
        painter.setBrush(flap)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(bag.left(), top),
                    QPointF(bag.right(), top),
                    QPointF(bag.right() - slope, low),
                    QPointF(bag.left() + slope, low),
                ]
            )
        )

    def _paint_buttons(self, painter: QPainter, x: float, y: float, apart: float) -> None:
        now = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("overdue"))
        for place in (y, y + apart):
            painter.drawEllipse(QPointF(x, place), now.px(7), now.px(7))
        painter.setPen(QPen(now.color("surface"), 1.5))
        painter.drawLine(QPointF(x, y), QPointF(x, y + apart))

    def _paint_words(self, painter: QPainter, bag: QRectF) -> None:
        now = theme.current()
        words = _words_on_manila(now)
        y = bag.top() + now.px(_HEAD)
        if not self._photo.isNull():
            side = now.px(68)
            shown = self._photo.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawPixmap(round(bag.center().x() - shown.width() / 2), round(y), shown)
            y += now.px(72)
        painter.setPen(words)
        title = theme.text_font(now, 20, bold=True)
        title.setLetterSpacing(title.SpacingType.AbsoluteSpacing, now.px(3))
        painter.setFont(title)
        painter.drawText(
            QRectF(bag.left(), y, bag.width(), now.px(36)), Qt.AlignmentFlag.AlignCenter, self._title
        )
        y += now.px(40)
        margin = now.px(24)
        for name, value in self._lines:
            line = QRectF(bag.left() + margin, y, bag.width() - 2 * margin, now.px(_LINE))
            self._paint_line(painter, line, name, value)
            y += now.px(_LINE)

    def _paint_line(self, painter: QPainter, line: QRectF, name: str, value: str) -> None:
        now = theme.current()
        edge, _body, _flap = _manila(now)
        painter.setPen(_words_on_manila(now))
        painter.setFont(theme.text_font(now))
        low = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        words = line.adjusted(0, 0, 0, -5)
        painter.drawText(words, low, name)
        taken = painter.fontMetrics().horizontalAdvance(name) + (SMALL if name else 0)
        room = words.adjusted(taken, 0, 0, 0)
        painter.drawText(
            room, low, painter.fontMetrics().elidedText(value, Qt.TextElideMode.ElideRight, int(room.width()))
        )
        painter.setPen(QPen(edge, 1))
        painter.drawLine(line.bottomLeft(), line.bottomRight())


def _manila(now: theme.Theme) -> tuple[QColor, QColor, QColor]:
    """Edge, body and flap."""
    return now.color("bag"), now.color("manila"), now.color("manila_flap")


def _words_on_manila(now: theme.Theme) -> QColor:
    return now.color("bag_ink")
