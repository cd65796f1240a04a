"""Whose record is it? Type a part of the name, Enter takes the person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from app.search.find_people import Found
from ui import theme
from ui.help.dialog_help import DialogHelp
from ui.parts.choices import label_of
from ui.parts.empty import Empty
from ui.parts.line_edit import LineEdit
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.theme import LARGE, SMALL
from ui.words import Retranslated


class PersonPicker(Retranslated, QDialog):
    """`person_chosen` brings the person; Esc goes back."""

    person_chosen = Signal(str)

    def __init__(self, find: Callable[[str], list[Found]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._find = find
        self._found: list[Found] = []
        self._title = label("", "heading")
        self._line = LineEdit()
        self._table = Table(self._columns(), header=False)
        self._empty = Empty("search")
        self._stack = QStackedWidget()
        self._told = label("", "small", wrap=True)
        self.setModal(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        whole.setSpacing(SMALL)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        for part in (self._title, self._line, self._stack, self._told):
            whole.addWidget(part)
        self._table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._line.textChanged.connect(self._on_text_changed)
        self._line.next_requested.connect(self._on_enter)
        self._table.row_opened.connect(self._on_row_opened)
        self.retranslate()

    def ask(self, over: QWidget) -> None:
        """Open over the window, empty."""
        now = theme.current()
        self.resize(min(over.width() - 40, now.px(640)), min(over.height() - 40, now.px(420)))
        self._line.clear()
        self._on_text_changed("")
        self.open()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Whose record is it?"))
        self._title.setText(self.tr("Whose record is it?"))
        self._line.setPlaceholderText(self.tr("Name, pinyin initials, last digits of ID number or telephone"))
        self._line.setAccessibleName(self.tr("Person"))
        self._told.setText(self.tr("↑↓ choose   Enter take   Esc back"))
        self._say_empty()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        way = ways.get(Qt.Key(event.key()))
        if way is None or not self._found:
            super().keyPressEvent(event)
            return
        place = max(0, min(len(self._found) - 1, self._table.chosen_row() + way))
        self._table.choose_row(place)

    def _columns(self) -> list[Column]:
        return [Column("", 130), Column("", 80), Column("", Width.REST)]

    def _on_text_changed(self, typed: str) -> None:
        self._found = self._find(typed) if typed.strip() else []
        self._table.set_rows(
            [
                [
                    Cell(one.name, bold=True),
                    one.village_group,
                    Cell(label_of("STATUS", one.status), Tone.QUIET, icon=""),
                ]
                for one in self._found
            ]
        )
        if self._found:
            self._table.choose_row(0)
        self._stack.setCurrentWidget(self._table if self._found else self._empty)
        show_if(self._told, bool(self._found))
        self._say_empty()

    def _say_empty(self) -> None:
        """What stands there while nobody is found: nothing is typed yet, or nobody fits."""
        if self._line.text().strip():
            self._empty.show_words(
                self.tr("No one matches"), self.tr("A person needs a file first: People, Ctrl+N.")
            )
        else:
            self._empty.show_words(
                self.tr("Type a part of the name"),
                self.tr("Those whom it fits appear here; Enter takes the first."),
            )

    def _on_enter(self) -> None:
        if self._found:
            self._on_row_opened(max(0, self._table.chosen_row()))

    def _on_row_opened(self, place: int) -> None:
        person = self._found[place].person
        self.accept()
        self.person_chosen.emit(person)
