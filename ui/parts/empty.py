"""What stands where nothing is yet: kind words, and the one thing to do next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import icons
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.theme import MEDIUM, SMALL, WIDE


class Empty(QWidget):
    """Icon, a line, a quieter line, and perhaps the button `action`: `action_requested`."""

    action_requested = Signal()

    def __init__(self, icon: str = "circle-check", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = icon
        self._icon = label()
        self._line = label("", "heading", wrap=True)
        self._more = label("", "muted", wrap=True)
        self.action = QPushButton()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(SMALL)
        whole.addStretch(1)
        for part in (self._icon, self._line, self._more):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            whole.addWidget(part)
        whole.addSpacing(MEDIUM)
        whole.addWidget(self.action, 0, Qt.AlignmentFlag.AlignCenter)
        whole.addStretch(2)
        wear(self.action, role="primary")
        self.action.hide()
        self.action.clicked.connect(self.action_requested)
        self._paint_icon()

    def begin(self) -> None:
        """The cursor to the button, where there is one."""
        self.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_words(self, line: str, more: str = "", action: str = "") -> None:
        """Say it; the button appears only with words on it."""
        self._line.setText(line)
        self._more.setText(more)
        self.action.setText(action)
        show_if(self._more, bool(more))
        show_if(self.action, bool(action))

    def add_below(self, widget: QWidget) -> None:
        """A second, quieter way, right below the button."""
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)  # noqa: S101  # made above
        whole.insertWidget(whole.count() - 1, widget, 0, Qt.AlignmentFlag.AlignCenter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_icon"):
            self._paint_icon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words go before the picture where there is not room for both."""
        super().resizeEvent(event)
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)  # noqa: S101  # made in __init__
        picture = self._icon.sizeHint().height() + SMALL
        words = sum(
            part.heightForWidth(self.width() - 2 * WIDE) + SMALL
            for part in (self._line, self._more)
            if not part.isHidden()
        )
        below = 0 if self.action.isHidden() else self.action.sizeHint().height() + MEDIUM
        room = self.height() - words - below
        side = WIDE if room >= 2 * WIDE else max(0, room // 2)
        whole.setContentsMargins(WIDE, side, WIDE, side)
        show_if(self._icon, room >= picture + 2 * WIDE)

    def _paint_icon(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._name, "accent", 40))
