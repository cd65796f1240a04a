"""What a person sees of a bug: that the records are safe, and the report that may be handed on."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.parts.fit_over import fit_over
from ui.parts.role import wear
from ui.parts.text import label
from ui.theme import MEDIUM, WIDE
from ui.words import Retranslated


class BugDialog(Retranslated, QDialog):
    """Says that the records are safe, and shows the report that may be handed on."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self._heading = label("", "heading")
        self._words = label("", wrap=True)
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._copy = QPushButton()
        self._close = QPushButton()
        self._build()
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.accept)
        self.retranslate()
        fit_over(self, 560, 400)

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(MEDIUM)
        for part in (self._heading, self._words, self._text):
            whole.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._copy)
        row.addWidget(self._close)
        whole.addLayout(row)
        wear(self._close, role="primary")
        self._close.setDefault(True)
        self._close.setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Something went wrong"))
        self._heading.setText(self.tr("Something went wrong, your records are safe"))
        self._words.setText(
            self.tr(
                "The program made an error. What you saved is safe, and what you were typing was kept. "
                "You can go on. If it happens again, give this report to the county desk; it contains no "
                "names and no numbers of people."
            )
        )
        self._text.setAccessibleName(self.tr("Report"))
        self._copy.setText(self.tr("Copy the report"))
        self._close.setText(self.tr("Go on"))

    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self._report)
