"""A room that scrolls up and down, and never leaves the cursor outside of what is seen.

Qt scrolls only until the blinking line itself is seen, and leaves the rest of the field, and what is said
below it, cut off.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui import theme

_BELOW = 28  # pixels at 100 % text size: the line of help or error below a field


class Scrolled(QScrollArea):
    """Takes one part, which is as wide as the room."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside.setObjectName("scrolled")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def show_part(self, part: QWidget) -> None:
        """Scroll until all of a part is seen, with the line below it; of a larger one, its cursor."""
        if part.height() > self.viewport().height():
            self.ensureWidgetVisible(part)
            return
        top = part.mapTo(self.viewport(), QPoint(0, self.verticalScrollBar().value())).y()
        below = theme.current().px(_BELOW)
        self.ensureVisible(0, top + part.height() + below, 0, 0)
        self.ensureVisible(0, max(0, top - below), 0, 0)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and self.viewport().isAncestorOf(now):
            self.show_part(now)
