"""Figures 统计报表: the figures of a period at the left, what one means and counts at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.errors import Refused, Trouble
from app.reports.count_figures import Figure, Report
from app.reports.name_records import NamedRecord
from app.reports.period import Period
from app.reports.report_words import amount_words, part_title
from ui import theme
from ui.background import Report as Progress
from ui.parts.card import Card
from ui.parts.choices import language
from ui.parts.page import Page
from ui.parts.shown import show_if
from ui.parts.table import Column, Table, Width
from ui.parts.text import label
from ui.problems import sentence_of
from ui.reports.figure_rows import FigureLine, figure_lines, record_rows
from ui.reports.figures_desk import FiguresDesk
from ui.reports.period_bar import PeriodBar
from ui.theme import LARGE
from ui.words import day

_BEFORE, _DIFFERENCE = 3, 4
_LEAST_FOR_COMPARING = 900


class FiguresPage(Page):
    """PgUp and PgDn change the period, Enter goes to the records of a figure and from there to one.

    `record_requested` brings table, row and person of a record that somebody wishes to see,
    `months_requested` the last twelve months of visits and tests.
    """

    months_requested = Signal()
    record_requested = Signal(str, str, str)
    saved = Signal(str)

    def __init__(self, desk: FiguresDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._report: Report | None = None
        self._lines: list[FigureLine] = []
        self._records: list[NamedRecord] = []
        self._reading = False
        self._again = False
        super().__init__(scrolls=False, parent=parent)
        self._bar = PeriodBar(desk.today)
        self._export = QPushButton()
        self._fill = QPushButton()
        self._close = QPushButton()
        self._months = QPushButton()
        self._table = Table(self._columns())
        self._card = Card()
        self._means = label("", "muted", wrap=True)
        self._behind = Table(self._record_columns())
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._table.setObjectName("figures")
        self._table.setSortingEnabled(False)
        self._behind.setObjectName("records")
        self.tools.addWidget(self._close)
        self.tools.addWidget(self._fill)
        self.tools.addWidget(self._months)
        self.tools.addWidget(self._export)
        self.body.addWidget(self._bar)
        self._card.body.addWidget(self._means)
        self._card.body.addWidget(self._behind, 1)
        across = QHBoxLayout()
        across.setSpacing(LARGE)
        across.addWidget(self._table, 3)
        across.addWidget(self._card, 2)
        self.body.addLayout(across, 1)

    def _connect(self) -> None:
        self._bar.changed.connect(self.arrive)
        self._bar.refused.connect(self.message)
        self._export.clicked.connect(self.save_workbook)
        self._fill.clicked.connect(self.fill_form)
        self._close.clicked.connect(self.close_month)
        self._months.clicked.connect(self.months_requested)
        self._table.row_chosen.connect(self._on_figure_chosen)
        self._table.row_opened.connect(self._on_figure_opened)
        self._behind.row_opened.connect(self._on_record_opened)
        for keys, slot in (
            ("PgUp", self._bar.show_before),
            ("PgDown", self._bar.show_after),
            ("Ctrl+E", self.save_workbook),
            ("Ctrl+T", self.fill_form),
            ("Ctrl+M", self.close_month),
            ("Ctrl+J", self.months_requested.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def title(self) -> str:
        return self.tr("Figures")

    def arrive(self) -> None:
        """Count anew, beside the window; asked again meanwhile, it counts once more afterwards."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        job = self._desk.start(
            self.tr("Counting the figures"), partial(_count, self._desk, self._bar.period())
        )
        job.done.connect(self._on_counted)
        job.troubled.connect(self._on_troubled)
        job.ended.connect(self._on_ended)

    def begin(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_workbook(self) -> None:
        """Ctrl+E: ask where, and write the figures as a workbook."""
        if self._report is None:
            return
        period = self._report.period
        name = f"yidai-figures-{period.first.isoformat()}-{period.last.isoformat()}.xlsx"
        path = self._desk.ask.new_file(self, self.tr("Save the figures"), "Excel (*.xlsx)", name)
        if path is None:
            return
        try:
            self._desk.save_xlsx(self._report, path, language())
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
        else:
            self.message.emit(self.tr("Saved as {0}").format(path.name))

    def close_month(self) -> None:
        """Ctrl+M: close the month that is shown; what changes in it later asks for a reason."""
        period = self._bar.period()
        if period.kind != "month":
            self.message.emit(self.tr("Only a month can be closed: choose one above."))
            return
        try:
            self._desk.close(period)
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
        else:
            month = f"{period.first:%Y-%m}"
            self.saved.emit(self.tr("Closed: {0}. Its figures are kept as they are now.").format(month))
            self.arrive()

    def fill_form(self) -> None:
        """Ctrl+T: fill the figure codes of a form that somebody brought, into a new file beside it."""
        if self._report is None:
            return
        kinds = "Excel (*.xlsx)"
        form = self._desk.ask.file(self, self.tr("The form with the figure codes"), kinds)
        if form is None:
            return
        last = self._report.period.last.isoformat()
        path = self._desk.ask.new_file(
            self, self.tr("Save the filled form"), kinds, f"{form.stem}-{last}.xlsx"
        )
        if path is None:
            return
        try:
            codes = self._desk.fill(self._report, form, path)
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
        else:
            self.message.emit(self.tr("{0} codes filled in: {1}").format(codes, path.name))

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_behind"):
            return
        self._close.setText(self.tr("Close this month  Ctrl+M"))
        self._fill.setText(self.tr("Fill a form…  Ctrl+T"))
        self._months.setText(self.tr("By month  Ctrl+J"))
        self._export.setText(self.tr("Save as .xlsx  Ctrl+E"))
        self._table.set_columns(self._columns())
        self._behind.set_columns(self._record_columns())
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._behind.hasFocus():
            self.begin()
        else:
            super().keyPressEvent(event)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Figure"), Width.REST),
            Column(self.tr("Amount"), 90, number=True),
            Column(self.tr("Unit"), 96),
            Column(self.tr("Before"), 84, number=True),
            Column(self.tr("Difference"), 84, number=True),
        ]

    def _record_columns(self) -> list[Column]:
        return [
            Column(self.tr("Day"), 104),
            Column(self.tr("Record"), Width.REST),
            Column(self.tr("Amount"), 84, number=True),
        ]

    def _share_room(self) -> None:
        narrow = self.width() < theme.current().px(_LEAST_FOR_COMPARING)
        for column in (_BEFORE, _DIFFERENCE):
            self._table.setColumnHidden(column, narrow)

    def _paint(self) -> None:
        if self._report is None:
            return
        chosen = self._table.chosen_row()
        self._lines = figure_lines(self._report, language())
        self._table.set_rows([line.row for line in self._lines])
        self._share_room()
        self._table.selectRow(chosen if chosen >= 0 else 1)
        self._on_figure_chosen(self._table.chosen_row())
        self.set_head(self.title(), self._closing_words(self._report))
        is_month = self._report.period.kind == "month"
        over = self._report.period.last < self._desk.today()
        show_if(self._close, is_month and over and self._report.closed is None)

    def _figure(self, place: int) -> Figure | None:
        return self._lines[place].figure if 0 <= place < len(self._lines) else None

    def _on_figure_chosen(self, place: int) -> None:
        figure = self._figure(place)
        show_if(self._behind, figure is not None)
        if figure is None:
            self._card.set_heading("", "")
            self._means.setText("")
            return
        spoken = language()
        self._card.set_heading(part_title(figure, spoken).strip(), self.tr("Enter: records   Esc: back"))
        self._means.setText(self._said_of(figure))
        try:
            self._records = self._desk.records(figure)
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            self._records = []
        masked = self._desk.names_masked()
        self._behind.set_rows(record_rows(self._records, masked=masked, money=figure.definition.money))

    def _said_of(self, figure: Figure) -> str:
        """What it means, and what it was at the closing where that is something else."""
        words = figure.definition.means.said(language())
        if figure.is_amended and figure.at_closing is not None:
            was = amount_words(figure.at_closing, money=figure.definition.money)
            words += " " + self.tr("Amended: it was {0} when the month was closed.").format(was)
        return words

    def _closing_words(self, report: Report) -> str:
        closed = report.closed
        if closed is None:
            return ""
        words = self.tr("Closed on {0} by {1}").format(day(closed.closed_on), closed.closed_by)
        amended = len(report.amended())
        return words + self.tr(", {0} figures amended since").format(amended) if amended else words

    def _on_figure_opened(self, place: int) -> None:
        if self._figure(place) is not None and self._records:
            self._behind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_record_opened(self, place: int) -> None:
        one = self._records[place].counted
        self.record_requested.emit(one.table, one.row, one.person or one.row)

    def _on_counted(self, counted: tuple[Period, Report]) -> None:
        period, report = counted
        if period == self._bar.period():
            self._report = report
            self._paint()

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self.message.emit(sentence_of(problem))

    def _on_ended(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.arrive()


def _count(desk: FiguresDesk, period: Period, _report: Progress) -> tuple[Period, Report]:
    return period, desk.count(period)
