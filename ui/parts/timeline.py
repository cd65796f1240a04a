"""The term as a line to scale: from the first day to the last, with visits above and tests below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.counted import counted
from ui.theme import SMALL
from ui.words import Retranslated, day

_VISIT_Y, _LINE_Y, _TEST_Y, _WORDS_Y, _LEGEND_Y, _HEIGHT = 26, 40, 54, 62, 86, 106


class MarkKind(StrEnum):
    """A visit is round and above the line, a test square and below it."""

    VISIT = "visit"
    TEST = "test"


class MarkState(StrEnum):
    """Done is filled, missed hollow and struck through, due hollow: the shape says it without colour."""

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
        self._spans: tuple[tuple[date, date], ...] = ()
        self._moves: tuple[date, ...] = ()
        self._other_end: date | None = None
        self._with_legend = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_term(
        self,
        start: date,
        end: date,
        today: date,
        marks: Sequence[Mark],
        *,
        source: str = "",
        spans: Sequence[tuple[date, date]] = (),
        moves: Sequence[date] = (),
        other_end: date | None = None,
    ) -> None:
        """`source`: the rule that sets the term, in quiet words at the right. `spans` are suspended days,
        `moves` changes of place; `other_end` is a second day that the end may be, while that is open.
        """
        self._start, self._end, self._today = start, end, today
        self._marks, self._source = tuple(marks), source
        self._spans, self._moves, self._other_end = tuple(spans), tuple(moves), other_end
        self.retranslate()

    def month_of_term(self) -> int:
        """Which month of the term today is, from 1; 0 before it began."""
        if not self._start or not self._today or self._today < self._start:
            return 0
        months = (self._today.year - self._start.year) * 12 + self._today.month - self._start.month
        return months + (1 if self._today.day >= self._start.day else 0)

    def x_of(self, when: date, width: int) -> float:
        """Where a day stands on a line of this width; before and after the term, its ends."""
        if not self._start or not self._end or self._last() <= self._start:
            return 0.0
        share = (when - self._start).days / (self._last() - self._start).days
        return max(0.0, min(1.0, share)) * width

    def _last(self) -> date:
        """Where the line ends: the later of both ends."""
        assert self._end is not None  # noqa: S101  # the callers have looked
        return max(self._end, self._other_end or self._end)

    def show_legend(self, wanted: bool) -> None:
        """Whether the marks are explained below the line; where there is little room they are not."""
        self._with_legend = wanted
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(420), now.px(_HEIGHT if self._with_legend else _LEGEND_Y))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(280), self.sizeHint().height())

    def retranslate(self) -> None:
        if self._start and self._end:
            done = sum(mark.state is MarkState.DONE for mark in self._marks)
            words = self.tr("Term from {0} to {1}, {2} {2:visit or test|visits and tests} done, {3} missed")
            missed = sum(mark.state is MarkState.MISSED for mark in self._marks)
            told = [counted(words, day(self._start), day(self._end), done, missed)]
            if self._other_end:
                told.append(self.tr("or to {0}").format(day(self._other_end)))
            if self._spans:
                days = sum((last - first).days for first, last in self._spans)
                told.append(counted(self.tr("suspended for {0} {0:day|days}"), days))
            if self._moves:
                told.append(counted(self.tr("place changed {0} {0:time|times}"), len(self._moves)))
            self.setAccessibleName(", ".join(told))
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
            if self._start <= mark.day <= self._last():
                y = now.px(_VISIT_Y if mark.kind is MarkKind.VISIT else _TEST_Y)
                _paint_mark(painter, QPointF(self.x_of(mark.day, width), y), mark.kind, mark.state)
        self._paint_words(painter, width)
        if self._with_legend:
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
        self._paint_spans(painter, width)
        painter.setPen(QPen(now.color("accent"), 2))
        if self._start and self._end and self._today and self._start <= self._today <= self._last():
            painter.drawLine(QPointF(passed, y - 2 * half), QPointF(passed, y + 2 * half))

    def _paint_spans(self, painter: QPainter, width: int) -> None:
        """Suspended days hatched, a change of place as a notch, an end that is open as a second bar."""
        now = theme.current()
        y, half = now.px(_LINE_Y), now.px(4)
        for first, last in self._spans:
            left, right = self.x_of(first, width), self.x_of(last, width)
            _paint_span(painter, QRectF(left, y - half, max(right - left, now.px(3)), 2 * half))
        painter.setPen(QPen(now.color("ink"), 1.6))
        for moved in self._moves:
            if self._start and self._start <= moved <= self._last():
                _paint_notch(painter, QPointF(self.x_of(moved, width), y))
        if self._other_end and self._end:
            painter.setPen(QPen(now.color("due"), 2))
            for end in (self._end, self._other_end):
                x = min(self.x_of(end, width), width - 1)
                painter.drawLine(QPointF(x, y - 2 * half), QPointF(x, y + 2 * half))

    def _paint_words(self, painter: QPainter, width: int) -> None:
        now = theme.current()
        painter.setFont(theme.text_font(now, 12))
        painter.setPen(now.color("muted"))
        row = QRectF(0, now.px(_WORDS_Y), width, now.px(20))
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, self.tr("{0} begun").format(day(self._start)))
        end = self.tr("{0} end").format(day(self._end))
        if self._other_end:
            end = self.tr("end {0} or {1}?").format(day(self._end), day(self._other_end))
        painter.drawText(row, Qt.AlignmentFlag.AlignRight, end)
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
        x = self._paint_more_legend(painter, x, y)
        room = QRectF(x, now.px(_LEGEND_Y), max(0.0, width - x), now.px(20))
        source = _that_fits(self._source, metrics, int(room.width()) - SMALL)
        painter.setPen(now.color("muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, source)

    def _paint_more_legend(self, painter: QPainter, x: float, y: float) -> float:
        """What is seldom there is explained only where it is; answers where the next words may stand."""
        now = theme.current()
        told = []
        if self._spans:
            _paint_span(painter, QRectF(x - now.px(4), y - now.px(4), now.px(12), now.px(8)))
            told.append((self.tr("Suspended"), now.px(12)))
        for words, room in told:
            x = self._paint_legend_word(painter, x + room, y, words)
        if self._moves:
            painter.setPen(QPen(now.color("ink"), 1.6))
            _paint_notch(painter, QPointF(x, y))
            x = self._paint_legend_word(painter, x + now.px(9), y, self.tr("Place changed"))
        return x

    def _paint_legend_word(self, painter: QPainter, x: float, y: float, words: str) -> float:
        now = theme.current()
        painter.setPen(now.color("muted"))
        painter.drawText(QPointF(x, y + now.px(4)), words)
        return x + painter.fontMetrics().horizontalAdvance(words) + now.px(20)


def _that_fits(source: str, metrics: QFontMetrics, room: int) -> str:
    """The rule in full; where there is little room the law and its article, which stand before a colon, or
    nothing: the sheet of the placement says it too.
    """
    if metrics.horizontalAdvance(source) > room:
        source = re.split("[:：]", source, maxsplit=1)[0]
    return source if metrics.horizontalAdvance(source) <= room else ""


def _paint_span(painter: QPainter, area: QRectF) -> None:
    now = theme.current()
    painter.setPen(QPen(now.color("due"), 1))
    painter.setBrush(now.color("surface"))
    painter.drawRect(area)
    painter.setBrush(QBrush(now.color("due"), Qt.BrushStyle.BDiagPattern))
    painter.drawRect(area)


def _paint_notch(painter: QPainter, middle: QPointF) -> None:
    """A diamond across the line."""
    now = theme.current()
    half = now.px(5)
    painter.setBrush(now.color("surface"))
    x, y = middle.x(), middle.y()
    corners = [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
    painter.drawPolygon(corners)


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
    if state is MarkState.MISSED:
        stroke = QPointF(half + 2, -half - 2)
        painter.drawLine(middle - stroke, middle + stroke)


def _color(now: theme.Theme, kind: MarkKind, state: MarkState) -> QColor:
    if state is MarkState.MISSED:
        return now.color("overdue")
    if state is MarkState.DUE:
        return now.color("due")
    return now.color("done" if kind is MarkKind.VISIT else "info")
