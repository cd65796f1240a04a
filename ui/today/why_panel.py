"""Beside the list: why the chosen row is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.parts.card import Card
from ui.parts.role import wear
from ui.parts.text import label
from ui.theme import SMALL, TIGHT
from ui.today.why_words import Line
from ui.words import Retranslated

_WIDTH = 330


class WhyPanel(Retranslated, Card):
    """`show_why(row's words, lines)`. W or Esc closes it, and it follows the chosen row while open."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._close = QPushButton()
        self._about = label("", "muted", wrap=True)
        self._lines = QVBoxLayout()
        self._told: list[Line] = []
        self._build_body()
        self._close.clicked.connect(self.closed)
        self._set_width()
        self.retranslate()

    def _build_body(self) -> None:
        wear(self._close, role="link")
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add_tool(self._close)
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._about)
        self._lines.setSpacing(SMALL)
        column.addLayout(self._lines)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.body.addWidget(area, 1)

    def show_why(self, about: str, lines: Sequence[Line]) -> None:
        """What the row is, and each reason under its label."""
        self._about.setText(about)
        self._told = list(lines)
        while item := self._lines.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name, words in lines:
            self._lines.addWidget(_line(name, words))

    def told(self) -> list[Line]:
        """The labels and sentences that are shown."""
        return list(self._told)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Why?"))
        self._close.setText(self.tr("Close  W"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_told"):
            self._set_width()

    def _set_width(self) -> None:
        self.setFixedWidth(theme.current().px(_WIDTH))


def _line(name: str, words: str) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TIGHT // 2)
    column.addWidget(label(name, "small"))
    column.addWidget(label(words, wrap=True))
    return both
