"""A mark across a whole window, so that nobody takes the practice village for the real one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.words import Retranslated

_STRENGTH = 16  # of 255: seen at once, and still read through
_TURN = -24
_SIZE = 40


class PracticeMark(Retranslated, QWidget):
    """Lies over its window and lets every click through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = ""
        window.installEventFilter(self)
        self.retranslate()
        self._cover()

    def retranslate(self) -> None:
        self._words = self.tr("Practice")
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        now = theme.current()
        painter = QPainter(self)
        font = painter.font()
        font.setPixelSize(now.px(_SIZE))
        font.setBold(True)
        painter.setFont(font)
        ink = QColor(now.color("ink"))
        ink.setAlpha(_STRENGTH)
        painter.setPen(ink)
        step = painter.fontMetrics().horizontalAdvance(self._words) + now.px(150)
        painter.translate(self.rect().center())
        painter.rotate(_TURN)
        reach = self.width() + self.height()
        for row, y in enumerate(range(-reach // 2, reach // 2, now.px(210))):
            for x in range(-reach // 2, reach // 2, step):
                painter.drawText(QPointF(x + (row % 2) * step / 2, y), self._words)

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
            self.raise_()
