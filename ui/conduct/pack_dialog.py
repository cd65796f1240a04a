"""The whole pack of somebody who moves away, as it is printed; and the button that then closes the bag."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui import theme
from ui.help.dialog_help import DialogHelp
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.preview.paper_preview import PaperPreview
from ui.preview.preview_desk import PreviewDesk, Subject
from ui.problems import sentence_of
from ui.theme import LARGE, SMALL
from ui.words import Retranslated


class PackDialog(Retranslated, QDialog):
    """Esc goes back to the form, and nothing is written. `closing_requested`: the papers are handed over."""

    closing_requested = Signal()

    def __init__(self, desk: PreviewDesk, subject: Subject, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("help_topic", "dialog.moving_pack")
        DialogHelp(self)
        self._preview = PaperPreview(desk)
        self._said, self._problem = label("", "understood", wrap=True), label("", "error", wrap=True)
        self._back, self._close = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()
        self._preview.show_subject(subject)

    def _build(self) -> None:
        self.setModal(True)
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        foot.addWidget(self._said, 1)
        for button in (self._back, self._close):
            button.setAutoDefault(False)
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        whole.addWidget(self._preview, 1)
        whole.addWidget(self._problem)
        whole.addLayout(foot)
        self._problem.hide()
        parent = self.parentWidget()
        over = parent.parentWidget() if parent is not None else None
        room = over.window().size() if over is not None else self.sizeHint()
        gap = theme.current().px(40)
        self.resize(max(640, room.width() - gap), max(480, room.height() - gap))

    def _connect(self) -> None:
        self._preview.message.connect(self._said.setText)
        self._back.clicked.connect(self.reject)
        self._close.clicked.connect(self.closing_requested)
        for keys, slot in (("Ctrl+P", self._preview.print_paper), ("F9", self.closing_requested.emit)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)

    def show_problem(self, problem: Refused | Trouble) -> None:
        """Why it could not be closed."""
        self._problem.setText(sentence_of(problem))
        show_if(self._problem, True)

    def done(self, result: int) -> None:
        """However it ends, no page stays behind."""
        self._preview.clear()
        super().done(result)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("The papers that go along"))
        self._said.setText(
            self.tr("Print it in full, have the new place sign the letter, then close the bag.")
        )
        self._back.setText(self.tr("Back to the form  Esc"))
        self._close.setText(self.tr("Handed over: close the bag  F9"))
