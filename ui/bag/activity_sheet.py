"""The activity record 帮教活动记录 as a sheet: one line of time, each line opens its record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.bag.activity_record import TEST, VISIT, Activity, activities_of
from app.bag.read_bag import Bag
from ui.listed import listed
from ui.parts.card import Card
from ui.parts.choices import label_of
from ui.parts.empty import Empty
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.sheets.bag_sheet import BagSheet
from ui.words import day

if TYPE_CHECKING:
    from app.people.reveal import FullNumbers
    from ui.bag.bag_desk import BagView


class ActivitySheet(BagSheet):
    """Visits, talks, tests and assistance, the newest first. Nothing is typed here."""

    begins_new = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bag: Bag | None = None
        self._lines: list[Activity] = []
        self._card = Card()
        self._help = label("", "muted", wrap=True)
        self._table = Table(self._columns(), gives_way=True)
        self._empty = Empty("history")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._card.body.addWidget(self._help)
        self._card.body.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        self._table.row_opened.connect(self._on_row_opened)
        self.lead_to(self._stack)
        self.retranslate()

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:  # no numbers here
        self._bag = view.bag
        self._lines = activities_of(view.bag)
        self.retranslate()

    def chosen(self) -> str:
        place = self._table.chosen_row()
        return self._lines[place].row if 0 <= place < len(self._lines) else ""

    def retranslate(self) -> None:
        heading = self.tr("Activity record ({0})").format(len(self._lines))
        self._card.set_heading(heading, self.tr("Enter opens  ·  H history  ·  Esc goes back"))
        self._help.setText(
            self.tr("Drawn from visits, talks, tests and assistance: whatever is recorded there stands here.")
        )
        self._empty.show_words(self.tr("Nothing was done yet"), self._help.text())
        self._table.set_columns(self._columns())
        self._table.set_rows([_row(line) for line in self._lines])
        shown = self._table if self._lines else self._empty
        self._stack.setCurrentWidget(shown)
        self._help.setVisible(bool(self._lines))
        self.lead_to(shown)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Day"), 104),
            Column(self.tr("What"), 150),
            Column(self.tr("Outcome"), 130),
            Column(self.tr("By"), 150),
            Column(self.tr("In words"), Width.REST),
        ]

    def _on_row_opened(self, place: int) -> None:
        line = self._lines[place]
        self.record_requested.emit(line.table, line.row)


def _row(line: Activity) -> Row:
    if line.table == VISIT:
        what, outcome = label_of("VISIT_KIND", line.kind), label_of("VISIT", line.result)
    elif line.table == TEST:
        what, outcome = label_of("SAMPLE", line.kind), label_of("RESULT", line.result)
    else:
        what, outcome = label_of("AID", line.kind), ""
    return [
        Cell(day(line.day), bold=True),
        what,
        outcome,
        Cell(listed(line.by), Tone.QUIET, icon=""),
        " ".join(line.words.split()),
    ]
