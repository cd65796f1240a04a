"""Side by side where there is room, one below the other where there is not (big type, narrow screens)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from ui.theme import LARGE


class RowOrColumn(QWidget):
    """`add(widget_or_layout, stretch)` from left to right, or from the top down."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = LARGE) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        if isinstance(part, QWidget):
            self._row.addWidget(part, stretch)
        else:
            self._row.addLayout(part, stretch)

    def is_row(self) -> bool:
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part alone, so that a window is never forced to grow."""
        widths = [item.minimumSize().width() for item in self._items()]
        return QSize(max(widths, default=0), self._row.minimumSize().height())

    def sizeHint(self) -> QSize:
        return QSize(self._needed(), self._row.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _needed(self) -> int:
        shown = self._items()
        return sum(item.minimumSize().width() for item in shown) + self._row.spacing() * max(
            0, len(shown) - 1
        )

    def _items(self) -> list[QLayoutItem]:
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        return [item for item in items if item is not None and not item.isEmpty()]

    def _turn(self) -> None:
        fits = self._needed() <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self.updateGeometry()
