"""A window of short lines under several headings: the headings at the left, the lines of one at the right,
and below them a line to write another.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.parts.announce import announce
from ui.parts.form import Form
from ui.parts.line_edit import LineEdit
from ui.parts.role import wear
from ui.parts.table import Column, Table
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.parts.wide_dialog import WideDialog
from ui.theme import MEDIUM, SMALL

_LEFT, _RIGHT = 3, 7


class LineEditorDialog(WideDialog):
    """Ctrl+N goes to the line, Enter in it keeps it, Del acts on the chosen one.

    A subclass says what these do: `begin_new`, `keep`, `take_out`; and shows the lines of the chosen
    heading: `show_lines`.
    """

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings, self._table = Table([Column("")]), Table([Column("")])
        self._form = Form(columns=1)
        self._words = TextField(longest=longest)
        self._told = label("", "muted", wrap=True)
        self._was_asked = False
        self._second, self._keep = QPushButton(), QPushButton()
        wear(self._keep, role="primary")

    def build_editor(self, *fields: tuple[str, TextField]) -> None:
        """`fields` stand in the line, each under its name."""
        whole = self.begin_layout()
        across = QHBoxLayout()
        across.setSpacing(MEDIUM)
        across.addWidget(self._headings, _LEFT)
        right = QVBoxLayout()
        right.setSpacing(SMALL)
        right.addWidget(self._table, 1)
        for name, field in fields:
            self._form.add(name, "", field)
        right.addWidget(self._form)
        across.addLayout(right, _RIGHT)
        whole.addLayout(across, 1)
        self.add_foot(whole, self._told, self._close, self._second, self._keep)
        self._headings.row_chosen.connect(self._on_heading_chosen)
        self._headings.row_opened.connect(self._on_heading_opened)
        self._form.save_requested.connect(self.keep)
        self._form.changed.connect(self._on_changed)
        self._keep.clicked.connect(self.keep)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.begin_new)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.take_out)

    def reject(self) -> None:
        """One Esc throws nothing away that somebody typed."""
        typed = any(line.isModified() and line.text() for line in self._form.findChildren(LineEdit))
        if typed and not self._was_asked:
            self._was_asked = True
            self.say(self.tr("The line is not kept yet: Enter keeps it, Esc again leaves it."))
            return
        self.clear_line()
        super().reject()

    def begin_new(self) -> None:
        raise NotImplementedError

    def keep(self) -> None:
        raise NotImplementedError

    def take_out(self) -> None:
        raise NotImplementedError

    def show_lines(self) -> None:
        raise NotImplementedError

    def clear_line(self) -> None:
        """What was typed belongs to the heading that was left."""
        self._words.clear()

    def say(self, words: str) -> None:
        """What was done, at the foot."""
        self._told.setText(words)
        announce(self._told, words)

    def _on_changed(self) -> None:
        self._was_asked = False

    def _on_heading_chosen(self, _place: int) -> None:
        self.clear_line()
        self.say("")
        self.show_lines()

    def _on_heading_opened(self, _place: int) -> None:
        self._table.setFocus(Qt.FocusReason.TabFocusReason)
