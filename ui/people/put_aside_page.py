"""A page of files that are out of the daily lists, in the trash or closed: one list, Enter, Delete, Esc."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget

from ui.parts.empty import Empty
from ui.parts.page import Page
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Column, Row, Table

F = TypeVar("F")


class PutAsidePage(Page, Generic[F]):
    """`left` goes back to the list; `erase_requested` wants the question before erasing. A subclass reads
    its files in `arrive` and paints them with `show_files`.
    """

    left = Signal()
    erase_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__(scrolls=False)
        self.files: Sequence[F] = ()
        self._back, self.erase_button, self.first_button = QPushButton(), QPushButton(), QPushButton()
        self.table = Table(self.columns())
        self._empty = Empty("archive")
        self._below = QStackedWidget()
        wear(self._back, role="link")
        wear(self.first_button, role="primary")
        for button in (self._back, self.erase_button, self.first_button):
            self.tools.addWidget(button)
        for part in (self.table, self._empty):
            self._below.addWidget(part)
        self.body.addWidget(self._below, 3)
        self._back.clicked.connect(self.left)
        self.first_button.clicked.connect(self._on_first)
        self.erase_button.clicked.connect(self._on_erase)
        self.table.row_opened.connect(self._on_opened)
        self._empty.action_requested.connect(self.left)

    def columns(self) -> list[Column]:
        raise NotImplementedError

    def row(self, file: F) -> Row:
        raise NotImplementedError

    def person_of(self, file: F) -> str:
        """Whose file it is."""
        raise NotImplementedError

    def do_first(self, file: F) -> None:
        """Enter, and the primary button."""
        raise NotImplementedError

    def empty_words(self) -> tuple[str, str]:
        """What stands there when there are none, and why."""
        raise NotImplementedError

    def chosen(self) -> F | None:
        place = self.table.chosen_row()
        return self.files[place] if 0 <= place < len(self.files) else None

    def show_files(self, files: Sequence[F]) -> None:
        """Paint these; what was chosen stays chosen."""
        self.files = files
        self.table.set_rows([self.row(one) for one in files])
        if files and self.table.chosen_row() < 0:
            self.table.choose_row(0)
        self._below.setCurrentWidget(self.table if files else self._empty)
        for button in (self.first_button, self.erase_button):
            show_if(button, bool(files))

    def begin(self) -> None:
        (self.table if self.files else self._empty).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        super().retranslate()
        self._back.setText(self.tr("All people  Esc"))
        self._empty.show_words(*self.empty_words(), self.tr("All people"))
        self.table.set_columns(self.columns())
        self.show_files(self.files)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._on_erase()
        else:
            super().keyPressEvent(event)

    def _on_opened(self, _place: int) -> None:
        self._on_first()

    def _on_first(self) -> None:
        file = self.chosen()
        if file is not None:
            self.do_first(file)

    def _on_erase(self) -> None:
        file = self.chosen()
        if file is not None:
            self.erase_requested.emit(self.person_of(file))
