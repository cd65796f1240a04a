"""One ledger as a table with its filters: year, words, and the sums of what is counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.importing.ledger_headings import KINDS_BY_TABLE
from app.money import yuan
from app.people.masking import mask_phone
from app.records import Record
from app.users.rules import Thing
from app.village.coverage import coverage_words
from ui import theme
from ui.bag.sent_words import sent_cell, sent_column
from ui.ledgers.coverage_cell import COVERAGE
from ui.ledgers.ledger_desk import LedgerView
from ui.ledgers.ledger_filter import LedgerFilter, fits, total, years
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.filter_chips import MenuChip
from ui.parts.line_edit import LineEdit
from ui.parts.record_form import Kind
from ui.parts.role import wear
from ui.parts.row_or_column import RowOrColumn
from ui.parts.said_in_row import SaidInRow
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table
from ui.parts.text import label
from ui.said import titled
from ui.sheets.sheet_spec import SheetColumn, SheetSpec
from ui.theme import SMALL
from ui.users.look_only import writes
from ui.words import Retranslated

_SMALL_TYPE = 125
"""Above so many per cent the keys in the heading and the words of help make room."""


class LedgerCard(Retranslated, QWidget):
    """`show_ledger` replaces what it shows. `record_requested`: table and row, "" for a new record.
    `import_requested`: the table whose own ledger is to be taken in.
    """

    record_requested = Signal(str, str)
    import_requested = Signal(str)
    files_requested = Signal(str, str, str)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._spec: SheetSpec | None = None
        self._view = LedgerView((), {})
        self._shown: list[Record[Any]] = []
        self._card = Card(parent=self)
        self._help = label("", "muted", wrap=True)
        self._year = MenuChip(one=True)
        self._words = LineEdit()
        self._new = QPushButton()
        self._import = QPushButton()
        self._files = QPushButton()
        writes(self._new, self._files)
        writes(self._import, thing=Thing.IMPORT)
        self._sums = SaidInRow("muted")
        self._build()
        self._connect()

    def _build(self) -> None:
        """From the outside in: whatever is put into another part later is styled all through again. And in
        the order of the Tab key.
        """
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        wear(self._new, role="primary")
        self._filters = QWidget(self._card)
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._year)
        row.addWidget(self._words, 1)
        wear(self._import, role="link")
        self._import.setAutoDefault(False)
        wear(self._files, role="link")
        self._files.setAutoDefault(False)
        self._card.add_tool(self._new)
        self._card.body.addWidget(self._help)
        self._card.body.addWidget(self._filters)
        self._stack = QStackedWidget(self._card)
        self._table = Table([], gives_way=True, parent=self._stack)
        self._stack.addWidget(self._table)
        self._card.body.addWidget(self._stack, 1)
        foot = RowOrColumn(self._card, spacing=SMALL)
        sums, links = QHBoxLayout(), QHBoxLayout()
        sums.addWidget(self._sums, 1)
        links.addStretch(1)
        links.addWidget(self._files)
        links.addWidget(self._import)
        foot.add(sums, 1)
        foot.add(links)
        self._card.body.addWidget(foot)
        self.setFocusProxy(self._table)

    @cached_property
    def _empty(self) -> Empty:
        made = Empty("file-text", self._stack)
        writes(made.action)
        made.action_requested.connect(self.start_new)
        self._put_in(made)
        return made

    @cached_property
    def _none_fits(self) -> Empty:
        made = Empty("search", self._stack)
        made.action_requested.connect(self.clear_filter)
        self._put_in(made)
        return made

    def _put_in(self, empty: Empty) -> None:
        """In the place of the table, for the Tab key too."""
        self._stack.addWidget(empty)
        QWidget.setTabOrder(self._table, empty.action)

    def _connect(self) -> None:
        self._year.changed.connect(self._on_year)
        self._words.textChanged.connect(self._paint)
        self._words.next_requested.connect(self.begin)
        self._new.clicked.connect(self.start_new)
        self._import.clicked.connect(self.take_in)
        self._files.clicked.connect(self.show_files)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.row_opened.connect(self._on_row_opened)

    def show_ledger(self, spec: SheetSpec, view: LedgerView) -> None:
        """Show this ledger; another one than before begins with this year and no words."""
        other = self._spec is None or spec.kind.table != self._spec.kind.table
        self._spec, self._view = spec, view
        if other:
            self._words.clear()
            self._table.horizontalHeader().setSortIndicator(
                -1, self._table.horizontalHeader().sortIndicatorOrder()
            )
            self._table.set_rows([])
            self._table.set_columns(self._columns(spec))
        taken = [] if other else self._year.taken()
        self._year.show_options(self._offered(), taken)
        self._paint()

    def begin(self) -> None:
        """Into the table, or to what can be done where there is none."""
        shown = self._table if self._shown else self._stack.currentWidget()
        if shown is not None:
            self.setFocusProxy(shown)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_words(self) -> None:
        """Ctrl+F: to the words."""
        self._words.setFocus()
        self._words.selectAll()

    def chosen(self) -> str:
        """The id of the chosen record; "" when none is."""
        place = self._table.chosen_row()
        return self._shown[place].row if 0 <= place < len(self._shown) else ""

    def start_new(self) -> None:
        if self._spec is not None:
            self.record_requested.emit(self._spec.kind.table, "")

    def is_filtered(self) -> bool:
        return bool(self._words.text() or self._year.taken())

    def clear_filter(self) -> None:
        """Show all of it."""
        self._words.clear()
        self._year.show_options(self._offered(), [])
        self._paint()
        self.begin()

    def retranslate(self) -> None:
        if self._spec is not None:
            self._table.set_rows([])
            self._table.set_columns(self._columns(self._spec))
            self._year.show_options(self._offered(), self._year.taken())
            self._paint()

    def _offered(self) -> list[tuple[str, str]]:
        assert self._spec is not None  # noqa: S101  # only painted with a ledger
        found = years(self._view.records, self._spec.kind.day)
        counted = self.tr("{0} ({1})")
        each = [(str(year), counted.format(year, count)) for year, count in found.items()]
        return [("", self.tr("All years")), *each]

    def _on_year(self) -> None:
        if not any(self._year.taken()):
            self._year.show_options(self._offered(), [])
        self._paint()

    def _paint(self) -> None:
        spec = self._spec
        if spec is None:
            return
        taken = self._year.taken()
        asked = LedgerFilter(int(taken[0]) if taken else None, self._words.text())
        rows: list[Row] = []
        self._shown = []
        for record in self._view.records:
            cells = [self._cell(column, record) for column in spec.columns]
            if fits(
                record,
                [*(cell.text for cell in cells), *_words_of(spec, record, self._view.called)],
                spec.kind.day,
                asked,
            ):
                self._shown.append(record)
                rows.append([*cells, sent_cell(self._view.sent.get(record.row))])
        self._table.set_rows(rows)
        shown = self._table if rows else self._none_fits if self._view.records else self._empty
        self._say(spec, taken)
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)  # one that is hidden would hold the Tab key
        show_if(self._filters, bool(self._view.records))
        show_if(self._new, bool(self._view.records))

    def _say(self, spec: SheetSpec, taken: list[str]) -> None:
        title = self.tr("{0} ({1})").format(spec.title_words(), len(self._shown))
        is_large = theme.current().text_size > _SMALL_TYPE
        keys = self.tr("Enter opens  ·  Esc goes back") if self._shown and not is_large else ""
        self._card.set_heading(title, keys)
        new = self.tr("New: {0}  Ctrl+N").format(spec.one_words())
        self._new.setText(new)
        self._import.setText(self.tr("Take in…  Ctrl+I"))
        show_if(self._import, spec.kind.table in KINDS_BY_TABLE)
        self._say_files()
        show_if(self._files, bool(self._view.records) and spec.kind.table in KINDS_BY_TABLE)
        self._help.setText(spec.help_words())
        show_if(self._help, bool(spec.help and self._view.records) and not is_large)
        if "_empty" in vars(self):
            self._empty.show_words(spec.empty_words(), spec.help_words(), new)
        if "_none_fits" in vars(self):
            self._none_fits.show_words(
                self.tr("No matches"),
                self.tr("No record of this ledger matches the filter."),
                self.tr("Show all"),
            )
        self._year.setText(self.tr("Year {0}").format(taken[0]) if taken else self.tr("All years"))
        self._words.setPlaceholderText(self.tr("Filter by any word   Ctrl+F"))
        self._words.setAccessibleName(self.tr("Filter"))
        said = [self._sum(spec, name) for name in spec.totals]
        if spec.summary is not None:
            said += spec.summary(self._shown, self._view)
        if spec.coverage[0]:
            done, whole = (total(self._shown, name) for name in spec.coverage)
            words = QCoreApplication.translate("sheets", COVERAGE)
            said.append(titled(words, coverage_words(done, whole)))
        self._sums.say(said)
        show_if(self._sums, bool(said and self._shown))

    def _sum(self, spec: SheetSpec, name: str) -> str:
        field = spec.fields[name]
        amount = total(self._shown, name)
        return titled(field.words(), yuan(amount) if field.kind is Kind.MONEY else str(amount))

    def _columns(self, spec: SheetSpec) -> list[Column]:
        return [*(self._column(spec, one) for one in spec.columns), sent_column()]

    def _column(self, spec: SheetSpec, column: SheetColumn) -> Column:
        field = spec.fields.get(column.name)
        words = QCoreApplication.translate("sheets", column.title) if column.title else ""
        words = words or (field.words() if field is not None else "")
        counts = column.number or spec.counts(column.name)
        return Column(words, column.width, number=counts, keep=column.keep, lines=column.lines)

    def _cell(self, column: SheetColumn, record: Record[Any]) -> Cell:
        assert self._spec is not None  # noqa: S101
        if column.of_view is not None:
            return column.of_view(record, self._view)
        if column.cell is not None:
            return column.cell(record, self._today())
        field = self._spec.fields[column.name]
        value = getattr(record.details, column.name)
        words = self._view.called.get(value, "") if field.kind is Kind.RECORD else field.shown(value)
        if field.mask == "phone":
            words = mask_phone(words)
        order = value if isinstance(value, int) and not isinstance(value, bool) else None
        return Cell(" ".join(words.split()), bold=column.bold, order=order)

    def take_in(self) -> None:
        """Ctrl+I: take the village's own ledger of this kind in."""
        if self._spec is not None and self._spec.kind.table in KINDS_BY_TABLE:
            self.import_requested.emit(self._spec.kind.table)

    def show_files(self) -> None:
        """Ctrl+J: the photos and scans of the chosen line."""
        row = self.chosen()
        if self._spec is not None and row:
            of = self._table.text_at(self._table.chosen_row(), 1) or self._spec.one_words()
            self.files_requested.emit(self._spec.kind.table, row, of)

    def _on_row_chosen(self, _place: int) -> None:
        self._say_files()

    def _say_files(self) -> None:
        """How many photos and scans the chosen line has."""
        row = self.chosen()
        count = self._view.files.get(row, 0)
        words = self.tr("Photos, scans ({0})  Ctrl+J") if count else self.tr("Photos, scans  Ctrl+J")
        self._files.setText(words.format(count))
        self._files.setEnabled(bool(row))

    def _on_row_opened(self, place: int) -> None:
        if self._spec is not None:
            self.record_requested.emit(self._spec.kind.table, self._shown[place].row)


def _words_of(spec: SheetSpec, record: Record[Any], called: Mapping[str, str]) -> list[str]:
    """All that a record says, so that a filter finds what no column shows."""
    values = ((field, getattr(record.details, name)) for name, field in spec.fields.items())
    return [
        called.get(value, "") if field.kind is Kind.RECORD else field.shown(value) for field, value in values
    ]
