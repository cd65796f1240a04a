"""Talks 谈话记录 (form F12) as a sheet: the visits of kind "talk" alone, with what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.bag.activity_record import TALK
from app.visits.visit_details import VisitRecord
from ui.listed import listed
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.role import wear
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.tone import Tone
from ui.sheets.bag_sheet import NEW, BagSheet
from ui.users.look_only import writes
from ui.words import day

if TYPE_CHECKING:
    from app.people.reveal import FullNumbers
    from ui.bag.bag_desk import BagView


class TalkSheet(BagSheet):
    """Ctrl+N begins a talk: the form of a visit with its kind filled in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talks: list[VisitRecord] = []
        self._card = Card()
        self._new = QPushButton()
        wear(self._new, role="primary")
        self._table = Table(self._columns(), gives_way=True)
        self._empty = Empty("users")
        writes(self._empty.action)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._card.add_tool(self._new)
        self._card.body.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        self._table.row_opened.connect(self._on_row_opened)
        self._new.clicked.connect(self.start_new)
        self._empty.action_requested.connect(self.start_new)
        self.lead_to(self._stack)
        self.retranslate()

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:  # no numbers here
        self._talks = [one for one in view.bag.visits if one.details.kind == TALK]
        self.retranslate()

    def chosen(self) -> str:
        place = self._table.chosen_row()
        return self._talks[place].visit if 0 <= place < len(self._talks) else ""

    def start_new(self) -> bool:
        self.record_requested.emit("visit", NEW + TALK)
        return True

    def retranslate(self) -> None:
        heading = self.tr("Talks ({0})").format(len(self._talks))
        self._card.set_heading(heading, self.tr("Enter opens  ·  H history  ·  Esc goes back"))
        new = self.tr("Record a talk  Ctrl+N")
        self._new.setText(new)
        self._new.setVisible(bool(self._talks))
        self._empty.show_words(self.tr("No talk is recorded yet"), "", new)
        self._table.set_columns(self._columns())
        self._table.set_rows([_row(one) for one in self._talks])
        shown = self._table if self._talks else self._empty
        self._stack.setCurrentWidget(shown)
        self.lead_to(shown)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Day"), 104),
            Column(self.tr("Place"), 120),
            Column(self.tr("By"), 150),
            Column(self.tr("What was said"), Width.REST),
        ]

    def _on_row_opened(self, place: int) -> None:
        self.record_requested.emit("visit", self._talks[place].visit)


def _row(talk: VisitRecord) -> Row:
    said = talk.details
    words = (said.thinking_words, said.family_words, said.work_words, said.opinion_words)
    return [
        Cell(day(said.happened_on), bold=True),
        said.place,
        Cell(listed(said.visitors), Tone.QUIET, icon=""),
        "  ".join(" ".join(one.split()) for one in words if one),
    ]
