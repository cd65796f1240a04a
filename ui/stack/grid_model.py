"""The grid of the stack: who and since when at the left, the cells to type in, what became of each line."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from app.people.masking import mask_name
from ui.problems import sentence
from ui.stack.lines import Line, Stack
from ui.words import day

_Index = QModelIndex | QPersistentModelIndex
BEFORE = 4
"""Columns before the first that can be typed into: taken, name, group, due."""

_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole)
_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TYPED = _READ | Qt.ItemFlag.ItemIsEditable


class GridModel(QAbstractTableModel):
    """Texts of a `Stack`, editable. `masked`: names as lists show them."""

    def __init__(self, stack: Stack, *, masked: bool) -> None:
        super().__init__()
        self.stack = stack
        self._masked = masked

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.stack.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else BEFORE + len(self.stack.columns) + 1

    def is_typed(self, column: int) -> bool:
        """Whether this column's cells can be typed into."""
        return BEFORE <= column < BEFORE + len(self.stack.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        if self.is_typed(section):
            return QCoreApplication.translate("fields", self.stack.columns[section - BEFORE].label)
        titles = ("", self.tr("Name"), self.tr("Group"), self.tr("Due"))
        return titles[section] if section < BEFORE else ""

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.is_typed(index.column()) and not self.stack.lines[index.row()].recorded:
            return _TYPED
        return _READ

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.stack.lines[index.row()], index.column()
        if role in _TEXTS:
            return self._text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole and self.is_typed(column):
            reason = line.problems.get(self.stack.columns[column - BEFORE].name)
            return sentence(reason) if reason else None
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.is_typed(index.column()):
            return False
        self.stack.type(index.row(), index.column() - BEFORE, str(value))
        self.tell(index.row())
        return True

    def tell(self, line: int) -> None:
        """A line changed: paint it anew."""
        self.dataChanged.emit(self.index(line, 0), self.index(line, self.columnCount() - 1))

    def tell_all(self) -> None:
        """All lines changed."""
        if self.stack.lines:
            last = self.index(len(self.stack.lines) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _text(self, line: Line, column: int) -> str:
        row = line.row
        if self.is_typed(column):
            return line.texts[self.stack.columns[column - BEFORE].name]
        if column == 0:
            return "✓" if line.recorded else "●" if line.taken else "○"
        if column == BEFORE + len(self.stack.columns):
            return self.state(line)
        name = mask_name(row.name) if self._masked else row.name
        return (name, row.village_group, day(row.due))[column - 1]

    def state(self, line: Line) -> str:
        """What became of a line, or what is not right in it, in words."""
        if line.recorded:
            return self.tr("recorded")
        if line.refusal:
            return line.refusal
        if line.problems:
            return sentence(next(iter(line.problems.values())))
        if line.copied:
            return self.tr("as last time: look over it")
        if line.taken and self.stack.goes_alone(line):
            return self.tr("one name only: two should go together")
        return self.tr("to be recorded") if line.taken else ""

    def shown(self, line: int, column: int) -> tuple[str, str]:
        """What stands in a cell, and its colour as the theme calls it."""
        one = self.stack.lines[line]
        words = self._text(one, column)
        return words, self._tone(one, column) if words else ""

    def _tone(self, line: Line, column: int) -> str:
        if line.recorded:
            return "done" if column in (0, BEFORE + len(self.stack.columns)) else "muted"
        if self.is_typed(column):
            name = self.stack.columns[column - BEFORE].name
            return "overdue" if name in line.problems else "due" if name in line.copied else "ink"
        if column == BEFORE + len(self.stack.columns):
            doubted = line.copied or (line.taken and self.stack.goes_alone(line))
            return "overdue" if line.refusal or line.problems else "due" if doubted else "accent"
        if column == BEFORE - 1 and line.row.overdue:
            return "overdue"
        return "accent" if column == 0 and line.taken else "ink"
