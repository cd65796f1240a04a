"""What is to be done at the county now: one line each, Enter leads to the page that does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent

from app.clock import Moment, day_of
from app.county.what_to_do import WhatToDo
from app.errors import Refused, Trouble
from ui import theme
from ui.background import Job, Work
from ui.county.home.todo_lines import OnStick, Todo, standing_figures, todos
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.figures import Figures
from ui.parts.page import Page
from ui.parts.reading import Reading
from ui.parts.row_or_column import RowOrColumn
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.words import day_with_weekday


@dataclass(frozen=True)
class Found:
    """What was read for the page."""

    to_do: WhatToDo
    sticks: tuple[OnStick, ...]


@dataclass(frozen=True)
class HomeDesk:
    """`read` runs beside the window."""

    now: Callable[[], Moment]
    read: Callable[[], Found]
    start: Callable[[str, Work], Job]


class HomePage(Page):
    """`page_requested(key)`; `shown` once the first list stands there."""

    page_requested = Signal(str)
    shown = Signal()

    def __init__(self, desk: HomeDesk) -> None:
        super().__init__()
        self._desk = desk
        self._found: Found | None = None
        self._lines: list[Todo] = []
        self._begins = False
        self._reading = Reading(desk.start, desk.read, str, self)
        self._card, self._store = Card(), Card()
        self._table = Table(_COLUMNS, header=False, fits=True)
        self._empty = Empty()
        self._figures = Figures()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._card.body.addWidget(self._table)
        self._card.body.addWidget(self._empty)
        self._card.body.addStretch(1)
        self._store.body.addWidget(self._figures)
        self._store.body.addStretch(1)
        across = RowOrColumn()
        across.add(self._card, 3)
        across.add(self._store, 1)
        self.body.addWidget(across)
        self.body.addStretch(1)
        for part in (self._table, self._empty):
            part.hide()

    def _connect(self) -> None:
        self._reading.read.connect(self._on_read)
        self._reading.troubled.connect(self._on_troubled)
        self._table.row_opened.connect(self._on_row_opened)

    def title(self) -> str:
        return self.tr("To do")

    def arrive(self) -> None:
        """Count anew, beside the window."""
        self._reading.ask()

    def begin(self) -> None:
        """The cursor to the list, once it is read."""
        self._begins = self._found is None
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        super().retranslate()
        self.set_head(self.title(), day_with_weekday(day_of(self._desk.now())))
        self._card.set_heading(self.tr("Now"), self.tr("Enter opens"))
        self._store.set_heading(self.tr("The store"))
        self._table.setAccessibleName(self.tr("To do"))
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In big type the store stands below, so that the sentences have room."""
        super().resizeEvent(event)
        self._card.setMinimumWidth(min(theme.current().px(_LEAST_FOR_WORDS), self.width() * 3 // 4))

    def _paint(self) -> None:
        if self._found is None:
            return
        self._lines = todos(self._found.to_do, self._found.sticks, self._desk.now())
        self._table.set_rows(
            [
                [
                    Cell(one.title, one.tone, bold=True, icon=one.icon),
                    Cell(one.words),
                    Cell("", icon="chevron-right"),
                ]
                for one in self._lines
            ]
        )
        show_if(self._table, bool(self._lines))
        show_if(self._empty, not self._lines)
        self._empty.show_words(
            self.tr("Nothing waits."),
            self.tr("Plug a stick in: what lies on it appears here and on the page Take in."),
        )
        self._figures.show_figures(standing_figures(self._found.to_do))
        urgent = any(one.tone is Tone.OVERDUE for one in self._lines)
        self.count_changed.emit(len(self._lines), urgent)

    def _on_read(self, found: Found) -> None:
        self._found = found
        self._paint()
        if self._begins:
            self.begin()
        self.shown.emit()

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self.message.emit(sentence_of(problem))

    def _on_row_opened(self, place: int) -> None:
        self.page_requested.emit(self._lines[place].page)


_LEAST_FOR_WORDS = 560
_COLUMNS = [Column("", 150), Column("", Width.REST), Column("", 32)]
