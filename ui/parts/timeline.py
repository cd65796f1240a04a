"""The term as a line to scale: from the first day to the last, with visits above and tests below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.theme import SMALL
from ui.words import Retranslated, day

_VISIT_Y, _LINE_Y, _TEST_Y, _WORDS_Y, _LEGEND_Y, _HEIGHT = 26, 40, 54, 62, 86, 106


class MarkKind(StrEnum):
    """A visit is round and above the line, a test square and below it."""

    VISIT = "visit"
    TEST = "test"


class MarkState(StrEnum):
    """Done is filled, missed is hollow and red, due is hollow and brown: the shape says it without colour."""

    DONE = "done"
    MISSED = "missed"
    DUE = "due"


@dataclass(frozen=True)
class Mark:
    """One tick: the day it stands for."""

    day: date
    kind: MarkKind
    state: MarkState = MarkState.DONE


class Timeline(Retranslated, QWidget):
    """`show_term` with first day, last day, today, and the marks; days outside the term are not drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start: date | None = None
        self._end: date | None = None
        self._today: date | None = None
        self._marks: tuple[Mark, ...] = ()
        self._source = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_term(
        self, start: date, end: date, today: date, marks: Sequence[Mark], *, source: str = ""
    ) -> None:
        """`source`: the rule that sets the term, in quiet words at the right."""
        self._start, self._end, self._today = start, end, today
        self._marks, self._source = tuple(marks), source
        self.retranslate()

    def month_of_term(self) -> int:
        """Which month of the term today is, from 1; 0 before it began."""
        if not self._start or not self._today or self._today < self._start:
            return 0
        months = (self._today.year - self._start.year) * 12 + self._today.month - self._start.month
        return months + (1 if self._today.day >= self._start.day else 0)

    def x_of(self, when: date, width: int) -> float:
        """Where a day stands on a line of this width; before and after the term, its ends."""
        if not self._start or not self._end or self._end <= self._start:
            return 0.0
        share = (when - self._start).days / (self._end - self._start).days
        return max(0.0, min(1.0, share)) * width

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(420), now.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(280), self.sizeHint().height())

    def retranslate(self) -> None:
        if self._start and self._end:
            done = sum(mark.state is MarkState.DONE for mark in self._marks)
            words = self.tr("Term from {0} to {1}, {2} visits and tests done, {3} missed")
            missed = sum(mark.state is MarkState.MISSED for mark in self._marks)
            self.setAccessibleName(words.format(day(self._start), day(self._end), done, missed))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._start or not self._end or not self._today:
            return
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = now.px(12)
        width = self.width() - 2 * margin
        painter.translate(margin, 0)
        self._paint_line(painter, width)
        for mark in self._marks:
            if self._start <= mark.day <= self._end:
                y = now.px(_VISIT_Y if mark.kind is MarkKind.VISIT else _TEST_Y)
                _paint_mark(painter, QPointF(self.x_of(mark.day, width), y), mark.kind, mark.state)
        self._paint_words(painter, width)
        self._paint_legend(painter, width)

    def _paint_line(self, painter: QPainter, width: int) -> None:
        now = theme.current()
        y, half = now.px(_LINE_Y), now.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("track"))
        painter.drawRoundedRect(QRectF(0, y - half, width, 2 * half), half, half)
        passed = self.x_of(self._today, width) if self._today else 0
        painter.setBrush(now.color("accent"))
        if passed >= 2 * half:
            painter.drawRoundedRect(QRectF(0, y - half, passed, 2 * half), half, half)
        painter.setPen(QPen(now.color("accent"), 2))
        if self._start and self._end and self._today and self._start <= self._today <= self._end:
            painter.drawLine(QPointF(passed, y - 2 * half), QPointF(passed, y + 2 * half))

    def _paint_words(self, painter: QPainter, width: int) -> None:
        now = theme.current()
        painter.setFont(theme.text_font(now, 12))
        painter.setPen(now.color("muted"))
        row = QRectF(0, now.px(_WORDS_Y), width, now.px(20))
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, self.tr("{0} begun").format(day(self._start)))
        painter.drawText(row, Qt.AlignmentFlag.AlignRight, self.tr("{0} end").format(day(self._end)))
        painter.setPen(now.color("accent"))
        words = self.tr("Today, month {0}").format(self.month_of_term())
        taken = painter.fontMetrics().horizontalAdvance(words)
        middle = self.x_of(self._today, width) if self._today else 0
        left = max(0.0, min(width - taken, middle - taken / 2))
        painter.drawText(QPointF(left, now.px(13)), words)

    def _paint_legend(self, painter: QPainter, width: int) -> None:
        now = theme.current()
        metrics = painter.fontMetrics()
        x, y = float(now.px(4)), now.px(_LEGEND_Y + 8)
        for kind, state, words in (
            (MarkKind.VISIT, MarkState.DONE, self.tr("Visit")),
            (MarkKind.TEST, MarkState.DONE, self.tr("Test")),
            (MarkKind.VISIT, MarkState.MISSED, self.tr("Missed")),
        ):
            _paint_mark(painter, QPointF(x, y), kind, state)
            painter.setPen(now.color("muted"))
            painter.drawText(QPointF(x + now.px(9), y + now.px(4)), words)
            x += now.px(9) + metrics.horizontalAdvance(words) + now.px(20)
        room = QRectF(x, now.px(_LEGEND_Y), max(0.0, width - x), now.px(20))
        source = metrics.elidedText(self._source, Qt.TextElideMode.ElideRight, int(room.width()) - SMALL)
        painter.setPen(now.color("muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, source)


def _paint_mark(painter: QPainter, middle: QPointF, kind: MarkKind, state: MarkState) -> None:
    now = theme.current()
    half = now.px(3.5)
    color = _color(now, kind, state)
    painter.setPen(QPen(color, 1.6))
    painter.setBrush(color if state is MarkState.DONE else now.color("surface"))
    if kind is MarkKind.VISIT:
        painter.drawEllipse(middle, half, half)
    else:
        painter.drawRect(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half))


def _color(now: theme.Theme, kind: MarkKind, state: MarkState) -> QColor:
    if state is MarkState.MISSED:
        return now.color("overdue")
    if state is MarkState.DUE:
        return now.color("due")
    return now.color("done" if kind is MarkKind.VISIT else "info")
