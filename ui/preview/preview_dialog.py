"""A paper in a window of its own, opened from any page with Ctrl+P."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.help.dialog_help import DialogHelp
from ui.parts.text import label
from ui.preview.paper_preview import PaperPreview
from ui.preview.preview_desk import PreviewDesk, Subject
from ui.theme import LARGE, SMALL
from ui.words import Retranslated


class PreviewDialog(Retranslated, QDialog):
    """Esc closes it and forgets the pages. `message` tells what was printed or saved."""

    message = Signal(str)

    def __init__(self, desk: PreviewDesk, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preview = PaperPreview(desk)
        self._close = QPushButton()
        self._close.setAutoDefault(False)
        self._preview.put_below(self._close)
        self._said = label("", "understood", wrap=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        whole.addWidget(self._preview, 1)
        whole.addWidget(self._said)
        self._close.clicked.connect(self.reject)
        self._preview.message.connect(self._said.setText)
        self._preview.message.connect(self.message)
        printing = QShortcut(QKeySequence("Ctrl+P"), self)
        printing.activated.connect(self._preview.print_paper)
        self.finished.connect(self._on_finished)
        self._fit(parent)
        self.retranslate()
        self._preview.show_subject(subject)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Preview"))
        self._close.setText(self.tr("Leave  Esc"))

    def _fit(self, parent: QWidget | None) -> None:
        """Nearly as large as the window below it."""
        room = parent.window().size() if parent is not None else self.sizeHint()
        gap = theme.current().px(40)
        self.resize(max(640, room.width() - gap), max(480, room.height() - gap))

    def _on_finished(self) -> None:
        self._preview.clear()
