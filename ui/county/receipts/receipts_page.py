"""Receipts: which laptops wait, what was answered, and the digits that can be read out by telephone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.county.list_receipts import LaptopAnswers
from app.county.write_receipts import WrittenReceipt
from app.errors import Refused, Trouble
from ui import theme
from ui.background import Job, Report, Work
from ui.counted import counted
from ui.county.township_chip import TownshipChip
from ui.parts.ask_path import AskPath
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.filter_chips import FilterChip
from ui.parts.flow import Flow
from ui.parts.keys_within import keys_within
from ui.parts.page import Page
from ui.parts.reading import Reading
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.sending.sending_words import time_at


@dataclass(frozen=True)
class ReceiptsDesk:
    """`write(folder, all laptops, only these, report)`; both run beside the window."""

    read: Callable[[], Sequence[LaptopAnswers]]
    write: Callable[[Path, bool, tuple[str, ...], Report], list[WrittenReceipt]]
    start: Callable[[str, Work], Job]
    ask: AskPath


_MAY_GIVE_WAY = (0,)
_LEAST_FOR_ALL = 900


class ReceiptsPage(Page):
    """`written` tells in words what lies on the stick; `villages_requested` where no laptop joined yet."""

    written = Signal(str)
    villages_requested = Signal()

    def __init__(self, desk: ReceiptsDesk) -> None:
        super().__init__(scrolls=False)
        self._desk = desk
        self._found: Sequence[LaptopAnswers] = ()
        self._shown: Sequence[LaptopAnswers] = ()
        self._begins = self._is_read = False
        self._reading = Reading(desk.start, desk.read, self._reading_words, self)
        self._township, self._waiting = TownshipChip(), FilterChip()
        self._write, self._again, self._all = QPushButton(), QPushButton(), QPushButton()
        self._table = Table(self._columns())
        self._card = Card()
        self._bundles = Table(self._bundle_columns(), header=False)
        self._empty = Empty("file-text")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._write, role="primary")
        for button in (self._all, self._again, self._write):
            button.setAutoDefault(False)
            self.tools.addWidget(button)
        self._filters = QWidget()
        row = Flow(self._filters)
        row.addWidget(self._township)
        row.addWidget(self._waiting)
        self._card.body.addWidget(self._bundles)
        whole: tuple[QWidget, ...] = (self._filters, self._table, self._card, self._empty)
        for part in whole:
            self.body.addWidget(part)
        self.body.setStretch(1, 3)
        self.body.setStretch(2, 2)
        self._empty.hide()

    def _connect(self) -> None:
        self._reading.read.connect(self._on_read)
        self._reading.troubled.connect(self._on_troubled)
        self._township.changed.connect(self._paint)
        self._waiting.toggled.connect(self._paint)
        self._write.clicked.connect(self.write_waiting)
        self._again.clicked.connect(self.write_again)
        self._all.clicked.connect(self.write_all)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.row_opened.connect(self._on_row_opened)
        self._empty.action_requested.connect(self.villages_requested)
        keys_within(self, {"Ctrl+R": self.write_waiting, "Ctrl+J": self.write_again})

    def title(self) -> str:
        return self.tr("Receipts")

    def arrive(self) -> None:
        """Read anew, beside the window."""
        self._reading.ask()

    def begin(self) -> None:
        """The cursor to the laptops, once they are read: no button lies under Enter before."""
        self._begins = not self._is_read
        if self._found or not self._is_read:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.begin()

    def save(self) -> None:
        """Ctrl+S writes what waits, too."""
        self.write_waiting()

    def write_waiting(self) -> None:
        """Ctrl+R: one for each laptop that waits, in a folder for each township."""
        self._begin_writing(False, ())

    def write_again(self) -> None:
        """Ctrl+J: one for the chosen laptop, whether it waits or not: a lost one is written anew."""
        place = self._table.chosen_row()
        if 0 <= place < len(self._shown):
            self._begin_writing(False, (self._shown[place].laptop,))

    def write_all(self) -> None:
        """One for every laptop, as after an older store was put back."""
        self._begin_writing(True, ())

    def retranslate(self) -> None:
        super().retranslate()
        self._waiting.setText(self.tr("Only those that wait"))
        self._write.setText(self.tr("Write what waits…  Ctrl+R"))
        self._again.setText(self.tr("Again for this laptop…  Ctrl+J"))
        self._all.setText(self.tr("For all laptops…"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.title())
        self._bundles.set_columns(self._bundle_columns())
        self._empty.show_words(
            self.tr("No laptop has joined yet."),
            self.tr("Once a village's first bundle is taken in, its receipts are written here."),
            self.tr("To the page Villages"),
        )
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In big type the columns give way that the chip above tells."""
        super().resizeEvent(event)
        for column in _MAY_GIVE_WAY:
            self._table.setColumnHidden(column, self.width() < theme.current().px(_LEAST_FOR_ALL))

    def _reading_words(self) -> str:
        return self.tr("Reading the receipts")

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Township"), 110),
            Column(self.tr("Village"), Width.REST),
            Column(self.tr("Laptop"), 76),
            Column(self.tr("Waits"), 116),
            Column(self.tr("Last receipt"), 120, number=True),
            Column(self.tr("Newest bundle"), 150),
        ]

    def _bundle_columns(self) -> list[Column]:
        return [Column("", 110), Column("", 160), Column("", 180), Column("", Width.REST)]

    def _paint(self) -> None:
        self._township.show_towns(one.township for one in self._found)
        self._shown = [
            one
            for one in self._found
            if self._township.shows(one.township) and (not self._waiting.is_on() or one.waits)
        ]
        self._table.set_rows([self._row(one) for one in self._shown])
        for part in (self._filters, self._table, self._card, self._write, self._again, self._all):
            show_if(part, bool(self._found) or not self._is_read)
        show_if(self._empty, self._is_read and not self._found)
        waiting = sum(one.waits for one in self._found)
        self.count_changed.emit(waiting, False)
        self._write.setEnabled(waiting > 0)
        if self._shown and self._table.chosen_row() < 0:
            self._table.choose_row(0)
        elif self._shown:
            self._on_row_chosen(self._table.chosen_row())

    def _row(self, one: LaptopAnswers) -> list[str | Cell]:
        waits = Cell("")
        if one.revoked:
            waits = Cell(self.tr("struck off"), Tone.QUIET, icon="")
        elif one.copied:
            waits = Cell(self.tr("tell: copied"), Tone.OVERDUE, bold=True)
        elif one.waiting:
            waits = Cell(self.tr("bundles: {0}").format(one.waiting), Tone.DUE, bold=True)
        newest = one.bundles[0] if one.bundles else None
        return [
            one.township.name or one.township.code,
            Cell(one.village_name, bold=True, order=one.village_code),
            one.tag,
            waits,
            Cell("" if one.receipt is None else str(one.receipt), order=one.receipt or 0),
            "" if newest is None else time_at(newest.taken_ms),
        ]

    def _begin_writing(self, all_laptops: bool, only: tuple[str, ...]) -> None:
        folder = self._desk.ask.folder(self, self.tr("Where are the receipts to be written?"))
        if folder is None:
            return
        job = self._desk.start(
            self.tr("Writing receipts"), partial(self._desk.write, folder, all_laptops, only)
        )
        job.done.connect(self._on_written)
        job.troubled.connect(self._on_troubled)

    def _on_row_chosen(self, place: int) -> None:
        one = self._shown[place]
        heading = self.tr("{0} {1}: bundles and their telephone codes").format(one.village_name, one.tag)
        self._card.set_heading(heading)
        self._bundles.setAccessibleName(heading)
        self._bundles.set_rows(
            [
                [
                    Cell(self.tr("Bundle {0}").format(bundle.number), bold=True),
                    time_at(bundle.taken_ms),
                    Cell(bundle.code, Tone.ACCENT, bold=True)
                    if bundle.code
                    else Cell(self.tr("no code: not all is here"), Tone.QUIET, icon=""),
                    self.tr("not answered yet")
                    if bundle.answered is None
                    else self.tr("receipt {0}").format(bundle.answered),
                ]
                for bundle in one.bundles
            ]
        )

    def _on_row_opened(self, _place: int) -> None:
        self._bundles.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_written(self, made: list[WrittenReceipt]) -> None:
        words = counted(
            self.tr("{0} {0:receipt is|receipts are} written, in a folder for each township."), len(made)
        )
        self.written.emit(words if made else self.tr("No laptop waits for a receipt."))

    def _on_read(self, found: Sequence[LaptopAnswers]) -> None:
        begins, self._begins = self._begins and self.has_cursor(), False
        self._found, self._is_read = found, True
        self._paint()
        if begins:
            self.begin()

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self.message.emit(sentence_of(problem))
