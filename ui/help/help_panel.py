"""F1: what a field is for, why it is asked, and which rule says so, beside the work and not over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.help.manual import open_manual
from ui.help.shortcuts import shortcuts
from ui.parts.role import wear
from ui.parts.text import label
from ui.theme import LARGE, MEDIUM, SMALL
from ui.words import Retranslated

_WIDTH = 300


@dataclass(frozen=True)
class HelpText:
    """The help of one topic: its name and paragraphs of plain text, in the language of now."""

    title: str
    paragraphs: Sequence[str]


FindHelp = Callable[[str], HelpText | None]


class HelpPanel(Retranslated, QFrame):
    """`show_topic("visit.happened_on")`; F1 again shows the sheet of all keys; Esc closes."""

    closed = Signal()

    def __init__(
        self,
        find: FindHelp,
        parent: QWidget | None = None,
        *,
        fixed: bool = True,
        keys: Callable[[], list[tuple[str, str]]] = shortcuts,
    ) -> None:
        """`find` answers a topic with its help, or None when nobody wrote any. `fixed`: the panel keeps
        its usual width, whatever it is given. `keys` are those of the sheet of all keys.
        """
        super().__init__(parent)
        self._keys = keys
        self._fixed = fixed
        self.setObjectName("help")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._find = find
        self._topic = self._wanted = ""
        self._title = label("", "heading", wrap=True)
        self._close, self._manual = QPushButton(), QPushButton()
        self._text = QVBoxLayout()
        self.hide()  # so that its words are put together when they are asked for
        self._build()
        self._close.clicked.connect(self.leave)
        self._manual.clicked.connect(self._on_manual)

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.addLayout(self._text)
        column.addStretch(1)
        self._text.setSpacing(MEDIUM)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        whole.setSpacing(MEDIUM)
        whole.addLayout(head)
        whole.addWidget(area, 1)
        whole.addWidget(self._manual)
        wear(self._close, role="link")
        wear(self._manual, role="link")
        self._set_width()
        self.retranslate()

    def topic(self) -> str:
        """The topic that is shown; "" is the sheet of all keys."""
        return self._topic

    def show_topic(self, topic: str, name: str = "") -> None:
        """Show the help of this topic, headed with the field's own `name` where the help has none of
        its own; the sheet of all keys where there is no help.
        """
        found = self._find(topic) if topic else None
        self._wanted = topic or self._wanted
        self._topic = topic if found else ""
        self._clear()
        if found:
            self._title.setText(found.title or name or self.tr("Help"))
            for paragraph in found.paragraphs:
                self._text.addWidget(label(paragraph, wrap=True))
            self._text.addWidget(label(self.tr("F1 again: all keys"), "small", wrap=True))
        else:
            self._show_keys()
        self.show()

    def usual_width(self) -> int:
        """What it is comfortably read in, at the size of type of now."""
        return theme.current().px(_WIDTH)

    def leave(self) -> None:
        """Close the panel."""
        self.hide()
        self.closed.emit()

    def _show_keys(self) -> None:
        self._title.setText(self.tr("All keys"))
        for keys, meaning in self._keys():
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(SMALL)
            first = label(keys, "strong", wrap=True)
            first.setFixedWidth(theme.current().px(104))
            row.addWidget(first)
            row.addWidget(label(meaning, wrap=True), 1)
            self._text.addWidget(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_text"):
            self._set_width()

    def retranslate(self) -> None:
        self._area.setAccessibleName(self.tr("Help"))
        self._close.setText(self.tr("Close  Esc"))
        self._manual.setText(self.tr("The manual  Shift+F1"))
        if not self.isHidden():
            self.show_topic(self._topic)

    def _on_manual(self) -> None:
        """The chapter that speaks of what was helped with."""
        open_manual(self._wanted, self.window())

    def _clear(self) -> None:
        while item := self._text.takeAt(0):
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()

    def _set_width(self) -> None:
        if self._fixed:
            self.setFixedWidth(self.usual_width())
