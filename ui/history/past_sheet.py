"""A bag as this vault knew it at the end of a day: to be looked at, never changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.history.known_on import KnownThen, PastRecord
from ui import theme
from ui.history.history_lines import user_of, when
from ui.history.record_words import FIELDS, Told, is_told_of, label_of_field, order_of_field, title_of
from ui.parts.card import Card
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.folds import Folds
from ui.parts.pill import Pill
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.theme import LARGE, SMALL
from ui.words import Retranslated, day


class PastSheet(Retranslated, QWidget):
    """`day_requested` wishes for another day; `show_known` shows what was known then."""

    day_requested = Signal(date)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._known: KnownThen | None = None
        self._records: list[PastRecord] = []
        self._told = Told()
        self._card = Card()
        self._mark = Pill()
        self._ask = label("", "strong")
        self._day = DayField(day_parser(today, past=True), check=self._past_alone)
        self._hint = label("", "small", wrap=True)
        self._nothing = label("", "muted", wrap=True)
        self._table = Table(self._columns())
        self._area = QScrollArea()
        Folds(self._area)
        self._across = QWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        asked = QHBoxLayout()
        asked.setSpacing(SMALL)
        for part in (self._ask, self._day, self._mark):
            asked.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        asked.addStretch(1)
        self._card.body.addLayout(asked)
        self._card.body.addWidget(self._hint)
        self._card.body.addWidget(self._nothing)
        across = QHBoxLayout(self._across)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(LARGE)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across.addWidget(self._table, 2)
        across.addWidget(self._area, 3)
        self._card.body.addWidget(self._across, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        self.setFocusProxy(self._day)

    def _connect(self) -> None:
        self._day.next_requested.connect(self._on_day_typed)
        self._day.save_requested.connect(self._on_day_typed)
        self._table.row_chosen.connect(self._on_row_chosen)

    def show_known(self, known: KnownThen, *, whole: bool = False) -> None:
        """The records of that day, the card first; `whole` shows numbers in full."""
        self._known, self._told = known, Told(whole)
        self._ask.setMinimumHeight(theme.current().field)  # in the middle of the field beside it
        self._day.set_day(known.day)
        order = {table: place for place, table in enumerate(FIELDS)}
        newest_first = sorted(
            known.records, key=lambda record: title_of(record.table, record.values), reverse=True
        )
        self._records = sorted(
            newest_first, key=lambda record: (record.hidden, order.get(record.table, len(order)))
        )
        self.retranslate()
        self._table.selectRow(0)

    def show_whole(self, whole: bool) -> None:
        """Numbers in full, or masked again."""
        self._told = Told(whole)
        self.retranslate()

    def forget(self) -> None:
        """Another person's bag is opened: nothing of this one stays."""
        self._known, self._records = None, []
        self._day.clear()
        self.retranslate()

    def shown_day(self) -> date | None:
        """Which day is shown."""
        return self._known.day if self._known else None

    def go_to_records(self) -> None:
        """The cursor into the list of that day's records."""
        (self._table if self._records else self._day).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._ask.setText(self.tr("As known here at the end of"))
        self._day.setAccessibleName(self._ask.text())
        self._area.setAccessibleName(self.tr("The record"))
        self._mark.show_status(self.tr("past, to look at only"), Tone.DUE, icon="history")
        self._hint.setText(
            self.tr("What another laptop wrote is known from the day on which it arrived here.")
        )
        self._nothing.setText(self.tr("At the end of that day nothing was known here of this person."))
        self._table.set_columns(self._columns())
        known = self._known
        self._card.set_heading(
            self.tr("The bag on {0}").format(day(known.day)) if known else self.tr("The bag on a day"),
            self.tr("Enter shows the day  ·  Esc goes back"),
        )
        chosen = self._table.chosen_row()
        self._table.set_rows([_row(record) for record in self._records])
        show_if(self._nothing, known is not None and not self._records)
        show_if(self._across, bool(self._records))
        self._paint(chosen)

    def _columns(self) -> list[Column]:
        return [Column(self.tr("Record"), Width.REST), Column("", 80)]

    def _past_alone(self, day: date) -> str:
        return "date_in_future" if day > self._today() else ""

    def _paint(self, place: int) -> None:
        if 0 <= place < len(self._records):
            self._area.setWidget(self._drawn(self._records[place]))

    def _drawn(self, record: PastRecord) -> QWidget:
        inside = QWidget()
        inside.setObjectName("scrolled")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, SMALL, 0)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(_title(record), "heading"), 0, 0, 1, 2)
        grid.addWidget(label(self._written(record), "small", wrap=True), 1, 0, 1, 2)
        columns = [
            column
            for column, value in record.values.items()
            if value not in (None, "", []) and is_told_of(record.table, column)
        ]
        columns.sort(key=lambda column: order_of_field(record.table, column))
        for row, column in enumerate(columns, 2):
            grid.addWidget(_top(label(label_of_field(record.table, column), "muted", wrap=True)), row, 0)
            value = self._told.value(record.table, column, record.values[column])
            grid.addWidget(_top(label(value, wrap=True)), row, 1)
        grid.setColumnMinimumWidth(0, theme.current().px(120))
        grid.setRowStretch(len(columns) + 2, 1)
        return inside

    def _written(self, record: PastRecord) -> str:
        assert self._known is not None  # noqa: S101  # a record was shown
        who = user_of(record.updated_by, self._known.names)
        words = self.tr("written last by {0}, {1}").format(who, when(record.updated_ms))
        if record.open_registers:
            words = self.tr("{0}; two values stood open").format(words)
        return words

    def _on_day_typed(self) -> None:
        wanted = self._day.day()
        if wanted is not None:
            self.day_requested.emit(wanted)

    def _on_row_chosen(self, place: int) -> None:
        self._paint(place)


def _title(record: PastRecord) -> str:
    return title_of(record.table, record.values)


def _row(record: PastRecord) -> list[str | Cell]:
    title = _title(record)
    if not record.hidden:
        return [title, ""]
    removed = QCoreApplication.translate("history", "removed")
    return [Cell(title, Tone.QUIET, icon=""), Cell(removed, Tone.QUIET, icon="x")]


def _top(one: QLabel) -> QLabel:
    one.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return one
