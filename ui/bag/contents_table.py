"""The contents of a bag as a table: headings are passed over, Home and End reach the ends, typing jumps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.bag.contents_list import Line, jump
from ui.parts.table import Column, Row, Table

PAUSE_MS = 1200
_TITLE = 1
_Move = QAbstractItemView.CursorAction


class ContentsTable(Table):
    """`line_opened` tells the place of a line; `paper_requested` that Space was pressed on it.

    The first letter must not be one of the page's own keys; those that follow may be.
    """

    paper_requested = Signal(int)

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(columns, header=False, parent=parent)
        self.setObjectName("contents")
        self._lines: tuple[Line, ...] = ()
        self._typed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)

    def show_lines(self, lines: Sequence[Line], rows: Sequence[Row]) -> None:
        """Each line with the cells that show it; the chosen place stays."""
        self._lines = tuple(lines)
        self.set_rows(rows)
        self.clearSpans()
        for place, line in enumerate(lines):
            if line.is_heading:
                self.setSpan(place, _TITLE, 1, self.model().columnCount() - _TITLE)
        if self._lines and self._is_heading(self.currentIndex().row()):
            self.selectRow(self._next(self.currentIndex().row(), 1))

    def choose_first(self) -> None:
        self.selectRow(self._next(-1, 1))

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        reached = super().moveCursor(action, modifiers)
        upwards = action in (_Move.MoveUp, _Move.MovePrevious, _Move.MovePageUp, _Move.MoveEnd)
        if action in (_Move.MoveHome, _Move.MoveEnd):
            reached = self.model().index(0 if action == _Move.MoveHome else self.model().rowCount() - 1, 0)
        if reached.isValid() and self._is_heading(reached.row()):
            place = self._next(reached.row(), -1 if upwards else 1)
            return self.model().index(place, reached.column()) if place >= 0 else self.currentIndex()
        return reached

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """With the heading that it stands below, where there is room for both."""
        if self._is_heading(index.row() - 1):
            super().scrollTo(self.model().index(index.row() - 1, index.column()), hint)
        super().scrollTo(index, hint)

    def event(self, event: QEvent) -> bool:
        """While a jump is being typed, the page's own letters belong to it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._typed
            and _letter(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.accept()
            self.paper_requested.emit(self.chosen_row())
        elif _letter(event):
            event.accept()
            self._jump(event.text())
        else:
            super().keyPressEvent(event)

    def _jump(self, letter: str) -> None:
        self._typed += letter
        self._pause.start()
        place = jump(self._lines, self._typed, self.currentIndex().row())
        if place >= 0:
            self.selectRow(place)

    def _on_pause(self) -> None:
        self._typed = ""

    def _is_heading(self, row: int) -> bool:
        return 0 <= row < len(self._lines) and self._lines[row].is_heading

    def _next(self, row: int, step: int) -> int:
        """The next line from here that is no heading; -1 for none."""
        place = row + step
        while self._is_heading(place):
            place += step
        return place if 0 <= place < len(self._lines) else -1


def _letter(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
    return not held and bool(event.text()) and event.text().isalnum()
