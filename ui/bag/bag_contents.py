"""What a bag opens with: the term as a line, and below it the contents 袋内目录."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bag.paper import PAPER
from app.bag.read_bag import Bag
from ui import theme
from ui.bag.contents_list import Line
from ui.bag.contents_rows import lines_of, rows_of_lines
from ui.bag.contents_table import ContentsTable
from ui.bag.term_card import TermCard
from ui.parts.card import Card
from ui.parts.choices import language
from ui.parts.lead import Leads
from ui.parts.table import Column, Width
from ui.sheets.bag_sheet import NEW
from ui.theme import MEDIUM
from ui.words import Retranslated

_PAGES, _DAY = 2, 3
_LEAST_FOR_LEGEND = 440  # lower, at 100 % text size, the term says less so that more papers are seen
_LEAST_FOR_LINE = 400  # lower still, it is said in words, and the keys are on the sheet of all keys
_LEAST_FOR_DAY = 480  # narrower, at 100 % text size, a paper's day makes room for its name


class BagContents(Retranslated, Leads):
    """`line_opened`: Enter on this line; `paper_requested`: the form of the paper itself, by its row or
    NEW and the paper; `placement_requested`: the placement's course is wished for.
    """

    line_opened = Signal(Line)
    paper_requested = Signal(str)
    placement_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bag: Bag | None = None
        self._lines: list[Line] = []
        self._is_least = False
        self._term = TermCard()
        self._card = Card()
        self._table = ContentsTable(self._columns())
        self._card.body.addWidget(self._table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._term)
        column.addWidget(self._card, 1)
        self.lead_to(self._table)
        self._term.placement_requested.connect(self.placement_requested)
        self._table.row_opened.connect(self._on_opened)
        self._table.paper_requested.connect(self._on_paper_requested)
        self.retranslate()

    def show_bag(self, bag: Bag, sheets: Sequence[str], today: date) -> None:
        """`sheets`: the keys of those that can be opened."""
        self._bag = bag
        self._term.show_bag(bag, today)
        self._lines = lines_of(bag, [key for key in sheets if key != PAPER.table])
        self._table.show_lines(self._lines, rows_of_lines(bag, self._lines))

    def choose_first(self) -> None:
        """The cursor to the first paper."""
        self._table.choose_first()

    def title_of(self, row: str) -> str:
        """The title of the paper whose form is opened, by its row or NEW and the paper."""
        for one in self._bag.contents if self._bag is not None else ():
            if row == NEW + one.paper.paper or (one.said is not None and one.said.row == row):
                return one.paper.title(language())
        return ""

    def begin(self) -> None:
        """Into the table."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def share(self, room: int) -> None:
        """Where the page is narrow, pages and days make room for names."""
        for column in (_PAGES, _DAY):
            self._table.setColumnHidden(column, room < theme.current().px(_LEAST_FOR_DAY))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        now = theme.current()
        least = self.height() < now.px(_LEAST_FOR_LINE)
        self._term.shorten(self.height() < now.px(_LEAST_FOR_LEGEND), least=least)
        if least != self._is_least:
            self._is_least = least
            self._say_heading()

    def retranslate(self) -> None:
        self._say_heading()
        self._table.set_columns(self._columns())
        if self._bag is not None:
            self._table.show_lines(self._lines, rows_of_lines(self._bag, self._lines))

    def _say_heading(self) -> None:
        keys = self.tr("Enter open   Space the paper   P print   H history")
        self._card.set_heading(self.tr("Contents of the bag"), "" if self._is_least else keys)

    def request_paper(self, line: Line) -> None:
        """The form of the paper itself: whether it lies in the bag, and where the original is."""
        contents = self._bag.contents if self._bag is not None else ()
        row = next((one for one in contents if one.paper.paper == line.paper), None)
        if row is not None:
            self.paper_requested.emit(row.said.row if row.said else NEW + line.paper)

    def _columns(self) -> list[Column]:
        return [
            Column("", 44, number=True),
            Column(self.tr("Paper"), Width.REST),
            Column("", 64, number=True),
            Column(self.tr("Day"), 112),
            Column("", 132),
        ]

    def _on_opened(self, place: int) -> None:
        self.line_opened.emit(self._lines[place])

    def _on_paper_requested(self, place: int) -> None:
        if 0 <= place < len(self._lines):
            self.request_paper(self._lines[place])
