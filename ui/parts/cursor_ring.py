"""The ring around the cell that the keys go to, in lists and grids that Qt paints: as fields have it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.theme import RING


class CursorRing(QStyledItemDelegate):
    """Only while the view has the cursor, so that one sees where the arrow keys work. `inset`: how far the
    words keep away from it, where they begin at the edge of their cell.
    """

    def __init__(self, view: QAbstractItemView, *, inset: int = 0) -> None:
        super().__init__(view)
        self._view = view
        self._inset = inset

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        inside = QStyleOptionViewItem(option)
        inside.rect = option.rect.adjusted(self._inset, self._inset, -self._inset, -self._inset)
        super().paint(painter, inside, index)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.save()
            painter.setPen(QPen(theme.current().color("accent"), RING))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
            painter.restore()
