"""A week or a month of what falls due: the days above, the chosen day's list below."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import Refused, Trouble
from app.followup.due_calendar import DONE, OPEN
from app.followup.list_due import DueRow
from app.followup.rules import State
from ui.calendar.day_grid import DayGrid
from ui.calendar.days_shown import moved, weeks_shown
from ui.parts.card import Card
from ui.parts.reading import Beside
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.tone import Tone
from ui.parts.wide_dialog import WideDialog
from ui.problems import sentence_of
from ui.today import due_words
from ui.today.state_words import TONES, state_words
from ui.words import day_with_weekday

Due = Callable[[date, date], Mapping[date, Sequence[DueRow]]]
_EARLIEST, _LATEST = date(1990, 1, 1), date(2200, 1, 1)


class CalendarDialog(WideDialog):
    """`entry_requested(row, following)` for an open line, `person_requested(person)` for one that is done."""

    entry_requested = Signal(object, list)
    person_requested = Signal(str)

    def __init__(
        self,
        due: Due,
        today: Callable[[], date],
        names_masked: Callable[[], bool],
        beside: Beside,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._due, self._today, self._names_masked = due, today, names_masked
        self._chosen = today()
        self._is_week = False
        self._found: Mapping[date, Sequence[DueRow]] = {}
        self._span: tuple[date, date] | None = None
        self._grid = DayGrid()
        self._card = Card()
        self._list = Table(self._columns(), header=False)
        self._switch = QPushButton()
        self._reading = beside.reading(self._read, self._reading_words, self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        whole = self.begin_layout(self._switch, self._close)
        whole.addWidget(self._grid, 7)
        self._card.body.addWidget(self._list)
        whole.addWidget(self._card, 3)

    def _connect(self) -> None:
        self._reading.read.connect(self._on_read)
        self._reading.troubled.connect(self._on_troubled)
        self._grid.day_wanted.connect(self.show_day)
        self._grid.page_wanted.connect(self._on_page)
        self._grid.opened.connect(self._on_grid_opened)
        self._grid.installEventFilter(self)
        self._list.installEventFilter(self)
        self._list.row_opened.connect(self._on_row_opened)
        self._switch.clicked.connect(self.switch)

    def begin(self, window: QWidget) -> None:
        """Open over the window on today."""
        self.stand_over(window)
        self._chosen = self._today()
        self.show_now()
        self.open()
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_now(self) -> None:
        """Read the days that are shown."""
        self._span = None
        self.show_day(self._chosen)

    def show_day(self, chosen: date) -> None:
        """Choose this day; the week or month around it is read where it is not shown yet."""
        if not _EARLIEST <= chosen <= _LATEST:
            return
        self._chosen = chosen
        if self._wanted() != self._span:
            self._reading.ask()
        self._paint()

    def _wanted(self) -> tuple[date, date]:
        """The first and the last day of the page with the chosen one."""
        weeks = weeks_shown(self._chosen, is_week=self._is_week)
        return weeks[0][0], weeks[-1][-1]

    def _read(self) -> tuple[tuple[date, date], Mapping[date, Sequence[DueRow]]]:
        span = self._wanted()
        return span, self._due(*span)

    def _reading_words(self) -> str:
        return self.tr("Working out what is due")

    def _on_read(self, answer: tuple[tuple[date, date], Mapping[date, Sequence[DueRow]]]) -> None:
        self._span, self._found = answer
        self._paint()

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._keys.setText(sentence_of(problem))

    def switch(self) -> None:
        """From the month to the week and back."""
        self._is_week = not self._is_week
        self.retranslate()
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """V switches, C leaves; Esc goes from the list back to the days."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.modifiers():
            return False
        if event.key() == Qt.Key.Key_V:
            self.switch()
        elif event.key() == Qt.Key.Key_C:
            self.reject()
        elif event.key() == Qt.Key.Key_T:
            self.show_day(self._today())
        elif event.key() == Qt.Key.Key_Escape and watched is self._list:
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Calendar of what is due"))
        self._keys.setText(
            self.tr(
                "Arrows walk the days    Enter the day's list    PgUp PgDn turn    T today    V week or month"
            )
        )
        self._close.setText(self.tr("Back to the list  C"))
        self._switch.setText(self.tr("Show the month  V") if self._is_week else self.tr("Show the week  V"))
        self._grid.setAccessibleName(self.windowTitle())
        self._list.set_columns(self._columns())
        if self._span is not None or self.isVisible():
            self.show_day(self._chosen)

    def _columns(self) -> list[Column]:
        return [Column("", 170), Column("", 140), Column("", Width.REST), Column("")]

    def _paint(self) -> None:
        """What is not read yet stays empty."""
        weeks = weeks_shown(self._chosen, is_week=self._is_week)
        self._title.setText(self.tr("Due in {0}").format(self._chosen.strftime("%Y-%m")))
        words = {day: self._words_of(rows) for day, rows in self._found.items()}
        heads = [
            self.tr("Mon"), self.tr("Tue"), self.tr("Wed"), self.tr("Thu"),
            self.tr("Fri"), self.tr("Sat"), self.tr("Sun"),
        ]  # fmt: skip
        self._grid.show_days(weeks, self._chosen, words, heads, None if self._is_week else self._chosen.month)
        rows = self._found.get(self._chosen, ())
        masked = self._names_masked()
        nothing = self.tr("Nothing falls due on this day.")
        if self._wanted() != self._span:
            nothing = self._reading_words()
        self._card.set_heading(day_with_weekday(self._chosen), "" if rows else nothing)
        self._list.setAccessibleName(day_with_weekday(self._chosen))
        self._list.set_rows(
            [
                [
                    Cell(due_words.person(row, masked=masked), bold=True),
                    due_words.what(row),
                    Cell(due_words.window(row.obligation.first_day, row.obligation.due), Tone.QUIET, icon=""),
                    Cell(state_words(row.obligation.state), TONES.get(row.obligation.state, Tone.QUIET)),
                ]
                for row in rows
            ]
        )

    def _words_of(self, rows: Sequence[DueRow]) -> tuple[Sequence[str], str | None]:
        states = [row.obligation.state for row in rows]
        missed = sum(state in (State.OVERDUE, State.MISSED) for state in states)
        left = sum(state in OPEN for state in states) - missed
        done = sum(state in DONE for state in states)
        counted = [
            (self.tr("{0} due"), left),
            (self.tr("{0} not done"), missed),
            (self.tr("{0} done"), done),
        ]
        said = [words.format(number) for words, number in counted if number]
        return said, "overdue" if missed else "due" if left else "done"

    def _on_page(self, way: int) -> None:
        self.show_day(moved(self._chosen, way, is_week=self._is_week))

    def _on_grid_opened(self) -> None:
        if self._found.get(self._chosen):
            self._list.choose_row(0)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_row_opened(self, place: int) -> None:
        rows = self._found.get(self._chosen, ())
        row = rows[place]
        if row.obligation.state in DONE:
            self.reject()
            self.person_requested.emit(row.person)
        else:
            self.entry_requested.emit(row, [])
