"""A window nearly as large as the one it stands over: its title, its keys, what it shows, its buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.help.dialog_help import DialogHelp
from ui.parts.text import label
from ui.theme import LARGE, SMALL, WIDE
from ui.words import Retranslated


class WideDialog(Retranslated, QDialog):
    """A subclass lays what it shows below `begin_layout`, and says its words in `retranslate`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self.setModal(True)
        self._title, self._keys = label("", "title"), label("", "muted", wrap=True)
        self._close = QPushButton()
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)

    def begin_layout(self, *beside: QPushButton) -> QVBoxLayout:
        """The title, with these buttons beside it, and the keys below."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        whole.setSpacing(SMALL)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for button in beside:
            button.setAutoDefault(False)
            head.addWidget(button)
        whole.addLayout(head)
        whole.addWidget(self._keys)
        return whole

    def add_foot(self, whole: QVBoxLayout, told: QWidget | None, *buttons: QPushButton) -> None:
        """What was done at the left, the buttons at the right."""
        foot = QHBoxLayout()
        if told is None:
            foot.addStretch(1)
        else:
            foot.addWidget(told, 1)
        for button in buttons:
            button.setAutoDefault(False)
            foot.addWidget(button)
        whole.addLayout(foot)

    def stand_over(self, window: QWidget) -> None:
        """As large as the window, but for a margin that shows it."""
        room = window.geometry()
        self.resize(room.width() - 2 * WIDE, room.height() - 2 * LARGE)
        self.move(room.topLeft().x() + WIDE, room.topLeft().y() + LARGE)
