"""Paints the cells of a table: ground, icon, words in lines, and the ring around what is chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGradient, QHelpEvent, QPainter, QPen
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from ui import icons, theme
from ui.parts.cells import ICON, icon_of, is_shortened, lines_of
from ui.parts.rows_model import Index, RowsModel
from ui.theme import RADIUS, RING, SMALL, TIGHT

_CHOSEN = QStyle.StateFlag.State_Selected.value
_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
_KNOWN = QGradient.Preset
"""Whoever fills a rectangle makes Qt's 180 names of gradients known to Python: done as this is imported,
beside the window.
"""


class CellPainter(QStyledItemDelegate):
    """Paints a cell: ground (zebra or chosen), icon, words; the ring around the chosen row."""

    def __init__(self, table: QTableView, *, by_cell: bool) -> None:
        """`by_cell`: the ring is around a cell, not around its row."""
        super().__init__(table)
        self._table = table
        self._by_cell = by_cell

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> Any:
        cell = self._model(index).cell(index)
        size = super().sizeHint(option, index)
        metrics = option.fontMetrics
        extra = theme.current().px(ICON) + SMALL if icon_of(cell) else 0
        weight = 1.1 if cell.bold else 1.0
        size.setWidth(round(metrics.horizontalAdvance(cell.text) * weight) + extra + 3 * SMALL)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Some hundred times for a page: what each cell sets again is not put back."""
        now, area, model = theme.current(), option.rect, self._model(index)
        row, place = index.row(), index.column()
        cell, column = model.cell(index), model.column(place)
        if row % 2:
            painter.fillRect(area, now.color("zebra"))
        if option.state.value & _CHOSEN:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ring(painter, QRectF(area), index)
            painter.restore()
        lines = lines_of(cell, column, area.width())
        picture = icon_of(cell)
        if not picture and not any(lines):
            return
        words = area.adjusted(SMALL + 2, 0, -SMALL, 0)
        painter.setFont(theme.text_font(now, bold=cell.bold))
        if picture:
            size = now.px(ICON)
            taken = max(map(painter.fontMetrics().horizontalAdvance, lines)) + TIGHT
            left = max(words.left(), words.right() - taken - size) if column.number else words.left()
            top = area.top() + (area.height() - size) // 2
            painter.drawPixmap(left, top, icons.pixmap(picture, cell.tone, ICON))
            words.setLeft(left + size + TIGHT)
        painter.setPen(now.color(cell.tone))
        painter.drawText(words, _RIGHT if column.number else _LEFT, "\n".join(lines))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """All of the words, where the pointer rests on a cell that ends in dots."""
        area = view.visualRect(index)
        if not index.isValid():
            return super().helpEvent(event, view, option, index)
        cell, column = self._model(index).cell(index), self._model(index).column(index.column())
        if not is_shortened(cell, column, area.width()):
            return super().helpEvent(event, view, option, index)
        words = QtText.convertFromPlainText(cell.text)
        QToolTip.showText(event.globalPos(), words, view, area)
        return True

    def _paint_ring(self, painter: QPainter, area: QRectF, index: Index) -> None:
        """One rounded frame around all cells of the row, each painting its part of it; or around the cell."""
        now = theme.current()
        last = self._model(index).columnCount() - 1
        header = self._table.horizontalHeader()
        if self._by_cell:
            whole = area.adjusted(1, 1, -1, -1)
        else:
            left = area.left() - header.sectionPosition(index.column())
            whole = QRectF(left, area.top(), header.length(), area.height()).adjusted(1, 1, -1, -1)
            painter.setClipRect(area.adjusted(0, 0, 0 if index.column() < last else 1, 0))
        if self._table.hasFocus():
            painter.setPen(QPen(now.color("accent"), RING))
        else:
            painter.setPen(QPen(now.color("chosen_edge"), 1))
        painter.setBrush(now.color("accent_soft"))
        painter.drawRoundedRect(whole, RADIUS, RADIUS)

    def _model(self, index: Index) -> RowsModel:
        model = index.model()
        assert isinstance(model, RowsModel)  # noqa: S101  # a Table has no other
        return model
