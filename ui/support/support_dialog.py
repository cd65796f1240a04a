"""The support file, whole, before it is saved: what is not on the screen is not in the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui.help.dialog_help import DialogHelp
from ui.parts.ask_path import AskPath
from ui.parts.fit_over import fit_over
from ui.parts.role import wear
from ui.parts.text import label
from ui.problems import sentence_of
from ui.theme import MEDIUM, WIDE
from ui.words import Retranslated

FILE_NAME = "yidai-support.txt"
_WIDTH, _HEIGHT = 720, 560


class SupportDialog(Retranslated, QDialog):
    """`show_text(text)` opens it. `saved` brings the words for the foot of the window."""

    saved = Signal(str)

    def __init__(
        self, save: Callable[[Path, str], None], ask: AskPath, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._save = save
        self._ask = ask
        self._heading = label("", "heading", wrap=True)
        self._words = label("", wrap=True)
        self._text = QPlainTextEdit()
        self._problem = label("", "error", wrap=True)
        self._leave, self._keep = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(MEDIUM)
        for part in (self._heading, self._words, self._text, self._problem):
            whole.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self._leave, self._keep):
            button.setAutoDefault(False)
            row.addWidget(button)
        whole.addLayout(row)
        wear(self._keep, role="primary")
        self.setWindowModality(Qt.WindowModality.WindowModal)

    def _connect(self) -> None:
        self._leave.clicked.connect(self.reject)
        self._keep.clicked.connect(self._on_keep)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._on_keep)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Support file"))
        self._heading.setText(self.tr("This is what would be saved"))
        self._words.setText(
            self.tr(
                "Read it before you hand it on: versions, sizes, how many records there are, and the "
                "program's latest errors. It contains nobody's name, number or text."
            )
        )
        self._text.setAccessibleName(self.tr("Support file"))
        self._leave.setText(self.tr("Leave  Esc"))
        self._keep.setText(self.tr("Save as…  Ctrl+S"))

    def show_text(self, text: str) -> None:
        self._problem.setText("")
        self._text.setPlainText(text)
        fit_over(self, _WIDTH, _HEIGHT)
        self.open()
        self._text.setFocus()

    def text(self) -> str:
        return self._text.toPlainText()

    def problem(self) -> str:
        return self._problem.text()

    def _on_keep(self) -> None:
        path = self._ask.new_file(self, self.tr("Support file"), self.tr("Text (*.txt)"), FILE_NAME)
        if path is None:
            return
        try:
            self._save(path, self.text())
        except (Refused, Trouble) as problem:
            self._problem.setText(sentence_of(problem))
            return
        self.accept()
        self.saved.emit(self.tr("The support file is saved. Hand it to the county desk."))
