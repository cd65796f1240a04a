"""The five knowns as they lie in the bag: the newest of each aspect above, older ones below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.bag.known import ASPECTS, KNOWN, MOVEMENT, RESTRICTED, Known, newest_of_each
from app.records import Record
from ui.parts.card import Card
from ui.parts.choices import label_of
from ui.parts.role import wear
from ui.parts.scrolled import Scrolled, ScrolledBody
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.sheets.bag_sheet import NEW, BagSheet
from ui.theme import MEDIUM
from ui.users.look_only import writes
from ui.words import day

if TYPE_CHECKING:
    from app.people.reveal import FullNumbers
    from ui.bag.bag_desk import BagView
    from ui.sheets.sheet_spec import SheetSpec

SHOWN_WHOLE = 400


class KnownList(BagSheet):
    """Enter on an aspect opens what is known, or begins it; the words of the chosen line stand below it."""

    def __init__(self, spec: SheetSpec, _today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self._newest: list[tuple[str, Record[Known] | None]] = []
        self._older: tuple[Record[Known], ...] = ()
        self._hidden = False
        self._card, self._below = Card(), Card()
        self._new = QPushButton()
        writes(self._new)
        wear(self._new, role="primary")
        self._table = Table(self._columns(), header=False, fits=True)
        self._words = label("", wrap=True)
        self._kept_back = label("", "muted", wrap=True)
        self._older_table = Table(self._columns(), header=False)
        self._build()
        self._table.row_opened.connect(self._on_newest_opened)
        self._table.row_chosen.connect(self._on_newest_chosen)
        self._older_table.row_opened.connect(self._on_older_opened)
        self._new.clicked.connect(self.start_new)
        self.retranslate()

    def _build(self) -> None:
        self._card.add_tool(self._new)
        for part in (self._table, self._words, self._kept_back):
            self._card.body.addWidget(part)
        self._below.body.addWidget(self._older_table, 1)
        inside = ScrolledBody()
        both = QVBoxLayout(inside)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(MEDIUM)
        both.addWidget(self._card)
        both.addWidget(self._below, 1)
        self._rest = QWidget()
        both.addWidget(self._rest, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(inside))
        self.lead_to(self._table)

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:
        newest = newest_of_each(view.bag.records.get(KNOWN.table, ()))
        self._hidden = view.bag.contacts_hidden
        self._newest = [one for one in newest.by_aspect if not (self._hidden and one[0] in RESTRICTED)]
        self._older = newest.older
        self.retranslate()

    def chosen(self) -> str:
        if self._older_table.hasFocus():
            place = self._older_table.chosen_row()
            return self._older[place].row if 0 <= place < len(self._older) else ""
        place = self._table.chosen_row()
        record = self._newest[place][1] if 0 <= place < len(self._newest) else None
        return record.row if record else ""

    def start_new(self) -> bool:
        place = self._table.chosen_row()
        aspect = self._newest[place][0] if 0 <= place < len(self._newest) else ASPECTS[0]
        self.record_requested.emit(KNOWN.table, NEW + aspect)
        return True

    def retranslate(self) -> None:
        if not hasattr(self, "_rest"):
            return
        self._card.set_heading(
            self._spec.title_words(), self.tr("Enter opens  ·  H history  ·  Esc goes back")
        )
        self._below.set_heading(self.tr("Older ({0})").format(len(self._older)))
        self._new.setText(self.tr("New: {0}  Ctrl+N").format(self._spec.one_words()))
        self._kept_back.setText(
            self.tr("Contacts and movements are shown to the responsible person and the leader only.")
        )
        show_if(self._kept_back, self._hidden)
        show_if(self._below, bool(self._older))
        show_if(self._rest, not self._older)
        for table in (self._table, self._older_table):
            table.set_columns(self._columns())
        self._table.set_rows([self._row(aspect, record) for aspect, record in self._newest])
        self._older_table.set_rows([self._row(one.details.aspect, one) for one in self._older])
        self._on_newest_chosen(self._table.chosen_row())

    def _columns(self) -> list[Column]:
        return [Column("", 140), Column("", Width.REST), Column("", 104), Column("", 130)]

    def _row(self, aspect: str, record: Record[Known] | None) -> Row:
        name = Cell(label_of("ASPECT", aspect), bold=True)
        if record is None:
            return [name, Cell(self.tr("nothing known yet"), Tone.QUIET, icon=""), "", ""]
        told = record.details
        return [
            name,
            " ".join(_said(told).split()),
            day(told.known_on),
            Cell(told.source, Tone.QUIET, icon=""),
        ]

    def _on_newest_chosen(self, place: int) -> None:
        record = self._newest[place][1] if 0 <= place < len(self._newest) else None
        words = _said(record.details) if record else ""
        self._words.setText(words if len(words) <= SHOWN_WHOLE else f"{words[:SHOWN_WHOLE]}…")
        show_if(self._words, bool(words))

    def _on_newest_opened(self, place: int) -> None:
        aspect, record = self._newest[place]
        self.record_requested.emit(KNOWN.table, record.row if record else NEW + aspect)

    def _on_older_opened(self, place: int) -> None:
        self.record_requested.emit(KNOWN.table, self._older[place].row)


def _said(known: Known) -> str:
    """The words; of a movement its days and place before them."""
    if known.aspect != MOVEMENT:
        return known.words
    span = f"{day(known.from_on)} – {day(known.to_on)}".strip(" –")
    return "  ".join(part for part in (span, known.place, known.words) if part)
