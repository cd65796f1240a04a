"""A line of text in which pictures stand for characters that cannot be typed; read aloud by their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from app.people.name_marks import MARK

_DARK = 128  # ink on light ground: the paper of a picture then takes the colour of the ground


class PictureText(QLabel):
    """A label of plain text. `show_pictures` puts one on each 〓, in their order; a mark without a picture
    stays as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: tuple[QImage, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_pictures(self, pictures: Sequence[QImage], spoken: str = "") -> None:
        """`spoken` is what a screen reader says instead of the text."""
        self._pictures = tuple(pictures)
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if not self._has_pictures():
            return super().sizeHint()
        metrics = self.fontMetrics()
        width = sum(_width(metrics, piece) for piece, _picture in self._pieces())
        return QSize(width + 2 * self.margin() + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._has_pictures() else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._has_pictures():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.palette().color(QPalette.ColorRole.WindowText).lightness() < _DARK:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        metrics, x = self.fontMetrics(), float(self.contentsRect().left() + self.margin())
        top = (self.height() - metrics.height()) / 2
        for piece, picture in self._pieces():
            if picture is None:
                painter.drawText(QRectF(x, top, self.width(), metrics.height()), piece)
            else:
                side = _width(metrics, piece)
                shown = picture.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
                left, high = x + (side - shown.width()) / 2, (self.height() - shown.height()) / 2
                painter.drawImage(QRectF(left, high, shown.width(), shown.height()), picture)
            x += _width(metrics, piece)

    def _has_pictures(self) -> bool:
        return bool(self._pictures) and MARK in self.text()

    def _pieces(self) -> Iterator[tuple[str, QImage | None]]:
        """The text cut at its marks, each mark with its picture."""
        pictures = iter(self._pictures)
        for place, piece in enumerate(self.text().split(MARK)):
            if place:
                yield MARK, next(pictures, None)
            if piece:
                yield piece, None


def _width(metrics: QFontMetrics, piece: str) -> int:
    return metrics.horizontalAdvance(piece)
