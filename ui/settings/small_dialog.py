"""A small window with a form: what is wrong is said in it, Ctrl+S saves, Esc leaves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui import theme
from ui.help.dialog_help import DialogHelp
from ui.parts.form import Form
from ui.parts.role import wear
from ui.parts.text import label
from ui.problems import sentence_of
from ui.theme import MEDIUM, WIDE
from ui.words import Retranslated

_WIDTH = 680


class SmallDialog(Retranslated, QDialog):
    """A subclass fills `form` and says what saving is: `write()` answers the words for the foot, or
    nothing where a field has said already what is wrong.
    """

    saved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Form()
        self.heading = label("", "heading", wrap=True)
        self.words = label("", "muted", wrap=True)
        self._problem = label("", "error", wrap=True)
        self._why_only = ""
        self._cancel, self._ok = QPushButton(), QPushButton()
        wear(self._ok, role="primary")
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(MEDIUM)
        for part in (self.heading, self.form, self.words, self._problem):
            whole.addWidget(part)
        self._row = row = QHBoxLayout()
        row.addStretch(1)
        for button in (self._cancel, self._ok):
            button.setAutoDefault(False)
            row.addWidget(button)
        whole.addLayout(row)
        self._cancel.clicked.connect(self.reject)
        self._ok.clicked.connect(self._on_save)
        self.form.save_requested.connect(self._on_save)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._on_save)
        DialogHelp(self)
        self.setMinimumWidth(theme.current().px(_WIDTH))
        self.setWindowModality(Qt.WindowModality.WindowModal)

    def add_tool(self, button: QPushButton) -> None:
        """A further button, at the left of the others."""
        self._row.insertWidget(self._row.count() - 3, button)

    def add_body(self, part: QWidget) -> None:
        """Something larger than a field, between the form and the words."""
        self._whole.insertWidget(2, part, 1)

    def write(self) -> str:
        """Write it. May raise Refused or Trouble."""
        raise NotImplementedError

    def only_look(self, why: str) -> None:
        """Everything can be read and nothing changed, and this is the reason; "": it can be written."""
        if not why and not self._why_only:
            return
        self._why_only = why
        self.form.set_read_only(bool(why))
        self._ok.setEnabled(not why)
        self._ok.setToolTip(why)
        self.show_problem(why)

    def show_problem(self, words: str) -> None:
        """What stands in the way, where no field is the reason; "" for nothing."""
        self._problem.setText(words)

    def problem(self) -> str:
        return self._problem.text()

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Leave  Esc"))
        self._ok.setText(self.tr("Save  Ctrl+S"))

    def _on_save(self) -> None:
        if self._why_only:
            return
        self.show_problem("")
        if not self.form.check():
            return
        try:
            words = self.write()
        except Refused as refused:
            if not self.form.show_refusal(refused):
                self.show_problem(sentence_of(refused))
            return
        except Trouble as trouble:
            self.show_problem(sentence_of(trouble))
            return
        if not words:
            return
        self.accept()
        self.saved.emit(words)
