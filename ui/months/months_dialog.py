"""Twelve months as a table and a drawing; the chosen month's windows beside it, Enter opens the record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.followup.month_figures import MonthFigures
from app.ids import PersonId
from ui.months.month_bars import MonthBars
from ui.parts.card import Card
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.theme import LARGE, MEDIUM, SMALL, WIDE
from ui.today import due_words
from ui.today.state_words import TONES, state_words
from ui.words import Retranslated


class MonthsDialog(Retranslated, QDialog):
    """`record_requested(table, id)` for a window that is done, `entry_requested(row, [])` for another."""

    record_requested = Signal(str, str)
    entry_requested = Signal(object, list)

    def __init__(
        self,
        read: Callable[[PersonId | None], Sequence[MonthFigures]],
        today: Callable[[], date],
        names_masked: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._today, self._names_masked = read, today, names_masked
        self._person: PersonId | None = None
        self._months: Sequence[MonthFigures] = ()
        self._title, self._keys = label("", "title"), label("", "muted", wrap=True)
        self._table = Table(self._columns())
        self._bars = MonthBars()
        self._legend = label("", "small", wrap=True)
        self._card = Card()
        self._list = Table(self._list_columns(), header=False)
        self._close = QPushButton()
        self._build()
        self._table.row_chosen.connect(self._on_month_chosen)
        self._table.row_opened.connect(self._on_month_opened)
        self._list.row_opened.connect(self._on_row_opened)
        self._close.clicked.connect(self.reject)
        self.retranslate()

    def _build(self) -> None:
        self.setModal(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        whole.setSpacing(SMALL)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        self._close.setAutoDefault(False)
        head.addWidget(self._close)
        whole.addLayout(head)
        whole.addWidget(self._keys)
        whole.addWidget(self._bars)
        whole.addWidget(self._legend)
        across = QHBoxLayout()
        across.setSpacing(MEDIUM)
        across.addWidget(self._table, 5)
        self._card.body.addWidget(self._list)
        across.addWidget(self._card, 6)
        whole.addLayout(across, 1)

    def begin(self, window: QWidget, person: PersonId | None = None) -> None:
        """Open over the window for one person, or for everybody; this month is chosen."""
        room = window.geometry()
        self.resize(room.width() - 2 * WIDE, room.height() - 2 * LARGE)
        self.move(room.topLeft().x() + WIDE, room.topLeft().y() + LARGE)
        self._person = person
        self._months = ()
        self.show_now()
        self.open()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_now(self) -> None:
        """Count anew; the chosen month stays."""
        chosen = self._table.chosen_row() if self._months else -1
        try:
            self._months = self._read(self._person)
        except (Refused, Trouble) as problem:
            self._keys.setText(sentence_of(problem))
            return
        self._table.set_rows([self._row(one) for one in self._months])
        self._table.choose_row(chosen if chosen >= 0 else len(self._months) - 1)
        self._show_month()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Twelve months of what was due"))
        self.setWindowTitle(self._title.text())
        self._keys.setText(
            self.tr("↑ ↓ choose a month    Enter its list    Enter again the record    Esc back")
        )
        self._legend.setText(
            self.tr(
                "Filled: done on time. Hatched: done or typed in late. Hollow: not done."
                " What is paused is not counted."
            )
        )
        self._close.setText(self.tr("Leave  Esc"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self._title.text())
        self._list.set_columns(self._list_columns())
        if self._months:
            self.show_now()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Month"), 90),
            Column(self.tr("Due"), number=True),
            Column(self.tr("On time"), number=True),
            Column(self.tr("Late"), number=True),
            Column(self.tr("Not done"), Width.REST, number=True),
        ]

    def _list_columns(self) -> list[Column]:
        return [Column("", 110), Column("", Width.REST), Column("", 110), Column("")]

    def _row(self, one: MonthFigures) -> list[str | Cell]:
        return [
            one.month.strftime("%Y-%m"),
            str(one.due),
            str(one.on_time),
            str(one.late),
            Cell(str(one.missed), Tone.OVERDUE if one.missed else Tone.PLAIN, icon=""),
        ]

    def _show_month(self) -> None:
        place = self._table.chosen_row()
        self._bars.show_months(self._months, place)
        if not 0 <= place < len(self._months):
            return
        one, masked = self._months[place], self._names_masked()
        self._card.set_heading(one.month.strftime("%Y-%m"), "" if one.rows else self.tr("Nothing was due."))
        self._list.setAccessibleName(one.month.strftime("%Y-%m"))
        self._list.set_rows(
            [
                [
                    Cell(due_words.person(row, masked=masked), bold=True),
                    due_words.what(row),
                    Cell(row.obligation.due.isoformat(), Tone.QUIET, icon=""),
                    Cell(state_words(row.obligation.state), TONES.get(row.obligation.state, Tone.QUIET)),
                ]
                for row in one.rows
            ]
        )

    def _on_month_chosen(self, _place: int) -> None:
        self._show_month()

    def _on_month_opened(self, place: int) -> None:
        if self._months[place].rows:
            self._list.choose_row(0)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_row_opened(self, place: int) -> None:
        row = self._months[self._table.chosen_row()].rows[place]
        if row.obligation.counted:
            table = next(iter(row.obligation.rule.counts))[0]
            self.record_requested.emit(table, row.obligation.counted[0])
        else:
            self.entry_requested.emit(row, [])
