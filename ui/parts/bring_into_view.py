"""Scroll to a part of a page that says something new."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


class BringIntoView(QObject):
    """Shows a part once it has the size that its new words give it; where it is too high, its end."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.timeout.connect(self._on_laid_out)

    def soon(self) -> None:
        """After what has changed is laid out."""
        self._laid_out.start()

    def _on_laid_out(self) -> None:
        around = self._part.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self._part, 0, 0)
