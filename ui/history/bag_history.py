"""The history of a bag as the bag's page holds it: the lines, and the bag as it was known on a day."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import Refused, Trouble
from app.ids import PersonId
from ui.history.history_desk import HistoryDesk
from ui.history.history_lines import record_title
from ui.history.history_sheet import HistorySheet
from ui.history.past_sheet import PastSheet
from ui.history.undone_words import undone_words
from ui.problems import sentence_of


class BagHistory(QStackedWidget):
    """`open_history` shows the lines, `open_past` a day. `saved` tells of an undo, `message` of a refusal;
    `print_requested` brings the paper of what was corrected.
    """

    saved = Signal(str)
    message = Signal(str)
    print_requested = Signal(bytes)

    def __init__(self, desk: HistoryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: PersonId | None = None
        self._whole = False

    @cached_property
    def _lines(self) -> HistorySheet:
        """Made when it is first asked for, as the other: a bag is opened far oftener than its history."""
        sheet = HistorySheet()
        sheet.undo_requested.connect(self._on_undo)
        sheet.past_requested.connect(self.show_past)
        sheet.corrections_requested.connect(self._on_corrections)
        self.addWidget(sheet)
        return sheet

    @cached_property
    def _past(self) -> PastSheet:
        sheet = PastSheet(self._desk.today)
        sheet.day_requested.connect(self._on_day)
        self.addWidget(sheet)
        return sheet

    def open_history(self, person: PersonId, name: str, row: str = "", *, whole: bool = False) -> None:
        """All lines of this bag, or those of one record. Raises: Refused("person_unknown")."""
        if person != self._person:
            self._past.forget()
        self._person, self._whole = person, whole
        history = self._desk.read(person)
        title = next((record_title(history, one) for one in history.records if one.row == row), name)
        known = any(one.row == row for one in history.records)
        self._lines.show_history(history, title, row=row if known else "", whole=whole)
        self.setCurrentWidget(self._lines)

    def show_past(self) -> None:
        """The bag as it was known on a day, beginning with today."""
        if self._person is not None:
            self._on_day(self._past.shown_day() or self._desk.today())
            self.setCurrentWidget(self._past)
            self._past.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_corrections(self) -> None:
        if self._person is None:
            return
        try:
            self.print_requested.emit(self._desk.corrections(self._person))
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))

    def refresh(self) -> None:
        """Something was saved: read what is shown anew."""
        if self._person is not None:
            self._lines.refresh(self._desk.read(self._person), whole=self._whole)
            shown = self._past.shown_day()
            if shown is not None:
                self._on_day(shown)

    def show_whole(self, whole: bool) -> None:
        """Show numbers in full, or mask them again; nothing is read anew."""
        if self._person is not None and whole != self._whole:
            self._whole = whole
            self._lines.show_whole(whole)
            self._past.show_whole(whole)

    def begin(self) -> None:
        """The cursor into what is shown."""
        shown = self.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_back(self) -> bool:
        """Esc: one step back inside the history; False leaves it."""
        if self.currentWidget() is self._past:
            self.setCurrentWidget(self._lines)
            self.begin()
            return True
        return self._lines.step_back()

    def _on_undo(self, number: str) -> None:
        try:
            undone = self._desk.undo(number)
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            return
        self.refresh()
        self._lines.choose(self._lines.newest())
        self.saved.emit(undone_words(undone))

    def _on_day(self, day: date) -> None:
        if self._person is None:
            return
        try:
            known = self._desk.known_on(self._person, day)
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            return
        self._past.show_known(known, whole=self._whole)
        if self.currentWidget() is self._past:
            self._past.go_to_records()
