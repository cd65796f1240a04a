"""The lines at the edges of a room that scrolls: what is cut through there goes on, and is not broken."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

FOLD = 1  # pixels


class Folds(QObject):
    """Each is seen for as long as there is more beyond its edge. They lie over what is scrolled, and take no
    room from it.
    """

    def __init__(self, room: QAbstractScrollArea) -> None:
        super().__init__(room)
        self._room = room
        self._above, self._below = fold_of(room), fold_of(room)
        bar = room.verticalScrollBar()
        bar.valueChanged.connect(self._show)
        bar.rangeChanged.connect(self._show)
        room.viewport().installEventFilter(self)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            seen = self._room.viewport().geometry()
            self._above.setGeometry(seen.left(), seen.top(), seen.width(), FOLD)
            self._below.setGeometry(seen.left(), seen.bottom() + 1 - FOLD, seen.width(), FOLD)
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        bar = self._room.verticalScrollBar()
        self._above.setVisible(bar.value() > bar.minimum())
        self._below.setVisible(bar.value() < bar.maximum())


def fold_of(room: QAbstractScrollArea) -> QFrame:
    """Such a line; hidden, and without a place yet."""
    fold = QFrame(room)
    fold.setObjectName("fold")
    fold.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    fold.hide()
    return fold
