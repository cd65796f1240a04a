"""A list that drops down from a field and never takes the focus (nor the input method) away from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.parts.announce import announce
from ui.theme import LARGE, MEDIUM, RING, TIGHT

_MOST_ROWS = 8
_LEAST_WIDTH = 240
_KEEPS_KEYS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
    Qt.Key.Key_PageDown: _MOST_ROWS,
}


@dataclass(frozen=True)
class DropItem:
    """One line: the words, and quieter ones at the right."""

    text: str
    detail: str


class DropList(QFrame):
    """Arrow keys move (up from the first to the last), Enter chooses, Esc closes, while the cursor stays in
    the field.

    `chosen` tells the place in `items()`, `closed` that the list went away.
    """

    chosen = Signal(int)
    closed = Signal()

    def __init__(self, field: QWidget, composing: Callable[[], bool], *, least: int = _LEAST_WIDTH) -> None:
        """`composing`: whether an input method is at work in the field, which then keeps the Enter key.
        `least`: how wide it is at least, in pixels at 100 %.
        """
        super().__init__(field)
        self._least = least
        self._composing = composing
        self.setObjectName("drop")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()
        self._field = field
        self._items: list[DropItem] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        field.destroyed.connect(self.deleteLater)  # once it was seen it lies in the window, not in the field

    @cached_property
    def _list(self) -> QListWidget:
        """Made when it drops down for the first time: a form has a dozen that nobody opens."""
        made = QListWidget()
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setItemDelegate(_Painter(self))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setMouseTracking(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        whole.addWidget(made)
        made.itemClicked.connect(self._on_clicked)
        made.currentRowChanged.connect(self._on_row_changed)
        self._field.installEventFilter(self)  # of a list that never opened the field needs to ask nothing
        return made

    def items(self) -> Sequence[DropItem]:
        return self._items

    def item_at(self, row: int) -> DropItem:
        return self._items[row]

    def is_open(self) -> bool:
        return not self.isHidden()

    def show_items(self, items: Sequence[DropItem], chosen: int = 0) -> None:
        """Open under the field (above it where there is no room below), or close when there are none.

        With -1 nothing is marked until an arrow key does it.
        """
        self._items = list(items)
        if not self._items:
            self.hide()
            return
        self._list.clear()
        self._list.addItems([item.text for item in self._items])
        self._list.setCurrentRow(min(chosen, len(self._items) - 1))
        self._place()
        self.show()
        self.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isHidden() or (isinstance(event, QKeyEvent) and self._composing()):
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _KEEPS_KEYS:
            last, row = len(self._items) - 1, self._list.currentRow()
            if key == Qt.Key.Key_Up and row == 0:
                self._list.setCurrentRow(last)
            else:
                self._list.setCurrentRow(max(0, min(last, row + _KEEPS_KEYS[key])))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._list.currentRow() < 0:  # nothing is marked: Enter means what it means in the field
                self.hide()
                return False
            self._choose(self._list.currentRow())
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _on_row_changed(self, row: int) -> None:
        """The cursor stays in the field, so the line that is marked is said from there."""
        if 0 <= row < len(self._items):
            item = self._items[row]
            announce(self._field, f"{item.text} {item.detail}".strip())

    def _on_clicked(self) -> None:
        self._choose(self._list.currentRow())

    def _choose(self, row: int) -> None:
        self.hide()
        if row >= 0:
            self.chosen.emit(row)

    def _place(self) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        height = min(len(self._items), _MOST_ROWS) * theme.current().row + 2 * TIGHT + 2
        below = self._field.mapTo(window, QPoint(0, self._field.height() + TIGHT))
        above = self._field.mapTo(window, QPoint(0, -height - TIGHT))
        corner = below if below.y() + height <= window.height() or above.y() < 0 else above
        width = min(max(self._field.width(), theme.current().px(self._least)), window.width())
        corner.setX(max(0, min(corner.x(), window.width() - width)))
        self.setGeometry(QRect(corner, QSize(width, height)))


class _Painter(QStyledItemDelegate):
    """The words at the left, the detail at the right, the chosen line with the ring."""

    def __init__(self, drop: DropList) -> None:
        super().__init__(drop)
        self._drop = drop

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme.current().row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        now = theme.current()
        item = self._drop.item_at(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("accent_soft"))
            painter.drawRoundedRect(area, RING * 2, RING * 2)
        words = area.adjusted(MEDIUM, 0, -MEDIUM, 0)
        painter.setFont(theme.text_font(now, 12))
        painter.setPen(now.color("muted"))
        detail = painter.fontMetrics().elidedText(
            item.detail, Qt.TextElideMode.ElideRight, words.width() * 2 // 3
        )
        taken = painter.fontMetrics().horizontalAdvance(detail)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, detail)
        painter.setFont(theme.text_font(now))
        painter.setPen(now.color("ink"))
        room = words.adjusted(0, 0, -(taken + LARGE if taken else 0), 0)
        text = painter.fontMetrics().elidedText(item.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()
