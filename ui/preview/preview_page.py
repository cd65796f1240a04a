"""The preview as a page of the window; Esc goes back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ui.counted import counted
from ui.parts.page import Page
from ui.preview.paper_preview import PaperPreview
from ui.preview.preview_desk import Form, PreviewDesk, Subject


class PreviewPage(Page):
    """`left`: the user goes back to where the paper was chosen."""

    left = Signal()

    def __init__(self, desk: PreviewDesk, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._subject: Subject | None = None
        self._back = QPushButton()
        self._back.setAutoDefault(False)
        self.tools.addWidget(self._back)
        self._preview = PaperPreview(desk)
        self.body.addWidget(self._preview, 1)
        self._back.clicked.connect(self.left)
        self._preview.message.connect(self.message)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self.retranslate()

    def show_subject(self, subject: Subject) -> None:
        self._subject = subject
        self.retranslate()
        self._preview.show_subject(subject)

    def clear(self) -> None:
        self._preview.clear()

    def begin(self) -> None:
        self._preview.begin()

    def print_this(self) -> None:
        self._preview.print_paper()

    def save(self) -> None:
        self._preview.save_paper()

    def title(self) -> str:
        if self._subject is None or self._subject.form is Form.ROSTER:
            return self.tr("Roster")
        if self._subject.form is Form.PACK:
            return self._subject.title
        if self._subject.form is Form.FORM:
            return f"{self._subject.number}  {self._subject.title}"
        if self._subject.people:
            return counted(self.tr("{0} {0:bag|bags}"), len(self._subject.people))
        if self._subject.person is None:
            return self.tr("Every bag")
        return self.tr("Bag {0}").format(self._subject.file_no)

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back  Esc"))
        super().retranslate()
