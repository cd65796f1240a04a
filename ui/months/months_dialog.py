"""Twelve months as a table and a drawing; beside them what is behind the chosen cell, down to the record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.followup.list_due import DueRow
from app.followup.month_figures import MonthFigures, Part
from app.ids import PersonId
from ui.months.month_bars import MonthBars
from ui.months.month_grid import MonthGrid, part_words
from ui.parts.announce import announce
from ui.parts.card import Card
from ui.parts.reading import Beside, Reading
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.parts.wide_dialog import WideDialog
from ui.problems import sentence_of
from ui.theme import MEDIUM
from ui.today import due_words
from ui.today.state_words import TONES, state_words

_GRID, _LIST = 9, 10
"""How they share the width: numbers need less of it than names."""


class MonthsDialog(WideDialog):
    """`record_requested(table, id)` for a window that is done, `entry_requested(row, [])` for another."""

    record_requested = Signal(str, str)
    entry_requested = Signal(object, list)

    def __init__(
        self,
        read: Callable[[PersonId | None], Sequence[MonthFigures]],
        today: Callable[[], date],
        names_masked: Callable[[], bool],
        beside: Beside,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._today, self._names_masked = read, today, names_masked
        self._few = beside.has_few
        self._reading = Reading(
            beside.start, self._read_now, self._reading_words, self, is_little=self._is_little
        )
        self._person: PersonId | None = None
        self._months: Sequence[MonthFigures] = ()
        self._part = Part.DUE
        self._place = -1
        self._lines: list[tuple[DueRow, int]] = []
        self._grid = MonthGrid()
        self._bars = MonthBars()
        self._legend = label("", "small", wrap=True)
        self._card = Card()
        self._list = Table(self._list_columns(), header=False)
        self._build()
        self._reading.read.connect(self._on_read)
        self._reading.troubled.connect(self._on_troubled)
        self._grid.cell_chosen.connect(self._choose)
        self._grid.opened.connect(self._open_list)
        self._bars.part_wanted.connect(self._choose)
        self._bars.opened.connect(self._open_list)
        self._list.row_opened.connect(self._on_row_opened)
        self.retranslate()

    def _build(self) -> None:
        whole = self.begin_layout(self._close)
        whole.addWidget(self._bars)
        whole.addWidget(self._legend)
        across = QHBoxLayout()
        across.setSpacing(MEDIUM)
        across.addWidget(self._grid, _GRID)
        self._card.body.addWidget(self._list)
        across.addWidget(self._card, _LIST)
        whole.addLayout(across, 1)

    def begin(self, window: QWidget, person: PersonId | None = None) -> None:
        """Open over the window for one person, or for everybody; all of this month is chosen."""
        self.stand_over(window)
        self._person = person
        self._months, self._place, self._part = (), -1, Part.DUE
        self.show_now()
        self.open()
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_now(self) -> None:
        """Count anew; the chosen cell stays."""
        if not self._months:
            self._clear()
        self._reading.ask()

    def _clear(self) -> None:
        """Nothing of whoever was shown before stands there while these are counted."""
        self._lines = []
        self._grid.show_months(())
        self._bars.show_months((), -1, self._part)
        self._list.set_rows([])
        self._card.set_heading(self._reading_words())

    def _is_little(self) -> bool:
        return self._person is not None or self._few()

    def _read_now(self) -> Sequence[MonthFigures]:
        return self._read(self._person)

    def _reading_words(self) -> str:
        return self.tr("Working out what was due")

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._keys.setText(sentence_of(problem))

    def _on_read(self, months: Sequence[MonthFigures]) -> None:
        self._months = months
        self._show_whose()
        for part in (self._bars, self._legend):  # without bars their room is the table's
            show_if(part, any(one.count(Part.DUE) for one in self._months))
        self._grid.show_months(self._months)
        self._choose(self._place if self._place >= 0 else len(self._months) - 1, self._part)

    def retranslate(self) -> None:
        self._show_whose()
        # The title of a window stands in task bars: no name in it.
        self.setWindowTitle(self.tr("Twelve months of what was due"))
        self._keys.setText(
            self.tr(
                "Arrows choose a number, or in the drawing a part of a bar    Enter its list    "
                "Enter again the record    Tab to the other side    Esc back"
            )
        )
        self._legend.setText(
            self.tr(
                "Filled: done on time. Hatched: done or typed in late. Hollow: not done."
                " Lines across: still open. What is paused is not counted."
            )
        )
        self._close.setText(self.tr("Leave  Esc"))
        self._grid.setAccessibleName(self._title.text())
        self._bars.setAccessibleName(self._title.text())
        self._list.set_columns(self._list_columns())
        if self._months:
            self.show_now()

    def _list_columns(self) -> list[Column]:
        return [Column("", Width.REST, lines=4), Column("", 100), Column("", 88), Column("", 130)]

    def _show_whose(self) -> None:
        """The title, with the person's name where it is about one."""
        title = self.tr("Twelve months of what was due")
        rows = [row for one in self._months for row in one.rows[:1]] if self._person else []
        self._title.setText(f"{title}  ·  {rows[0].name}" if rows else title)

    def _choose(self, place: int, part: Part) -> None:
        """Show what is behind this cell, in the table, in the drawing and as a list."""
        self._place, self._part = place, part
        self._grid.choose(place, part)
        self._bars.show_months(self._months, place, part)
        if not 0 <= place < len(self._months):
            return
        one, masked = self._months[place], self._names_masked()
        heading = f"{one.month.strftime('%Y-%m')}  ·  {part_words(part)} {one.count(part)}"
        self._lines = [
            (row, record)
            for row in one.rows_of(part)
            for record in range(max(1, len(row.obligation.counted)))
        ]
        nothing = self.tr("Nothing was due.") if part is Part.DUE else self.tr("Nothing of that kind.")
        self._card.set_heading(heading, "" if self._lines else nothing)
        self._list.setAccessibleName(heading)
        self._bars.setAccessibleDescription(heading)
        if self._bars.hasFocus():  # the table beside tells its cells itself
            announce(self._bars, heading)
        self._list.set_rows([self._line(row, record, masked=masked) for row, record in self._lines])

    def _line(self, row: DueRow, record: int, *, masked: bool) -> list[str | Cell]:
        """A window; one that several records count for has a line for each."""
        one = row.obligation
        state = state_words(one.state)
        if len(one.counted) > 1:
            state = self.tr("{state} ({place} of {all})").format(
                state=state, place=record + 1, all=len(one.counted)
            )
        return [
            Cell(due_words.person(row, masked=masked), bold=True),
            due_words.what(row),
            Cell(one.due.isoformat(), Tone.QUIET, icon=""),
            Cell(state, TONES.get(one.state, Tone.QUIET)),
        ]

    def _open_list(self) -> None:
        if self._lines:
            self._list.choose_row(0)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_row_opened(self, place: int) -> None:
        row, record = self._lines[place]
        if row.obligation.counted:
            table = next(iter(row.obligation.rule.counts))[0]
            self.record_requested.emit(table, row.obligation.counted[record])
        else:
            self.entry_requested.emit(row, [])
