"""The charts of a report below each other, as wide as the page; they are drawn beside the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.reports.count_figures import Report
from ui.background import Report as Progress
from ui.parts.card import Card
from ui.parts.choices import language
from ui.parts.folds import Folds
from ui.problems import sentence_of
from ui.reports.chart_picture import ChartPicture, points_for
from ui.reports.figures_desk import FiguresDesk
from ui.theme import LARGE, MEDIUM

_REST_MS = 200


class ChartsView(QScrollArea):
    """`show_report` draws a report; Tab goes from chart to chart, the arrow keys scroll."""

    message = Signal(str)

    def __init__(self, desk: FiguresDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Report | None = None
        self._drawn: tuple[Report | None, int] = (None, 0)
        self._drawing = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._fill)
        self.setObjectName("charts")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Folds(self)
        self._show([])

    def show_report(self, report: Report) -> None:
        """Draw this one; asked again meanwhile, the last one asked for is drawn afterwards."""
        self._wanted = report
        if self._drawing:
            return
        self._drawing = True
        points = self._points()
        self._drawn = report, points
        work = partial(_draw, self._desk, report, points, language())
        job = self._desk.start(self.tr("Drawing the charts"), work)
        job.done.connect(self._on_drawn)
        job.troubled.connect(self._on_troubled)
        job.ended.connect(self._on_ended)

    def pictures(self) -> list[ChartPicture]:
        """The charts that are shown, from the top."""
        inside = self.widget()
        return inside.findChildren(ChartPicture) if inside is not None else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, MEDIUM)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rest.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_rest"):
            self._rest.start()

    def _points(self) -> int:
        """How wide a chart is that fills a card."""
        stack = self.parentWidget()
        wide = self.width() if stack is None else stack.width()  # which has its size before its pages have
        return points_for(wide - self.verticalScrollBar().sizeHint().width() - MEDIUM - 2 * LARGE - 2)

    def _fill(self) -> None:
        """The window has another size, or the type: the charts are as wide as the page again."""
        drawn, points = self._drawn
        is_right = self._wanted is drawn and self._points() == points
        if self._wanted is not None and not is_right and self.isVisible():
            self.show_report(self._wanted)

    def _show(self, drawings: list[object]) -> None:
        at = self.verticalScrollBar().value()
        inside = QWidget()
        inside.setObjectName("scrolled")
        below = QVBoxLayout(inside)
        below.setContentsMargins(0, 0, MEDIUM, 0)
        below.setSpacing(MEDIUM)
        for drawing in drawings:
            card, picture = Card(), ChartPicture(drawing)
            picture.installEventFilter(self)
            card.body.addWidget(picture)
            below.addWidget(card)
        below.addStretch(1)
        self.setWidget(inside)
        self.verticalScrollBar().setValue(at)

    def _on_drawn(self, drawn: tuple[Report, list[object]]) -> None:
        report, drawings = drawn
        if report is self._wanted:
            self._show(drawings)

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self.message.emit(sentence_of(problem))

    def _on_ended(self) -> None:
        self._drawing = False
        self._fill()


def _draw(
    desk: FiguresDesk, report: Report, points: int, spoken: str, _progress: Progress
) -> tuple[Report, list[object]]:
    return report, desk.charts(report, spoken, points)
