"""What a window really draws in words: each run of text with its place, its colour and what cuts it off.

The window paints itself onto a device without pixels, so that the words of labels, tables, headers, fields
and of parts that paint themselves are found in the same way, also those that the style has shortened.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPaintDevice, QPaintEngine, QPaintEngineState, QTextItem, QTransform
from PySide6.QtWidgets import QWidget

_Metric = QPaintDevice.PaintDeviceMetric
_TRANSFORM = QPaintEngine.DirtyFlag.DirtyTransform.value
_PEN = QPaintEngine.DirtyFlag.DirtyPen.value
_FINE = 65536  # by which Qt multiplies the device's pixel ratio where it asks for it as a whole number


@dataclass(frozen=True)
class Words:
    """A run of text as it stands in its window: `part` drew it, `shown` is how much of it is not cut off."""

    text: str
    part: QWidget
    area: QRectF
    shown: QRectF
    colour: QColor

    @property
    def middle(self) -> QPoint:
        return self.shown.center().toPoint()


def words_of(window: QWidget) -> list[Words]:
    """All runs of text of a window as it is now, in the order in which they are drawn."""
    device = _Device(window.size())
    window.render(device, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return device.engine.words


class _Device(QPaintDevice):
    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.engine = _Engine()
        self._size = size

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, asked: _Metric) -> int:
        width, height = self._size.toTuple()
        return {
            _Metric.PdmWidth: width,
            _Metric.PdmHeight: height,
            _Metric.PdmWidthMM: round(width * 25.4 / 96),
            _Metric.PdmHeightMM: round(height * 25.4 / 96),
            _Metric.PdmNumColors: 1 << 24,
            _Metric.PdmDepth: 32,
            _Metric.PdmDevicePixelRatio: 1,
            _Metric.PdmDevicePixelRatioScaled: _FINE,
        }.get(asked, 96)


class _Engine(QPaintEngine):
    """Keeps words and lets everything else go."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.words: list[Words] = []
        self._turned = QTransform()
        self._colour = QColor()

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        dirty = state.state().value  # asked ten thousands of times; flags of Python's own kind are slow
        if dirty & _TRANSFORM:
            self._turned = QTransform(state.transform())
        if dirty & _PEN:
            self._colour = QColor(state.pen().color())

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:
        text = item.text()
        if not text.strip() or self._turned.isRotating():  # a mark across a window is no line to be read
            return
        area = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        area = self._turned.mapRect(area)
        painter = self.painter()
        part = painter.device()
        assert isinstance(part, QWidget)
        clip = QRectF(self.systemClip().boundingRect())
        if painter.hasClipping():
            clip &= self._turned.mapRect(painter.clipBoundingRect())
        self.words.append(Words(text, part, area, area & clip, QColor(self._colour)))

    def drawPath(self, path: object) -> None: ...

    def drawPixmap(self, where: QRectF, picture: object, of: QRectF) -> None: ...

    def drawImage(self, *_image: object) -> None: ...

    def drawTiledPixmap(self, *_tiles: object) -> None: ...

    def drawPolygon(self, points: object, mode: object) -> None: ...

    def drawRects(self, rects: object) -> None: ...

    def drawLines(self, lines: object) -> None: ...

    def drawPoints(self, points: object) -> None: ...

    def drawEllipse(self, area: QRect) -> None: ...
