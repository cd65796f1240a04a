"""The icons: Lucide's drawings (ISC licence, kept beside them), coloured from the tokens."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui import theme

_SHARP = 2  # drawn twice as fine as the screen asks, so that enlarged screens stay crisp


def icon(name: str, color: str = "ink", at_hundred: int = 18) -> QIcon:
    """The icon in the colour of a token (`color`), at its size for the text size of now."""
    return QIcon(pixmap(name, color, at_hundred))


def pixmap(name: str, color: str = "ink", at_hundred: int = 18) -> QPixmap:
    """The same as a picture for labels and painters. An unknown name raises FileNotFoundError."""
    now = theme.current()
    return _drawn(name, now.color(color).name(), now.px(at_hundred))


@lru_cache(maxsize=256)
def _drawn(name: str, color: str, size: int) -> QPixmap:
    drawing = resources.path("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", color)
    picture = QPixmap(size * _SHARP, size * _SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size * _SHARP, size * _SHARP))
    painter.end()
    picture.setDevicePixelRatio(_SHARP)
    return picture
