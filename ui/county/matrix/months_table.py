"""The table of villages and months: the arrow beyond the last month in sight goes on to the next one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.parts.table import Table


class MonthsTable(Table):
    """`earlier_requested` and `later_requested` as long as there are such months; else the arrows go to the
    columns beside.
    """

    earlier_requested = Signal()
    later_requested = Signal()

    def __init__(self) -> None:
        super().__init__([], by_cell=True)
        self._first = self._last = -1
        self._has_earlier = self._has_later = False

    def know_months(self, first: int, last: int, *, earlier: bool, later: bool) -> None:
        """Between which columns the months stand, and whether there are others on either side."""
        self._first, self._last = first, last
        self._has_earlier, self._has_later = earlier, later

    def keyPressEvent(self, event: QKeyEvent) -> None:
        column, is_plain = self.currentIndex().column(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        for key, edge, has_more, requested in (
            (Qt.Key.Key_Left, self._first, self._has_earlier, self.earlier_requested),
            (Qt.Key.Key_Right, self._last, self._has_later, self.later_requested),
        ):
            if is_plain and event.key() == key and column == edge and has_more:
                event.accept()
                requested.emit()
                return
        super().keyPressEvent(event)
