"""Keys that are pressed in a list while its rows are being read wait for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class HeldKeys(QObject):
    """Of these widgets, while `waits` says so; `release` lets them go where the cursor is then."""

    def __init__(self, widgets: Sequence[QWidget], waits: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._waits = waits
        self._held: list[QKeyEvent] = []
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the page and of the window are not among them: they come as shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._waits():
            self._held.append(event.clone())
            return True
        return super().eventFilter(watched, event)

    def forget(self) -> None:
        """The rows will not come."""
        self._held.clear()

    def release(self) -> None:
        held, self._held = self._held, []
        for event in held:
            cursor = QApplication.focusWidget()
            if cursor is not None:
                QCoreApplication.sendEvent(cursor, event)
