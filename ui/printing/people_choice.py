"""Whose paper it is: found by name, pinyin or number; one person, everyone, or several for their bags."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.ids import PersonId
from ui.parts.held_keys import HeldKeys
from ui.parts.late_row import LateRow
from ui.parts.line_edit import LineEdit
from ui.parts.reading import Reading
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.preview.preview_desk import PersonToPrint, PreviewDesk
from ui.problems import sentence_of
from ui.theme import SMALL
from ui.words import Retranslated


class PeopleChoice(Retranslated, QWidget):
    """`opened`: Enter wants the paper of who is chosen. `changed`: others are listed or marked.

    Thousands of people are read beside the window; who is listed stays until they are there.
    """

    opened = Signal()
    changed = Signal()
    message = Signal(str)

    def __init__(self, desk: PreviewDesk) -> None:
        super().__init__()
        self._desk = desk
        self._everyone: list[PersonToPrint] | None = None
        self._people: list[PersonToPrint] = []
        self._lists_everyone = False
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
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)  # without a list it has all the room
        show_if(self._none, False)
        self._table = Table(self._columns(), gives_way=True)
        self._table.setObjectName("people")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        whole.addWidget(self._search)
        whole.addWidget(self._none)
        whole.addWidget(self._table, 1)

    def _connect(self) -> None:
        desk = self._desk
        self._reading = Reading(
            desk.read_beside, partial(desk.people, ""), self._reading_words, self, is_little=desk.has_few
        )
        self._reading.read.connect(self._on_read)
        self._reading.troubled.connect(self._on_troubled)
        self._keys = HeldKeys((self._table,), self._is_late, self)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.next_requested.connect(self._on_search_entered)
        self._table.row_opened.connect(self._on_opened)
        self._table.row_marked.connect(self._on_marked)

    def read(self) -> None:
        """Look anew who is there."""
        if self.is_searched():
            self._show(self._desk.people(self._search.text()))
            return
        if self._everyone is not None:
            self._show(self._everyone)
        self._reading.ask()

    def _show(self, people: list[PersonToPrint], chosen: int = 0) -> None:
        """These people, with the cursor in this line."""
        searched = self.is_searched()
        self._people, self._lists_everyone = people, not searched
        rows: list[Row] = [["", Cell(self.tr("Everyone"), bold=True), "", ""]] if not searched else []
        rows += [LateRow(partial(self._row, one)) for one in people]
        self._table.set_rows(rows if people else [])
        if people:
            self._table.choose_row(chosen)
        self._none.setText(
            self.tr("Nobody matches these words.")
            if searched
            else self.tr("Nobody is kept here yet. Enter people or take in a ledger first.")
        )
        show_if(self._search, self.has_people())
        show_if(self._table, self.has_people())
        show_if(self._none, not people)
        self.changed.emit()

    def _on_read(self, everyone: list[PersonToPrint]) -> None:
        """The cursor stays with whom it is at."""
        who, before, self._everyone = self.person(), self._everyone, everyone
        if everyone != before and not self.is_searched():
            places = {one.person: place for place, one in enumerate(everyone, start=1)}
            self._show(everyone, places.get(who.person, 0) if who is not None else 0)
        self._keys.release()

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._keys.forget()
        self.message.emit(sentence_of(problem))

    def _is_late(self) -> bool:
        return self._everyone is None and self._reading.is_reading() and not self.is_searched()

    def _reading_words(self) -> str:
        return self.tr("Opening the list")

    def let_mark(self, may_mark: bool) -> None:
        """Whether Space chooses several: for bags alone."""
        self._may_mark = may_mark

    def people(self) -> list[PersonToPrint]:
        """Everyone in the list."""
        return list(self._people)

    def has_people(self) -> bool:
        """Whether there is a list to search in, as far as is known yet."""
        return self.has_somebody() or self.is_searched()

    def has_somebody(self) -> bool:
        """Whether a paper can be of somebody: who is there, is listed, or nobody knows yet."""
        return bool(self._people) or (self._everyone is None and not self.is_searched())

    def is_searched(self) -> bool:
        return bool(self._search.text().strip())

    def person(self) -> PersonToPrint | None:
        """Who is chosen; None: everyone."""
        place = self._table.chosen_row() - (1 if self._lists_everyone else 0)
        return self._people[place] if 0 <= place < len(self._people) else None

    def marked(self) -> tuple[PersonId, ...]:
        """Several, in the order of choosing."""
        return tuple(self._marked)

    def mark_only(self, people: Iterable[PersonId]) -> None:
        """These stay chosen and nobody else."""
        known = {one.person: one for one in self._everyone or ()} | self._marked
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
            Column(self.tr("Name"), Width.REST, lines=3),
            Column(self.tr("Group"), 64),
            Column(self.tr("File number"), 176, keep=True),  # as wide as a number, which breaks nowhere
        ]

    def _row(self, one: PersonToPrint) -> Row:
        return [self._mark(one), Cell(one.name, bold=True), one.village_group, one.file_no]

    def _mark(self, one: PersonToPrint) -> Cell:
        return Cell("✓", Tone.DONE, icon="") if one.person in self._marked else Cell("")

    def _on_search_changed(self) -> None:
        if not self._search.is_composing():
            self.read()

    def _on_search_entered(self) -> None:
        """Enter takes the only one who fits, else goes to the list."""
        if len(self._people) == 1 and self.is_searched():
            self.opened.emit()
        elif self.has_somebody():
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
        self._show(self._people, self._table.chosen_row())
