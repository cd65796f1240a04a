"""The rows of a table as Qt asks for them, in the order given or as a column sorts them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from ui.parts.cells import Cell, Column, Row

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """Plain values in rows, in the order given or as a column sorts them."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[Row] = []
        self._order: list[int] = []
        self.version = 0  # another one with every other row, column or order

    def set_columns(self, columns: Sequence[Column]) -> bool:
        """Whether they are others than before."""
        if self._columns == tuple(columns):
            return False
        self.beginResetModel()
        self._columns = tuple(columns)
        self.version += 1
        self.endResetModel()
        return True

    def set_rows(self, rows: Sequence[Row], columns: Sequence[Column] | None = None) -> None:
        """With other `columns` where these rows have more or fewer cells than those before."""
        self.beginResetModel()
        if columns is not None:
            self._columns = tuple(columns)
        self._rows = list(rows)
        self._order = list(range(len(rows)))
        self.version += 1
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def column(self, place: int) -> Column:
        return self._columns[place]

    def cell(self, index: Index) -> Cell:
        given = self._rows[self._order[index.row()]][index.column()]
        return given if isinstance(given, Cell) else Cell(given)

    def row(self, shown: int) -> Row:
        """What was given for the row that is shown at this place."""
        return self._rows[self._order[shown]]

    def given_row(self, shown: int) -> int:
        """Where the row shown at this place stood in `set_rows`."""
        return self._order[shown]

    def shown_row(self, given: int) -> int:
        """Where a row of `set_rows` is shown now."""
        return self._order.index(given)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(index).text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if self._columns[section].number else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self._columns):
            return
        self.layoutAboutToBeChanged.emit()
        ways = [(*self._sort_key(row, column), row) for row in range(len(self._rows))]
        ways.sort(reverse=order == Qt.SortOrder.DescendingOrder)
        self._order = [way[-1] for way in ways]
        self.version += 1
        self.layoutChanged.emit()

    def _sort_key(self, row: int, column: int) -> tuple[float, str]:
        given = self._rows[row][column]
        cell = given if isinstance(given, Cell) else Cell(given)
        if isinstance(cell.order, int | float):
            return float(cell.order), ""
        return 0.0, cell.text if cell.order is None else cell.order
