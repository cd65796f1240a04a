"""Days as cells, seven in a row: the arrow keys walk from day to day, also over the edge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ui import theme
from ui.parts.cursor_ring import CursorRing
from ui.theme import RING

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayGrid(QTableWidget):
    """`day_wanted(day)` when a key or a click goes to another day, `page_wanted(±1)` for the next or last
    page, `opened` with Enter.
    """

    day_wanted = Signal(object)
    page_wanted = Signal(int)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 7, parent)
        self._weeks: Sequence[Sequence[date]] = ()
        self._chosen: date | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setWordWrap(True)
        self.setItemDelegate(CursorRing(self, inset=RING + 1))
        self.cellClicked.connect(self._on_clicked)

    def show_days(
        self,
        weeks: Sequence[Sequence[date]],
        chosen: date,
        words: Mapping[date, tuple[Sequence[str], str | None]],
        heads: Sequence[str],
        month: int | None,
    ) -> None:
        """Each day with its counts, loud where something is open; `month`: days of others are quiet."""
        self._weeks, self._chosen = weeks, chosen
        self.setHorizontalHeaderLabels(list(heads))
        self.setRowCount(len(weeks))
        for row, week in enumerate(weeks):
            for column, day in enumerate(week):
                counts, colour = words.get(day, ((), None))
                said = "  ".join(counts)
                quiet = month is not None and day.month != month
                # Of another month what presses most is enough: its own page says all.
                item = QTableWidgetItem(_lines(day, counts[:1] if quiet else counts, with_month=quiet))
                item.setToolTip(said)
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{day.isoformat()} {said}".strip())
                if quiet or colour:
                    item.setForeground(theme.current().color("muted" if quiet else colour or "ink"))
                self.setItem(row, column, item)
                if day == chosen:
                    self.setCurrentCell(row, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._chosen is not None:
            self.day_wanted.emit(self._chosen + timedelta(days=_STEPS[key]))
        elif key in _PAGES:
            self.page_wanted.emit(_PAGES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, row: int, column: int) -> None:
        self.day_wanted.emit(self._weeks[row][column])


def _lines(day: date, counts: Sequence[str], *, with_month: bool) -> str:
    """Two lines, for which big type has room: the first of several counts stands beside the day. Quiet
    colour alone would not tell a day of another month.
    """
    head = f"{day:%m-%d}" if with_month else str(day.day)
    if len(counts) > 1:
        return f"{head}   {counts[0]}\n{'  '.join(counts[1:])}"
    return "\n".join((head, *counts))
