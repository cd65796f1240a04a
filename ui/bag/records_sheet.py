"""A person's visits, or tests, as they lie in the bag: both days, what came of it, who was there."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.bag.read_bag import Bag
from app.people.reveal import FullNumbers
from ui.bag.bag_desk import BagView
from ui.bag.sent_words import sent_cell, sent_column
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Column, Table
from ui.sheets.bag_sheet import BagSheet
from ui.tests.table_of_tests import columns_of_tests, row_of_test
from ui.users.look_only import writes
from ui.visits.visits_table import columns_of_visits, row_of_visit


class RecordsSheet(BagSheet):
    """`kind` is "visit" or "test"."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._bag: Bag | None = None
        self._card = Card()
        self._new = QPushButton()
        writes(self._new)
        wear(self._new, role="primary")
        self._table = Table(self._columns(), gives_way=True)
        self._empty = Empty("footprints" if kind == "visit" else "flask-conical")
        writes(self._empty.action)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._card.add_tool(self._new)
        self._card.body.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        self.lead_to(self._table)
        self._table.row_opened.connect(self._on_row_opened)
        self._new.clicked.connect(self.start_new)
        self._empty.action_requested.connect(self.start_new)
        self.retranslate()

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:
        """Show all of them, the newest first."""
        self._bag = bag = view.bag
        since = bag.record.kept_since
        if self._kind == "visit":
            rows = [
                [*row_of_visit(record, since), sent_cell(bag.sent.get(record.visit))] for record in bag.visits
            ]
        else:
            rows = [
                [*row_of_test(record, since), sent_cell(bag.sent.get(record.test))] for record in bag.tests
            ]
        self._table.set_rows(rows)
        shown = self._table if rows else self._empty
        self._stack.setCurrentWidget(shown)
        self.lead_to(shown)
        self.retranslate()

    def chosen(self) -> str:
        """The id of the chosen record; "" when none is."""
        place = self._table.chosen_row()
        ids = self._ids()
        return ids[place] if 0 <= place < len(ids) else ""

    def start_new(self) -> bool:
        self.record_requested.emit(self._kind, "")
        return True

    def retranslate(self) -> None:
        count = len(self._ids())
        if self._kind == "visit":
            heading, new = self.tr("Visits ({0})"), self.tr("Record a visit  Ctrl+N")
            nothing = self.tr("No visit is recorded yet")
        else:
            heading, new = self.tr("Tests ({0})"), self.tr("Record a test  T")
            nothing = self.tr("No test is recorded yet")
        self._card.set_heading(heading.format(count), self.tr("Enter opens  ·  H history  ·  Esc goes back"))
        self._new.setText(new)
        show_if(self._new, count > 0)
        self._empty.show_words(nothing, action=new)
        self._table.set_columns(self._columns())

    def _columns(self) -> list[Column]:
        columns = columns_of_visits if self._kind == "visit" else columns_of_tests
        return [*columns(with_names=False), sent_column()]

    def _ids(self) -> list[str]:
        if self._bag is None:
            return []
        if self._kind == "visit":
            return [record.visit for record in self._bag.visits]
        return [record.test for record in self._bag.tests]

    def _on_row_opened(self, place: int) -> None:
        self.record_requested.emit(self._kind, self._ids()[place])
