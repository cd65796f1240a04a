"""A status pill: a word, with an icon where the tone means something."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons, theme
from ui.parts.tone import Tone
from ui.theme import TIGHT


class Pill(QWidget):
    """`Pill("逾期 2", Tone.OVERDUE)`. `icon` overrides the tone's own; "" leaves it out."""

    BESIDE = 10  # pixels at 100 % text size, at either side of the words

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.ACCENT,
        *,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_status(text, tone, icon=icon)

    def show_status(self, text: str, tone: Tone = Tone.ACCENT, *, icon: str | None = None) -> None:
        self._text, self._tone = text, tone
        self._icon = tone.icon if icon is None else icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        now = theme.current()
        measure = QFontMetrics(theme.text_font(now, 12, bold=True))
        width = measure.horizontalAdvance(self._text) + now.px(2 * self.BESIDE + 4)
        if self._icon:
            width += now.px(14) + TIGHT
        return QSize(round(width), now.px(23))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(now.color(self._tone) if now.mode is theme.Mode.HIGH_CONTRAST else Qt.PenStyle.NoPen)
        painter.setBrush(now.color(self._tone.ground))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, area.height() / 2.6, area.height() / 2.6)
        painter.setPen(now.color(self._tone))
        painter.setFont(theme.text_font(now, 12, bold=True))
        words = self.rect().adjusted(now.px(self.BESIDE), 0, -now.px(self.BESIDE), 0)
        if self._icon:
            picture = icons.pixmap(self._icon, self._tone, 14)
            painter.drawPixmap(words.left(), round((self.height() - now.px(14)) / 2), picture)
            words.setLeft(words.left() + now.px(14) + TIGHT)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)
        else:
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._text)
