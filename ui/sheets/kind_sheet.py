"""All records of one kind as they lie in the bag: a table, Enter opens, Ctrl+N begins a new one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.people.masking import mask_phone
from app.records import Record
from ui.bag.sent_words import sent_cell, sent_column
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table
from ui.parts.text import label
from ui.sheets.bag_sheet import BagSheet
from ui.sheets.sheet_spec import SheetColumn, SheetSpec
from ui.users.look_only import writes

if TYPE_CHECKING:
    from app.people.reveal import FullNumbers
    from ui.bag.bag_desk import BagView


class KindSheet(BagSheet):
    """The sheet that a SheetSpec describes."""

    def __init__(self, spec: SheetSpec, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self._today = today
        self._records: tuple[Record[Any], ...] = ()
        self._card = Card()
        self._help = label("", "muted", wrap=True)
        self._told = label("", "warning", wrap=True)
        self._new = QPushButton()
        writes(self._new)
        wear(self._new, role="primary")
        self._table = Table(self._columns(), gives_way=True)
        self._empty = Empty(spec.icon)
        writes(self._empty.action)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._card.add_tool(self._new)
        self._card.body.addWidget(self._told)
        self._card.body.addWidget(self._help)
        self._card.body.addWidget(self._stack, 1)
        show_if(self._help, bool(self._spec.help))
        show_if(self._told, False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        self.lead_to(self._stack)

    def _connect(self) -> None:
        self._table.row_opened.connect(self._on_row_opened)
        self._new.clicked.connect(self.start_new)
        self._empty.action_requested.connect(self.start_new)

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:
        self._records = view.bag.records.get(self._spec.kind.table, ())
        self._table.set_rows([self._row(view, record, full is not None) for record in self._records])
        shown = self._table if self._records else self._empty
        self._stack.setCurrentWidget(shown)
        self.lead_to(shown)
        self.retranslate()

    def chosen(self) -> str:
        place = self._table.chosen_row()
        return self._records[place].row if 0 <= place < len(self._records) else ""

    def start_new(self) -> bool:
        self.record_requested.emit(self._spec.kind.table, "")
        return True

    def told(self) -> str:
        """What stands above the list."""
        return self._told.text()

    def retranslate(self) -> None:
        spec = self._spec
        title = self.tr("{0} ({1})").format(spec.title_words(), len(self._records))
        keys = self.tr("Enter opens  ·  H history  ·  Esc goes back")
        self._card.set_heading(title, keys if self._records else self.tr("Esc goes back"))
        new = self.tr("New: {0}  Ctrl+N").format(spec.one_words())
        self._new.setText(new)
        self._empty.show_words(spec.empty_words(), spec.help_words(), new)
        self._help.setText(spec.help_words())
        show_if(self._help, bool(spec.help and self._records))
        self._told.setText(spec.told(self._records, self._today()) if spec.told else "")
        show_if(self._told, bool(self._told.text()))
        show_if(self._new, bool(self._records))
        self._table.set_columns(self._columns())

    def _columns(self) -> list[Column]:
        return [
            *(
                Column(
                    self._titled(one),
                    one.width,
                    number=one.number or self._spec.counts(one.name),
                    keep=one.keep,
                    lines=one.lines,
                )
                for one in self._spec.columns
            ),
            sent_column(),
        ]

    def _titled(self, column: SheetColumn) -> str:
        spec = self._spec.fields.get(column.name)
        return spec.words() if spec is not None else ""

    def _row(self, view: BagView, record: Record[Any], full: bool) -> Row:
        cells = [self._cell(column, record, view, full) for column in self._spec.columns]
        return [*cells, sent_cell(view.bag.sent.get(record.row))]

    def _cell(self, column: SheetColumn, record: Record[Any], view: BagView, full: bool) -> Cell:
        if column.in_bag is not None:
            return column.in_bag(record, view.bag)
        if column.cell is not None:
            return column.cell(record, self._today())
        spec = self._spec.fields[column.name]
        words = spec.shown(getattr(record.details, column.name))
        if spec.mask == "phone" and not full:
            words = mask_phone(words)
        return Cell(" ".join(words.split()), bold=column.bold)

    def _on_row_opened(self, place: int) -> None:
        self.record_requested.emit(self._spec.kind.table, self._records[place].row)
