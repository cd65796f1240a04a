"""Whose paper it is: found by name, pinyin or number; one person, everyone, or several for their bags."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ids import PersonId
from ui.parts.line_edit import LineEdit
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.preview.preview_desk import PersonToPrint, PreviewDesk
from ui.theme import SMALL
from ui.words import Retranslated


class PeopleChoice(Retranslated, QWidget):
    """`opened`: Enter wants the paper of who is chosen. `changed`: others are listed or marked."""

    opened = Signal()
    changed = Signal()

    def __init__(self, desk: PreviewDesk) -> None:
        super().__init__()
        self._desk = desk
        self._people: list[PersonToPrint] = []
        self._marked: dict[PersonId, PersonToPrint] = {}
        self._may_mark = False
        self._build()
        self._connect()
        self.setFocusProxy(self._search)
        self.retranslate()

    def _build(self) -> None:
        self._search = LineEdit()
        self._search.setObjectName("find_person")
        self._search.setProperty("help_topic", "printing.person")
        self._none = label("", "muted", wrap=True)
        self._table = Table(self._columns())
        self._table.setObjectName("people")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        whole.addWidget(self._search)
        whole.addWidget(self._none)
        whole.addWidget(self._table, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_search_changed)
        self._search.next_requested.connect(self._on_search_entered)
        self._table.row_opened.connect(self._on_opened)
        self._table.row_marked.connect(self._on_marked)

    def read(self, *, keep: bool = False) -> None:
        """Look anew who is there; with `keep` the cursor stays in its line."""
        searched = self.is_searched()
        self._people = self._desk.people(self._search.text())
        rows: list[Row] = [["", Cell(self.tr("Everyone"), bold=True), "", ""]] if not searched else []
        rows += [
            [self._mark(one), Cell(one.name, bold=True), one.village_group, one.file_no]
            for one in self._people
        ]
        self._table.set_rows(rows if self._people else [])
        if self._people and not keep:
            self._table.choose_row(0)
        self._none.setText(
            self.tr("Nobody fits these words.")
            if searched
            else self.tr("Nobody is kept here yet. Enter people or take in a ledger first.")
        )
        has_people = bool(self._people) or searched
        show_if(self._search, has_people)
        show_if(self._table, has_people)
        show_if(self._none, not self._people)
        self.changed.emit()

    def let_mark(self, may_mark: bool) -> None:
        """Whether Space chooses several: for bags alone."""
        self._may_mark = may_mark

    def people(self) -> list[PersonToPrint]:
        """Everyone in the list."""
        return list(self._people)

    def has_people(self) -> bool:
        """Whether there is a list to search in."""
        return bool(self._people) or self.is_searched()

    def is_searched(self) -> bool:
        return bool(self._search.text().strip())

    def person(self) -> PersonToPrint | None:
        """Who is chosen; None: everyone."""
        place = self._table.chosen_row() - (0 if self.is_searched() else 1)
        return self._people[place] if 0 <= place < len(self._people) else None

    def marked(self) -> tuple[PersonId, ...]:
        """Several, in the order of choosing."""
        return tuple(self._marked)

    def mark_only(self, people: Iterable[PersonId]) -> None:
        """These stay chosen and nobody else."""
        known = {one.person: one for one in self._desk.people("")} | self._marked
        self._marked = {person: known[person] for person in people if person in known}
        self.read()

    def retranslate(self) -> None:
        self._search.setPlaceholderText(self.tr("Name, pinyin initials, last four of ID number"))
        self._search.setAccessibleName(self.tr("Find the person"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("People"))

    def _columns(self) -> list[Column]:
        return [
            Column("", 28),
            Column(self.tr("Name"), 100),
            Column(self.tr("Group"), 64),
            Column(self.tr("File number"), Width.REST),
        ]

    def _mark(self, one: PersonToPrint) -> Cell:
        return Cell("✓", Tone.DONE, icon="") if one.person in self._marked else Cell("")

    def _on_search_changed(self) -> None:
        if not self._search.is_composing():
            self.read()

    def _on_search_entered(self) -> None:
        """Enter takes the only one who fits, else goes to the list."""
        if len(self._people) == 1 and self.is_searched():
            self.opened.emit()
        elif self._people:
            self._table.setFocus()

    def _on_opened(self, _place: int) -> None:
        self.opened.emit()

    def _on_marked(self, _place: int) -> None:
        """Space chooses somebody, or takes the choice back."""
        one = self.person()
        if one is None or not self._may_mark:
            return
        if self._marked.pop(one.person, None) is None:
            self._marked[one.person] = one
        self.read(keep=True)
