"""Who reported: village by month, each cell explains itself; township filter, export, reminders."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.county.county_tables import name_said
from app.county.read_matrix import DUE_DAY, Matrix, VillageMonths
from app.county.read_matrix import Cell as MonthCell
from app.county.townships import Township, township_of
from app.errors import Refused, Trouble
from ui import theme
from ui.background import Job, Report, Work
from ui.counted import counted
from ui.county.matrix.matrix_words import cell_said, legend, shown_cell, village_said
from ui.county.matrix.months_table import MonthsTable
from ui.county.township_chip import TownshipChip
from ui.parts.ask_path import AskPath
from ui.parts.card import Card
from ui.parts.choices import language
from ui.parts.empty import Empty
from ui.parts.filter_chips import MenuChip
from ui.parts.flow import Flow
from ui.parts.keys_within import keys_within
from ui.parts.page import Page
from ui.parts.reading import Reading
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.problems import sentence_of

_MONTHS = ("6", "12", "24", "36")
_DAYS = ("5", "10", "15", "20", "25")
_MONTH_WIDTH = {"zh": 80, "en": 92}
_BESIDE, _BESIDE_NARROW = 490, 250
_LEAST_FOR_ALL = 900
_LEAST_FOR_LEGEND = 520
_TOWN, _FIRST = 1, 2
"""The columns of the township and of the first month in sight."""


@dataclass(frozen=True)
class MatrixFound:
    """The matrix with the townships that its villages lie in."""

    matrix: Matrix
    townships: Mapping[str, Township]


@dataclass(frozen=True)
class MatrixDesk:
    """`read(months, due day)`, `pdf` and the reminders run beside the window; files are .xlsx or .pdf."""

    read: Callable[[int, int], MatrixFound]
    save: Callable[[MatrixFound, Path, str], None]
    save_reminders: Callable[[MatrixFound, str, Path, str], int]
    pdf: Callable[[Matrix], bytes]
    start: Callable[[str, Work], Job]
    ask: AskPath


class MatrixPage(Page):
    """`village_requested(code)` with Enter, `print_requested(pdf)` with Ctrl+P; `villages_requested` where
    there are none yet.
    """

    village_requested = Signal(str)
    villages_requested = Signal()
    print_requested = Signal(bytes)

    def __init__(self, desk: MatrixDesk) -> None:
        super().__init__(scrolls=False)
        self._desk = desk
        self._found: MatrixFound | None = None
        self._villages: tuple[VillageMonths, ...] = ()
        self._shown_months: tuple[str, ...] = ()
        self._back = 0
        self._reading = Reading(desk.start, self._read, self._reading_words, self)
        self._township = TownshipChip()
        self._many, self._due = MenuChip(one=True, always=True), MenuChip(one=True, always=True)
        self._earlier, self._later = QPushButton(), QPushButton()
        self._save, self._print, self._remind = QPushButton(), QPushButton(), QPushButton()
        self._table = MonthsTable()
        self._detail = Card()
        self._words, self._legend = label("", wrap=True), label("", "small", wrap=True)
        self._empty = Empty("calendar-days")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._many.show_options([(one, one) for one in _MONTHS], ["12"])
        self._due.show_options([(one, one) for one in _DAYS], [str(DUE_DAY)])
        for button in (self._remind, self._save, self._print):
            button.setAutoDefault(False)
            self.tools.addWidget(button)
        self._filters = QWidget()
        row = Flow(self._filters)
        chips: tuple[QWidget, ...] = (self._township, self._many, self._due, self._earlier, self._later)
        for part in chips:
            row.addWidget(part)
        self._detail.body.addWidget(self._words)
        self._detail.body.addWidget(self._legend)
        whole: tuple[QWidget, ...] = (self._filters, self._table, self._empty, self._detail)
        for part in whole:
            self.body.addWidget(part)
        self.body.setStretch(1, 1)
        self._empty.hide()

    def _connect(self) -> None:
        self._reading.read.connect(self._on_read)
        self._reading.troubled.connect(self._on_troubled)
        self._township.changed.connect(self._paint)
        self._many.changed.connect(self.arrive)
        self._due.changed.connect(self.arrive)
        self._earlier.clicked.connect(self.show_earlier)
        self._later.clicked.connect(self.show_later)
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print_this)
        self._remind.clicked.connect(self.save_reminders)
        self._empty.action_requested.connect(self.villages_requested)
        self._table.cell_chosen.connect(self._on_cell)
        self._table.earlier_requested.connect(self.show_earlier)
        self._table.later_requested.connect(self.show_later)
        self._table.row_opened.connect(self._on_opened)
        keys_within(
            self,
            {
                "Alt+Left": self.show_earlier,
                "Alt+Right": self.show_later,
                "Ctrl+Left": self.leap_earlier,
                "Ctrl+Right": self.leap_later,
                "Ctrl+R": self.save_reminders,
            },
        )

    def title(self) -> str:
        return self.tr("Who reported")

    def arrive(self) -> None:
        """Read anew, beside the window."""
        self._reading.ask()

    def begin(self) -> None:
        """The cursor to the villages; where there are none yet, to what leads to the first one."""
        if self._found is None or self._found.matrix.villages:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.begin()

    def show_village(self, code: str) -> None:
        """Put the cursor on a village, in the newest month of which something is here."""
        for place, one in enumerate(self._villages):
            if one.code == code:
                self._table.choose_cell(place, self._newest())

    def show_earlier(self) -> None:
        """Alt+Left, and the left arrow in the first month in sight: months further back."""
        self._step(1)

    def show_later(self) -> None:
        """Alt+Right, and the right arrow in the last month in sight."""
        self._step(-1)

    def leap_earlier(self) -> None:
        """Ctrl+Left: as many months further back as are in sight."""
        self._step(self._months_that_fit())

    def leap_later(self) -> None:
        """Ctrl+Right."""
        self._step(-self._months_that_fit())

    def save(self) -> None:
        """Ctrl+S: what is shown, as .xlsx or on paper."""
        found = self._shown()
        if found is None:
            return
        path = self._desk.ask.new_file(
            self, self.tr("Save the matrix"), "Excel (*.xlsx);;PDF (*.pdf)", "yidai-matrix.xlsx"
        )
        if path is not None:
            self._begin_saving(path, partial(_save, self._desk, found, path, language()))

    def save_reminders(self) -> None:
        """Ctrl+R: whom to remind of the chosen month, by township."""
        found = self._shown()
        if found is None:
            return
        month = self.month()
        path = self._desk.ask.new_file(
            self,
            self.tr("Save the reminders of {0}").format(month),
            "Excel (*.xlsx);;PDF (*.pdf)",
            f"yidai-reminders-{month}.xlsx",
        )
        if path is not None:
            self._begin_saving(path, partial(_remind, self._desk, found, month, path, language()))

    def print_this(self) -> None:
        """Ctrl+P: what is shown, on paper."""
        found = self._shown()
        if found is None:
            return
        job = self._desk.start(self.tr("Drawing the paper"), partial(_draw, self._desk, found.matrix))
        job.done.connect(self.print_requested)
        job.troubled.connect(self._on_troubled)

    def month(self) -> str:
        """The month that the cursor is in; the newest one where it is in none."""
        column = self._table.currentIndex().column() - _FIRST
        return self._shown_months[column] if 0 <= column < len(self._shown_months) else self._shown_months[-1]

    def words(self) -> str:
        """What is said of the chosen cell."""
        return self._words.text()

    def retranslate(self) -> None:
        super().retranslate()
        self._earlier.setText(self.tr("◀ Alt+←"))
        self._earlier.setAccessibleName(self.tr("Earlier months"))
        self._later.setText(self.tr("Alt+→ ▶"))
        self._later.setAccessibleName(self.tr("Later months"))
        self._save.setText(self.tr("Save…  Ctrl+S"))
        self._print.setText(self.tr("Print  Ctrl+P"))
        self._remind.setText(self.tr("Reminders…  Ctrl+R"))
        self._table.setAccessibleName(self.title())
        self._empty.show_words(
            self.tr("No village has joined yet."),
            self.tr("On the page Villages each gets a file to join with."),
            self.tr("To the page Villages"),
        )
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        show_if(self._legend, self.height() >= theme.current().px(_LEAST_FOR_LEGEND))
        if self._found is not None and self._months_that_fit() != len(self._shown_months):
            self._paint()

    def _reading_words(self) -> str:
        return self.tr("Reading who reported")

    def _read(self) -> MatrixFound:
        return self._desk.read(int(self._many.taken()[0]), int(self._due.taken()[0]))

    def _shown(self) -> MatrixFound | None:
        """What is read, with the villages of the chosen townships alone."""
        if self._found is None or not self._found.matrix.villages:
            return None
        return replace(self._found, matrix=replace(self._found.matrix, villages=self._villages))

    def _months_that_fit(self) -> int:
        width = _MONTH_WIDTH["zh" if language().startswith("zh") else "en"]
        beside = _BESIDE_NARROW if self._is_narrow() else _BESIDE
        room = (self.width() - theme.current().px(beside)) // theme.current().px(width)
        months = len(self._found.matrix.months) if self._found is not None else 0
        return max(2, min(months, room))

    def _is_narrow(self) -> bool:
        """In big type townships, copies and versions are told of in the words below alone."""
        return self.width() < theme.current().px(_LEAST_FOR_ALL)

    def _step(self, back: int) -> None:
        if self._found is None:
            return
        most = len(self._found.matrix.months) - self._months_that_fit()
        self._back = max(0, min(most, self._back + back))
        self._paint()

    def _paint(self) -> None:
        months, by = self.tr("{0} {0:month|months}"), self.tr("Due by the {0}th")
        self._many.show_options([(one, counted(months, one)) for one in _MONTHS], self._many.taken())
        self._due.show_options([(one, by.format(one)) for one in _DAYS], self._due.taken())
        self._many.setText(counted(months, self._many.taken()[0]))
        self._due.setText(by.format(self._due.taken()[0]))
        if self._found is None:
            return
        matrix = self._found.matrix
        self._township.show_towns(self._town(one) for one in matrix.villages)
        self._villages = tuple(one for one in matrix.villages if self._township.shows(self._town(one)))
        for column in range(len(matrix.months) + 5):
            self._table.setColumnHidden(column, False)
        fits = self._months_that_fit()
        self._back = max(0, min(len(matrix.months) - fits, self._back))
        end = len(matrix.months) - self._back
        first = end - fits
        self._shown_months = matrix.months[first:end]
        self._table.set_rows([self._row(one, first, end) for one in self._villages], self._columns())
        last = _FIRST + len(self._shown_months) - 1
        for column in (_TOWN, last + 2, last + 3):
            self._table.setColumnHidden(column, self._is_narrow())
        self._table.know_months(_FIRST, last, earlier=first > 0, later=self._back > 0)
        self._legend.setText(legend(int(self._due.taken()[0])))
        for part in (self._filters, self._table, self._detail, self._remind, self._save, self._print):
            show_if(part, bool(matrix.villages))
        show_if(self._empty, not matrix.villages)
        for button in (self._earlier, self._later):
            show_if(button, fits < len(matrix.months))
        place = self._table.chosen_row()
        if not self._villages:
            self._say_reporting()
        elif place < 0:
            self._table.choose_cell(0, self._newest())
        elif place >= 0:
            self._on_cell(place, self._table.currentIndex().column())

    def _newest(self) -> int:
        """The column of the newest month of which something is here: the running one mostly begins empty."""
        columns = range(_FIRST, _FIRST + len(self._shown_months))
        shown = self._shown()
        for column in reversed(columns):
            if shown is not None and shown.matrix.reporting(self._shown_months[column - _FIRST]):
                return column
        return columns[-1]

    def _say_reporting(self) -> None:
        """Of how many villages the month is here that the cursor is in."""
        shown = self._shown()
        if shown is None:
            self.set_head(self.title())
            return
        month = self.month()
        due = shown.matrix.due(month)
        words = self.tr("{0}: {1} of {2}").format(month, shown.matrix.reporting(month), due)
        self.set_head(self.title(), words if due else month)

    def _columns(self) -> list[Column]:
        width = _MONTH_WIDTH["zh" if language().startswith("zh") else "en"]
        return [
            Column(self.tr("Village"), Width.REST),
            Column(self.tr("Township"), 90),
            *(Column(month, width) for month in self._shown_months),
            Column(self.tr("Conflicts"), 76, number=True),
            Column(self.tr("Copied"), 88),
            Column(self.tr("Program"), 80),
        ]

    def _town(self, village: VillageMonths) -> Township:
        return township_of(self._found.townships if self._found is not None else {}, village.code)

    def _row(self, village: VillageMonths, first: int, end: int) -> list[str | Cell]:
        town = self._town(village)
        forked = Cell(self.tr("copied"), Tone.OVERDUE) if village.forked else Cell("")
        name_tone = Tone.OVERDUE if village.forked and self._is_narrow() else Tone.PLAIN
        return [
            Cell(name_said(village, language()), name_tone, bold=True, order=village.code),
            Cell(town.name or town.code, order=town.code),
            *(shown_cell(cell, awaited=self._is_awaited(cell)) for cell in village.months[first:end]),
            Cell(
                str(village.conflicts or ""),
                Tone.DUE if village.conflicts else Tone.PLAIN,
                order=village.conflicts,
            ),
            forked,
            Cell(village.program, Tone.QUIET, icon=""),
        ]

    def _begin_saving(self, path: Path, save: Work) -> None:
        job = self._desk.start(self.tr("Writing {0}").format(path.name), save)
        job.done.connect(self._on_saved)
        job.troubled.connect(self._on_troubled)

    def _on_cell(self, place: int, column: int) -> None:
        village = self._villages[place]
        whole = (village.name, self._town(village).name, village.code)
        self._detail.set_heading(" · ".join(part for part in whole if part), self.tr("Enter: this village"))
        months = {cell.month: cell for cell in village.months}
        if _FIRST <= column < _FIRST + len(self._shown_months):
            cell = months[self._shown_months[column - _FIRST]]
            due_day = int(self._due.taken()[0])
            self._words.setText(cell_said(village, cell, due_day, awaited=self._is_awaited(cell)))
        else:
            self._words.setText(village_said(village))
        self._say_reporting()

    def _is_awaited(self, cell: MonthCell) -> bool:
        return self._found is not None and self._found.matrix.is_awaited(cell)

    def _on_opened(self, place: int) -> None:
        self.village_requested.emit(self._villages[place].code)

    def _on_read(self, found: MatrixFound) -> None:
        had_cursor = self._table.hasFocus()
        self._found = found
        self._paint()
        if had_cursor:
            self.begin()

    def _on_saved(self, name: str) -> None:
        self.message.emit(self.tr("Saved as {0}").format(name))

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self.message.emit(sentence_of(problem))


def _save(desk: MatrixDesk, found: MatrixFound, path: Path, spoken: str, _report: Report) -> str:
    desk.save(found, path, spoken)
    return path.name


def _remind(
    desk: MatrixDesk, found: MatrixFound, month: str, path: Path, spoken: str, _report: Report
) -> str:
    desk.save_reminders(found, month, path, spoken)
    return path.name


def _draw(desk: MatrixDesk, matrix: Matrix, _report: Report) -> bytes:
    return desk.pdf(matrix)
