"""Report: the figures of any days at the left; at the right by township, by village, down to the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.county.count_county import CountyFigure, CountyReport
from app.county.read_matrix import DUE_DAY
from app.county.townships import Township
from app.errors import Refused, Trouble
from app.reports.name_records import NamedRecord
from app.reports.period import Period
from app.reports.report_words import figure_title
from ui.background import Job, Report, Work
from ui.counted import counted
from ui.county.report.report_rows import Behind, behind_row, county_lines, townships_behind, villages_behind
from ui.county.township_chip import TownshipChip
from ui.parts.ask_path import AskPath
from ui.parts.card import Card
from ui.parts.choices import language
from ui.parts.empty import Empty
from ui.parts.keys_within import keys_within
from ui.parts.page import Page
from ui.parts.pill import Pill
from ui.parts.reading import Reading
from ui.parts.shown import show_if
from ui.parts.table import Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.reports.figure_rows import record_rows
from ui.reports.period_bar import PeriodBar
from ui.theme import LARGE


@dataclass(frozen=True)
class ReportDesk:
    """All that takes a while runs beside the window. `records(figure, village code)` is logged where they
    are people's.
    """

    today: Callable[[], date]
    names_masked: Callable[[], bool]
    count: Callable[[Period], CountyReport]
    records: Callable[[CountyFigure, str], list[NamedRecord]]
    save: Callable[[CountyReport, Path, str], None]
    pdf: Callable[[CountyReport], bytes]
    start: Callable[[str, Work], Job]
    ask: AskPath


class ReportPage(Page):
    """PgUp and PgDn change the period; Enter goes from a figure to townships, villages and records, Esc
    back. `print_requested(pdf)` with Ctrl+P; `villages_requested` where there are none yet.
    """

    print_requested = Signal(bytes)
    villages_requested = Signal()

    def __init__(self, desk: ReportDesk) -> None:
        super().__init__(scrolls=False)
        self._desk = desk
        self._report: CountyReport | None = None
        self._figures: list[CountyFigure | None] = []
        self._path: list[Behind] = []
        self._places: list[Behind] = []
        self._bar = PeriodBar(desk.today)
        if desk.today().day <= DUE_DAY:  # the month before is what is being collected
            self._bar.show_period(self._bar.period().before())
        self._reading = Reading(desk.start, self._count, self._reading_words, self)
        self._township = TownshipChip()
        self._reported = Pill("", Tone.INFO)
        self._save, self._print = QPushButton(), QPushButton()
        self._table = Table(self._columns())
        self._card = Card()
        self._means = label("", "muted", wrap=True)
        self._behind = Table(self._place_columns())
        self._across, self._top = QWidget(), QWidget()
        self._empty = Empty("chart-column")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._table.setObjectName("figures")
        self._behind.setObjectName("behind")
        self._table.setSortingEnabled(False)
        self.marks.addWidget(self._reported)
        for button in (self._save, self._print):
            button.setAutoDefault(False)
            self.tools.addWidget(button)
        row = QHBoxLayout(self._top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._township)
        self.body.addWidget(self._top)
        across = QHBoxLayout(self._across)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(LARGE)
        self._card.body.addWidget(self._means)
        self._card.body.addWidget(self._behind, 1)
        across.addWidget(self._table, 1)
        across.addWidget(self._card, 1)
        self.body.addWidget(self._across, 1)
        self.body.addWidget(self._empty, 1)
        self._empty.hide()

    def _connect(self) -> None:
        self._bar.changed.connect(self.arrive)
        self._bar.refused.connect(self.message)
        self._reading.read.connect(self._on_counted)
        self._reading.troubled.connect(self._on_troubled)
        self._township.changed.connect(self._paint)
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print_this)
        self._table.row_chosen.connect(self._on_figure_chosen)
        self._table.row_opened.connect(self._on_figure_opened)
        self._behind.row_opened.connect(self._on_place_opened)
        self._empty.action_requested.connect(self.villages_requested)
        keys_within(self, {"PgUp": self._bar.show_before, "PgDown": self._bar.show_after})

    def title(self) -> str:
        return self.tr("Report")

    def arrive(self) -> None:
        """Count anew, beside the window."""
        self._bar.arrive()
        self._reading.ask()

    def begin(self) -> None:
        """The cursor to the figures; where there are no villages yet, to what leads to the first one."""
        if self._report is None or self._report.villages:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.begin()

    def show_period(self, period: Period) -> None:
        """Show the figures of this period, as if it had been chosen above."""
        self._bar.show_period(period)

    def save(self) -> None:
        """Ctrl+S: all townships and villages, as .xlsx or on paper."""
        if self._report is None:
            return
        first, last = self._report.period.first, self._report.period.last
        path = self._desk.ask.new_file(
            self,
            self.tr("Save the report"),
            "Excel (*.xlsx);;PDF (*.pdf)",
            f"yidai-county-{first.isoformat()}-{last.isoformat()}.xlsx",
        )
        if path is None:
            return
        name = self.tr("Writing {0}").format(path.name)
        job = self._desk.start(name, partial(_save, self._desk, self._report, path, language()))
        job.done.connect(self._on_saved)
        job.troubled.connect(self._on_troubled)

    def print_this(self) -> None:
        """Ctrl+P: the county and each township on paper."""
        if self._report is None:
            return
        job = self._desk.start(self.tr("Drawing the paper"), partial(_draw, self._desk, self._report))
        job.done.connect(self.print_requested)
        job.troubled.connect(self._on_troubled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: one step back, from the records to the villages, to the townships, to the figures."""
        if event.key() != Qt.Key.Key_Escape or not self._behind.hasFocus():
            super().keyPressEvent(event)
        elif self._path:
            self._path.pop()
            self._paint_behind()
            self._behind.choose_row(0)
        else:
            self.begin()

    def retranslate(self) -> None:
        super().retranslate()
        self._save.setText(self.tr("Save…  Ctrl+S"))
        self._print.setText(self.tr("Print  Ctrl+P"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.title())
        self._empty.show_words(
            self.tr("No village has joined yet."),
            self.tr("On the page Villages each gets a file to join with."),
            self.tr("To the page Villages"),
        )
        self._paint()

    def _count(self) -> CountyReport:
        return self._desk.count(self._bar.period())

    def _reading_words(self) -> str:
        return self.tr("Counting the figures")

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Figure"), Width.REST),
            Column(self.tr("Amount"), 90, number=True),
            Column(self.tr("Unit"), 80),
        ]

    def _place_columns(self) -> list[Column]:
        return [
            Column(self.tr("Where"), Width.REST),
            Column(self.tr("Amount"), 90, number=True),
            Column(self.tr("Reported"), 150),
        ]

    def _record_columns(self) -> list[Column]:
        return [
            Column(self.tr("Day"), 110),
            Column(self.tr("Record"), Width.REST),
            Column(self.tr("Amount"), 90, number=True),
        ]

    def _paint(self) -> None:
        report = self._report
        if report is None:
            return
        for part in (self._top, self._across, self._reported, self._save, self._print):
            show_if(part, bool(report.villages))
        show_if(self._empty, not report.villages)
        self._township.show_towns(Township(code, name) for code, name in report.by_township())
        wanted = self._township.taken()
        shown = townships_behind(report, wanted)
        codes = [code for town in shown for code in town.codes] if wanted else None
        lines = county_lines(report, codes, language())
        chosen = self._table.chosen_row()
        self._figures = [one.figure for one in lines]
        self._table.set_rows([one.row for one in lines])
        count, of = sum(one.reporting for one in shown), sum(len(one.villages) for one in shown)
        self._reported.show_status(
            counted(self.tr("{0} of {1} {1:village|villages} reported"), count, of),
            Tone.DONE if count == of else Tone.DUE,
        )
        self._path = []
        self._table.choose_row(chosen if chosen >= 0 else 1)
        self._paint_behind()

    def _figure(self) -> CountyFigure | None:
        place = self._table.chosen_row()
        return self._figures[place] if 0 <= place < len(self._figures) else None

    def _paint_behind(self) -> None:
        """What is behind the chosen figure, at the step that was gone to."""
        figure, report = self._figure(), self._report
        if figure is None or report is None:
            self._card.set_heading("")
            self._means.setText("")
            self._places = []
            self._behind.set_rows([])
            return
        names = [figure_title(figure.definition, figure.code, language()).strip()]
        self._card.set_heading(" · ".join([*names, *(one.name for one in self._path)]), self._keys())
        self._behind.setAccessibleName(names[0])
        self._means.setText(figure.definition.means.said(language()))
        if len(self._path) == 2:
            self._show_records(figure, self._path[1].code)
            return
        wanted = self._township.taken()
        self._places = villages_behind(self._path[0]) if self._path else townships_behind(report, wanted)
        self._behind.set_columns(self._place_columns())
        self._behind.set_rows([behind_row(one, figure, self._reported_words(one)) for one in self._places])

    def _reported_words(self, one: Behind) -> str:
        """Of a township how many, of a village whether all of the period is here."""
        if not self._path:
            return self.tr("{0} of {1} reported").format(one.reporting, len(one.villages))
        return self.tr("reported") if one.reporting else self.tr("not all is here")

    def _keys(self) -> str:
        return self.tr("Esc: back") if self._path else self.tr("Enter: closer")

    def _show_records(self, figure: CountyFigure, village: str) -> None:
        self._places = []
        self._behind.set_columns(self._record_columns())
        self._behind.set_rows([])
        work = partial(_read_records, self._desk, figure, village)
        job = self._desk.start(self.tr("Reading the records"), work)
        job.done.connect(self._on_records)
        job.troubled.connect(self._on_troubled)

    def _on_figure_chosen(self, _place: int) -> None:
        self._path = []
        self._paint_behind()

    def _on_figure_opened(self, _place: int) -> None:
        if self._places:
            self._behind.setFocus(Qt.FocusReason.OtherFocusReason)
            self._behind.choose_row(0)

    def _on_place_opened(self, place: int) -> None:
        figure = self._figure()
        if figure is None or place >= len(self._places):
            return
        if len(self._path) == 1 and figure.definition.aggregate:
            self.message.emit(self.tr("This figure is one number; there are no records behind it."))
            return
        self._path.append(self._places[place])
        self._paint_behind()
        if self._places:
            self._behind.choose_row(0)

    def _on_records(self, found: tuple[CountyFigure, str, list[NamedRecord]]) -> None:
        """Shown where nobody has gone on meanwhile."""
        figure, village, records = found
        if figure is not self._figure() or len(self._path) != 2 or self._path[1].code != village:
            return
        masked, money = self._desk.names_masked(), figure.definition.money
        self._behind.set_rows(record_rows(records, masked=masked, money=money))
        if records:
            self._behind.choose_row(0)

    def _on_counted(self, report: CountyReport) -> None:
        had_cursor = self._table.hasFocus()
        self._report = report
        self._paint()
        if had_cursor:
            self.begin()

    def _on_saved(self, name: str) -> None:
        self.message.emit(self.tr("Saved as {0}").format(name))

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self.message.emit(sentence_of(problem))


def _read_records(
    desk: ReportDesk, figure: CountyFigure, village: str, _progress: Report
) -> tuple[CountyFigure, str, list[NamedRecord]]:
    return figure, village, desk.records(figure, village)


def _save(desk: ReportDesk, report: CountyReport, path: Path, spoken: str, _progress: Report) -> str:
    desk.save(report, path, spoken)
    return path.name


def _draw(desk: ReportDesk, report: CountyReport, _progress: Report) -> bytes:
    return desk.pdf(report)
