"""Twelve months as a table of cells: arrows go from cell to cell, Enter opens what is behind one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.followup.month_figures import MonthFigures, Part
from ui import theme
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.cursor_ring import CursorRing
from ui.theme import RING

PARTS = tuple(Part)
_WORDS = {
    Part.DUE: QT_TRANSLATE_NOOP("months", "Due"),
    Part.ON_TIME: QT_TRANSLATE_NOOP("months", "On time"),
    Part.LATE: QT_TRANSLATE_NOOP("months", "Late"),
    Part.MISSED: QT_TRANSLATE_NOOP("months", "Not done"),
    Part.STILL_OPEN: QT_TRANSLATE_NOOP("months", "Open"),
}
_MONTH = QT_TRANSLATE_NOOP("months", "Month")
_MONTH_WIDTH = 76


def part_words(part: Part) -> str:
    """What a cell counts, in the language of now."""
    return QCoreApplication.translate("months", _WORDS[part])


class MonthGrid(QTableWidget):
    """`cell_chosen(place, part)` when the cursor comes to a cell, `opened` with Enter or a double click."""

    cell_chosen = Signal(int, object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 1 + len(PARTS), parent)
        self._shows = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setItemDelegate(CursorRing(self, inset=RING + 1))
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.currentCellChanged.connect(self._on_cell_changed)
        self.cellDoubleClicked.connect(self._on_double_clicked)

    def show_months(self, months: Sequence[MonthFigures]) -> None:
        """A line for each month, the oldest first."""
        self._shows = True
        self.setHorizontalHeaderLabels(["", *map(part_words, PARTS)])
        month = QTableWidgetItem(QCoreApplication.translate("months", _MONTH))
        month.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalHeaderItem(0, month)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().resizeSection(0, theme.current().px(_MONTH_WIDTH))
        self.verticalHeader().setDefaultSectionSize(theme.current().row)
        self.setRowCount(len(months))
        for place, one in enumerate(months):
            head = _item(one.month.strftime("%Y-%m"), one.month.strftime("%Y-%m"))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.setItem(place, 0, head)
            for column, part in enumerate(PARTS, 1):
                count = one.count(part)
                item = _item(str(count), f"{one.month.strftime('%Y-%m')} {part_words(part)} {count}")
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if not count:
                    item.setForeground(theme.current().color("muted"))
                elif part is Part.MISSED:
                    item.setForeground(theme.current().color("overdue"))
                    item.setFont(_bold(item.font()))
                self.setItem(place, column, item)
        self._shows = False

    def choose(self, place: int, part: Part) -> None:
        """Put the cursor on this cell, in sight also where the rows have only just come."""
        self.setCurrentCell(place, 1 + PARTS.index(part))
        self.updateGeometries()
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _on_cell_changed(self, row: int, column: int, _row_before: int, _column_before: int) -> None:
        if not self._shows and row >= 0:
            self.cell_chosen.emit(row, PARTS[max(0, column - 1)])

    def _on_double_clicked(self, _row: int, _column: int) -> None:
        self.opened.emit()


def _item(words: str, said: str) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
    return item


def _bold(font: QFont) -> QFont:
    font.setBold(True)
    return font
