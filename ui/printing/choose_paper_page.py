"""Print: the roster, or the bag of one person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ui.parts.card import Card
from ui.parts.line_edit import LineEdit
from ui.parts.page import Page
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.preview.preview_desk import Form, PersonToPrint, PreviewDesk, Subject


class ChoosePaperPage(Page):
    """`paper_chosen(subject)`."""

    paper_chosen = Signal(object)

    def __init__(self, desk: PreviewDesk) -> None:
        super().__init__(scrolls=False)
        self._desk = desk
        self._people: list[PersonToPrint] = []
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._roster = Card()
        self._roster_words = label("", "muted", wrap=True)
        self._roster_button = QPushButton()
        self._roster_button.setAutoDefault(False)
        self._roster.add_tool(self._roster_button)
        self._roster.body.addWidget(self._roster_words)
        self._bag = Card()
        self._bag_words = label("", "muted", wrap=True)
        self._search = LineEdit()
        self._search.setProperty("help_topic", "printing.person")
        self._table = Table(self._columns())
        self._none = label("", "muted", wrap=True)
        self._bag_button = QPushButton()
        self._bag_button.setAutoDefault(False)
        wear(self._bag_button, role="primary")
        self._bag.add_tool(self._bag_button)
        for part in (self._bag_words, self._search, self._none):
            self._bag.body.addWidget(part)
        self._bag.body.addWidget(self._table, 1)
        self.body.addWidget(self._roster)
        self.body.addWidget(self._bag, 1)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), 160),
            Column(self.tr("Group"), 120),
            Column(self.tr("File number"), Width.REST),
        ]

    def _connect(self) -> None:
        self._roster_button.clicked.connect(self._on_roster_clicked)
        self._bag_button.clicked.connect(self._on_bag_clicked)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.next_requested.connect(self._on_search_entered)
        self._table.row_opened.connect(self._on_row_opened)
        self._table.row_chosen.connect(self._on_row_chosen)

    def title(self) -> str:
        return self.tr("Print")

    def arrive(self) -> None:
        self._show_people()

    def begin(self) -> None:
        self._search.setFocus()

    def print_this(self) -> None:
        """Ctrl+P here prints what is chosen: a person's bag, else the roster."""
        if self._table.chosen_row() >= 0:
            self._on_bag_clicked()
        else:
            self._on_roster_clicked()

    def retranslate(self) -> None:
        super().retranslate()
        self._roster.set_heading(self.tr("Roster of everyone"))
        self._roster_words.setText(
            self.tr("Form F03: all who are kept here, one line each, names and numbers partly hidden.")
        )
        self._roster_button.setText(self.tr("Show the roster"))
        self._bag.set_heading(self.tr("One person's bag"))
        self._bag_words.setText(
            self.tr("Cover, contents, information card, visits and tests, in the order of the bag.")
        )
        self._bag_button.setText(self.tr("Show the bag"))
        self._search.setPlaceholderText(self.tr("Name, pinyin initials, last four of ID number"))
        self._search.setAccessibleName(self.tr("Find the person"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("People"))
        self._show_none()

    def _show_people(self) -> None:
        self._people = self._desk.people(self._search.text())
        self._table.set_rows(
            [[Cell(one.name, bold=True), one.village_group, one.file_no] for one in self._people]
        )
        if self._people and self._search.text().strip():
            self._table.choose_row(0)
        self._show_none()

    def _show_none(self) -> None:
        searched = bool(self._search.text().strip())
        self._none.setText(
            self.tr("Nobody fits these words.")
            if searched
            else self.tr("Nobody is kept here yet. Enter people or take in a ledger first.")
        )
        show_if(self._none, not self._people)
        show_if(self._table, bool(self._people))
        self._roster_button.setEnabled(bool(self._people) or searched)
        self._bag_button.setEnabled(self._table.chosen_row() >= 0)

    def _on_search_changed(self) -> None:
        if not self._search.is_composing():
            self._show_people()

    def _on_search_entered(self) -> None:
        """Enter opens the only one who fits, else goes to the list."""
        if len(self._people) == 1:
            self._on_row_opened(0)
        elif self._people:
            self._table.setFocus()

    def _on_row_chosen(self, _place: int) -> None:
        self._bag_button.setEnabled(True)

    def _on_row_opened(self, place: int) -> None:
        one = self._people[place]
        self.paper_chosen.emit(Subject(Form.BAG, one.person, one.file_no))

    def _on_bag_clicked(self) -> None:
        if self._table.chosen_row() >= 0:
            self._on_row_opened(self._table.chosen_row())

    def _on_roster_clicked(self) -> None:
        if self._roster_button.isEnabled():
            self.paper_chosen.emit(Subject(Form.ROSTER))
