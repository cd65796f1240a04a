"""Side by side where there is room, one below the other where there is not (big type, narrow screens)."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from ui.theme import LARGE


class RowOrColumn(QWidget):
    """`add(widget_or_layout, stretch)` from left to right, or from the top down."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = LARGE) -> None:
        super().__init__(parent)
        self._row = _Parts(QBoxLayout.Direction.LeftToRight, self)
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

    def _needed(self) -> int:
        shown = self._items()
        return sum(item.minimumSize().width() for item in shown) + self._row.spacing() * max(
            0, len(shown) - 1
        )

    def _items(self) -> list[QLayoutItem]:
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        return [item for item in items if item is not None and not item.isEmpty()]

    def turn(self, width: int) -> None:
        """Beside each other if that fits into this width, else below."""
        fits = self._needed() <= width
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self.updateGeometry()


class _Parts(QBoxLayout):
    """Asks for the direction whenever the parts are given their places. To watch the events of the widget
    for that, of which a page has hundreds before it stands, would bring each through Python.
    """

    def setGeometry(self, place: QRect) -> None:
        around = self.parentWidget()
        if isinstance(around, RowOrColumn):
            around.turn(place.width())
        super().setGeometry(place)
