"""Closed bags: until when each is kept and by which rule, which may be erased, and what was erased."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from app.closing.destroy_bag import Destruction
from app.closing.list_closed import ClosedBag
from app.people.masking import mask_name
from ui.closing.closed_words import copy_words, retention_words
from ui.closing.closing_desk import ClosingDesk
from ui.parts.card import Card
from ui.parts.choices import label_of
from ui.parts.empty import Empty
from ui.parts.page import Page
from ui.parts.pill import Pill
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.words import day


class ClosedPage(Page):
    """`left` goes back to the list; `open_requested` and `erase_requested` bring a person."""

    left = Signal()
    open_requested = Signal(str)
    erase_requested = Signal(str)

    def __init__(self, desk: ClosingDesk, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._desk = desk
        self._bags: list[ClosedBag] = []
        self._gone: list[Destruction] = []
        self._over = Pill()
        self._back, self._erase, self._open = QPushButton(), QPushButton(), QPushButton()
        self._table = Table(self._columns())
        self._empty = Empty("archive")
        self._below = QStackedWidget()
        self._rule = label("", "muted", wrap=True)
        self._copies = label("", "small", wrap=True)
        self._records = Card()
        self._destroyed = Table(self._record_columns())
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.marks.addWidget(self._over)
        wear(self._back, role="link")
        wear(self._open, role="primary")
        for button in (self._back, self._erase, self._open):
            self.tools.addWidget(button)
        for part in (self._table, self._empty):
            self._below.addWidget(part)
        self.body.addWidget(self._below, 3)
        self.body.addWidget(self._rule)
        self._records.body.addWidget(self._destroyed, 1)
        self._records.body.addWidget(self._copies)
        self.body.addWidget(self._records, 2)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._open.clicked.connect(self._on_open)
        self._erase.clicked.connect(self._on_erase)
        self._table.row_opened.connect(self._on_open)
        self._empty.action_requested.connect(self.left)
        self._table.row_chosen.connect(self._on_chosen)
        self._destroyed.row_chosen.connect(self._on_chosen)

    def title(self) -> str:
        return self.tr("Closed bags")

    def arrive(self) -> None:
        """Read them anew."""
        self._bags = self._desk.closed()
        self._gone = self._desk.destructions()
        self._paint()

    def begin(self) -> None:
        (self._table if self._bags else self._empty).setFocus(Qt.FocusReason.OtherFocusReason)

    def _paint(self) -> None:
        today = self._desk.today()
        over = sum(bag.is_over(today) for bag in self._bags)
        self._table.set_rows([self._row(bag, is_over=bag.is_over(today)) for bag in self._bags])
        if self._bags and self._table.chosen_row() < 0:
            self._table.choose_row(0)
        self._below.setCurrentWidget(self._table if self._bags else self._empty)
        self._over.show_status(self.tr("Retention reached: {0}").format(over), Tone.DUE)
        show_if(self._over, over > 0)
        show_if(self._erase, over > 0)
        show_if(self._open, bool(self._bags))
        self._destroyed.set_rows([_record(one) for one in self._gone])
        self._records.set_heading(self.tr("Records of destruction ({0})").format(len(self._gone)))
        show_if(self._records, bool(self._gone))
        if self._gone and self._destroyed.chosen_row() < 0:
            self._destroyed.choose_row(0)
        self._on_chosen()
        self.set_head(self.title(), self.tr("{0} bags").format(len(self._bags)) if self._bags else "")

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_destroyed"):
            return
        self._back.setText(self.tr("All people  Esc"))
        self._open.setText(self.tr("Look into it  Enter"))
        self._erase.setText(self.tr("Erase…  Delete"))
        self._empty.show_words(
            self.tr("No bag is closed"),
            self.tr("Bags of those who were discharged, died or moved stand here until they may be erased."),
            self.tr("All people"),
        )
        self._table.set_columns(self._columns())
        self._destroyed.set_columns(self._record_columns())
        self._paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._on_erase()
        else:
            super().keyPressEvent(event)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), 90),
            Column(self.tr("No."), Width.REST),
            Column(self.tr("Closed on"), 108),
            Column(self.tr("Why"), 130),
            Column(self.tr("Kept until"), 124),
        ]

    def _record_columns(self) -> list[Column]:
        return [
            Column(self.tr("Erased on"), 108),
            Column(self.tr("No."), Width.REST),
            Column(self.tr("Approved by"), 140),
            Column(self.tr("Paper"), 130),
            Column(self.tr("Entries"), 80, number=True),
        ]

    def _row(self, bag: ClosedBag, *, is_over: bool) -> Row:
        tone = Tone.DUE if is_over else Tone.PLAIN
        return [
            Cell(mask_name(bag.name), bold=True),
            bag.file_no,
            day(bag.closing.closed_on),
            label_of("CLOSING", bag.closing.closed_reason),
            Cell(day(bag.retention.until), tone),
        ]

    def _on_chosen(self, *_rows: object) -> None:
        """Below each list: the rule of the chosen bag, the copies that the chosen record names."""
        bag = self._chosen()
        self._rule.setText("" if bag is None else retention_words(bag.retention))
        show_if(self._rule, bag is not None)
        place = self._destroyed.chosen_row()
        copies = self._gone[place].copies if 0 <= place < len(self._gone) else ()
        words = "；".join(copy_words(copy) for copy in copies) or self.tr("none known")
        self._copies.setText(self.tr("Copies then still held: {0}").format(words))

    def _chosen(self) -> ClosedBag | None:
        place = self._table.chosen_row()
        return self._bags[place] if 0 <= place < len(self._bags) else None

    def _on_open(self, _place: int = 0) -> None:
        bag = self._chosen()
        if bag is not None:
            self.open_requested.emit(bag.person)

    def _on_erase(self) -> None:
        bag = self._chosen()
        if bag is not None:
            self.erase_requested.emit(bag.person)


def _record(one: Destruction) -> Row:
    return [
        day(one.happened_on),
        one.file_no,
        one.approved_by or "—",
        one.document_no or "—",
        str(one.entries),
    ]
