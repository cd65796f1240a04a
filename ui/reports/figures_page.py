"""Figures 统计报表: the figures of a period at the left, what one means and counts at the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from app.errors import Refused, Trouble
from app.reports.count_figures import Figure, Report
from app.reports.name_records import NamedRecord
from app.reports.period import Period
from app.reports.report_words import amount_words, difference_words, part_title
from ui import theme
from ui.background import Report as Progress
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.card import Card
from ui.parts.choices import language
from ui.parts.page import Page
from ui.parts.shown import show_if
from ui.parts.table import Column, Table, Width
from ui.parts.text import label
from ui.problems import sentence_of
from ui.reports.chart_picture import ChartPicture
from ui.reports.charts_view import ChartsView
from ui.reports.figure_rows import FigureLine, figure_lines, record_rows
from ui.reports.figures_desk import FiguresDesk
from ui.reports.pack_dialog import PackDialog
from ui.reports.period_bar import PeriodBar
from ui.reports.report_tools import Deed, MoreButton
from ui.theme import LARGE
from ui.words import day

_BEFORE, _DIFFERENCE = 3, 4
_DAY = 0
_LEAST_FOR_COMPARING = 900


class FiguresPage(Page):
    """PgUp and PgDn change the period, Enter goes to the records of a figure and from there to one.

    `record_requested` brings table, row and person of a record that somebody wishes to see,
    `months_requested` the last twelve months of visits and tests, `quality_requested` how the ledger is
    kept, `print_requested` the period whose
    report is to be printed.
    """

    months_requested = Signal()
    quality_requested = Signal()
    print_requested = Signal(object)
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
        self._charted = QPushButton()
        self._print = QPushButton()
        self._close = QPushButton()
        self._more = MoreButton(self._deeds(), self)
        self._charts = ChartsView(desk)
        self._pack: PackDialog | None = None
        self._views = QStackedWidget()
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
        for button in (self._close, self._charted, self._print, self._more):
            self.tools.addWidget(button)
        self.body.addWidget(self._bar)
        self._card.body.addWidget(self._means)
        self._card.body.addWidget(self._behind, 1)
        figures = QWidget()
        across = QHBoxLayout(figures)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(LARGE)
        across.addWidget(self._table, 3)
        across.addWidget(self._card, 2)
        self._views.addWidget(figures)
        self._views.addWidget(self._charts)
        self.body.addWidget(self._views, 1)

    def _connect(self) -> None:
        self._bar.changed.connect(self.arrive)
        self._bar.refused.connect(self.message)
        self._charts.message.connect(self.message)
        self._charted.clicked.connect(self.turn_charts)
        self._print.clicked.connect(self.print_this)
        self._close.clicked.connect(self.close_month)
        self._table.row_chosen.connect(self._on_figure_chosen)
        self._table.row_opened.connect(self._on_figure_opened)
        self._behind.row_opened.connect(self._on_record_opened)
        for keys, slot in (
            ("PgUp", self._bar.show_before),
            ("PgDown", self._bar.show_after),
            ("Ctrl+G", self.turn_charts),
            ("Ctrl+M", self.close_month),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _deeds(self) -> list[Deed]:
        return [
            Deed("Ctrl+E", QT_TRANSLATE_NOOP("deeds", "Save as .xlsx"), self.save_workbook),
            Deed("Ctrl+T", QT_TRANSLATE_NOOP("deeds", "Fill a form…"), self.fill_form),
            Deed("Ctrl+B", QT_TRANSLATE_NOOP("deeds", "Township pack…"), self.make_pack),
            Deed("Ctrl+U", QT_TRANSLATE_NOOP("deeds", "Text for the public…"), self.save_public),
            Deed("Ctrl+J", QT_TRANSLATE_NOOP("deeds", "What was due, by month"), self.show_months),
            Deed("Ctrl+D", QT_TRANSLATE_NOOP("deeds", "How the ledger is kept"), self.show_quality),
        ]

    def title(self) -> str:
        return self.tr("Figures")

    def arrive(self) -> None:
        """Count anew, beside the window; asked again meanwhile, it counts once more afterwards."""
        if self._reading:
            self._again = True
            return
        self._bar.arrive()
        self._reading = True
        job = self._desk.start(
            self.tr("Counting the figures"), partial(_count, self._desk, self._bar.period())
        )
        job.done.connect(self._on_counted)
        job.troubled.connect(self._on_troubled)
        job.ended.connect(self._on_ended)

    def begin(self) -> None:
        first = self._charts if self.shows_charts() else self._table
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_period(self, period: Period) -> None:
        """Show the figures of this period, as if it had been chosen above."""
        self._bar.show_period(period)

    def pictures(self) -> list[ChartPicture]:
        """The charts that are drawn."""
        return self._charts.pictures()

    def shows_charts(self) -> bool:
        return self._views.currentWidget() is self._charts

    def turn_charts(self) -> None:
        """Ctrl+G: from the figures to their charts, and back."""
        self._views.setCurrentIndex(0 if self.shows_charts() else 1)
        self._paint()
        self._say_charts()
        self.begin()

    def print_this(self) -> None:
        """Ctrl+P: the report of this period with its charts, as it will be printed or saved as a PDF."""
        self.print_requested.emit(self._bar.period())

    def show_months(self) -> None:
        """Ctrl+J: what was due and done in each of the last twelve months."""
        self.months_requested.emit()

    def show_quality(self) -> None:
        """Ctrl+D: late entries, identical words, missing evidence, down to the records."""
        self.quality_requested.emit()

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
        work = partial(_fill, self._desk, self._report, form, path)
        job = self._desk.start(self.tr("Filling the form"), work)
        job.done.connect(self._on_filled)
        job.troubled.connect(self._on_troubled)

    def save_public(self) -> None:
        """Ctrl+U: a text for the public, without anybody in it and without small numbers of people."""
        if self._report is None:
            return
        first = self._report.period.first.isoformat()
        path = self._desk.ask.new_file(
            self, self.tr("Save the text for the public"), "Text (*.txt)", f"{first}.txt"
        )
        if path is None:
            return
        try:
            self._desk.save_public(self._report, path, language())
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
        else:
            self.message.emit(self.tr("Saved as {0}").format(path.name))

    def make_pack(self) -> None:
        """Ctrl+B: the township pack of this period."""
        if self._pack is None:
            self._pack = PackDialog(self._desk, self)
        self._pack.begin(self.window(), self._bar.period())

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_behind"):
            return
        self._charts.setAccessibleName(self.tr("Charts"))
        self._close.setText(self.tr("Close this month  Ctrl+M"))
        self._print.setText(self.tr("Print or PDF  Ctrl+P"))
        self._more.retranslate(self.tr("More ▾"))
        self._say_charts()
        self._table.set_columns(self._columns())
        self._behind.set_columns(self._record_columns())
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._behind.hasFocus():
            self.begin()
        elif event.key() == Qt.Key.Key_Escape and self.shows_charts():
            self.turn_charts()
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

    def _say_charts(self) -> None:
        self._charted.setText(
            self.tr("Figures  Ctrl+G") if self.shows_charts() else self.tr("Charts  Ctrl+G")
        )

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
        if self.shows_charts():
            self._charts.show_report(self._report)

    def _figure(self, place: int) -> Figure | None:
        return self._lines[place].figure if 0 <= place < len(self._lines) else None

    def _on_figure_chosen(self, place: int) -> None:
        figure = self._figure(place)
        show_if(self._behind, figure is not None and not figure.definition.aggregate)
        if figure is None:
            self._card.set_heading("", "")
            self._means.setText("")
            return
        try:
            self._records = self._desk.records(figure)
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            self._records = []
        opens = bool(self._records) and not figure.definition.aggregate
        keys = self.tr("Enter: records   Esc: back") if opens else ""
        self._card.set_heading(part_title(figure, language()).strip(), keys)
        self._means.setText(self._said_of(figure))
        masked = self._desk.names_masked()
        self._behind.set_rows(record_rows(self._records, masked=masked, money=figure.definition.money))
        self._behind.setColumnHidden(_DAY, not any(one.counted.day for one in self._records))

    def _said_of(self, figure: Figure) -> str:
        """What it means, what it was before, and what at the closing where that is something else."""
        words = figure.definition.means.said(language())
        if figure.before is not None:
            was = amount_words(figure.before, money=figure.definition.money)
            words += " " + self.tr("The period before: {0} ({1}).").format(was, difference_words(figure))
        if figure.is_amended and figure.at_closing is not None:
            was = amount_words(figure.at_closing, money=figure.definition.money)
            words += " " + self.tr("Amended: it was {0} when the month was closed.").format(was)
        if not self._records and not figure.definition.aggregate:
            words += " " + self.tr("No record of this period counts to it.")
        return words

    def _closing_words(self, report: Report) -> str:
        closed = report.closed
        if closed is None:
            return ""
        words = self.tr("Closed on {0} by {1}").format(day(closed.closed_on), closed.closed_by)
        amended = len(report.amended())
        return (
            words + counted(self.tr(", {0} {0:figure|figures} amended since"), amended) if amended else words
        )

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

    def _on_filled(self, filled: tuple[int, str]) -> None:
        self.message.emit(counted(self.tr("{0} {0:code|codes} filled in: {1}"), *filled))

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self.message.emit(sentence_of(problem))

    def _on_ended(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.arrive()


def _count(desk: FiguresDesk, period: Period, _report: Progress) -> tuple[Period, Report]:
    return period, desk.count(period)


def _fill(desk: FiguresDesk, counted: Report, form: Path, path: Path, _progress: Progress) -> tuple[int, str]:
    return desk.fill(counted, form, path), path.name
