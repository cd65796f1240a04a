"""The one place where a bug ends: the work is kept, the person is calmed, a report can be handed on.

What the report holds, and what it never holds, is in `ui.bug_report`.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.bug_report import report_of
from ui.parts.fit_over import fit_over
from ui.parts.role import wear
from ui.parts.text import label
from ui.theme import MEDIUM, WIDE
from ui.words import Retranslated


class BugDoor(QObject):
    """`install()` once, at the start. `keep_work` saves drafts and `keep_report` the report; both are
    called before anything is shown.
    """

    _met = Signal(str)

    def __init__(
        self,
        version: str,
        keep_work: Callable[[], None],
        keep_report: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._version = version
        self._keep_work = keep_work
        self._keep_report = keep_report
        self._dialog: BugDialog | None = None
        self._met.connect(self._on_met, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Every exception that nothing else caught ends here, from any thread."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._met.emit(report_of(kind, trace, self._version, cause=error.__cause__))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        self._met.emit(report_of(args.exc_type, args.exc_traceback, self._version))

    def _on_met(self, report: str) -> None:
        """One dialog at a time: a bug that comes again and again must not bury the screen."""
        if self._dialog and self._dialog.isVisible():
            return
        self._keep_work()
        self._keep_report(report)
        self._dialog = BugDialog(report, QApplication.activeWindow())
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._dialog.open()


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
                "The program made a mistake. What you saved is saved, and what you were typing was kept. "
                "You can go on. If it happens again, give this report to the county desk; "
                "it holds no names and no numbers of people."
            )
        )
        self._text.setAccessibleName(self.tr("Report"))
        self._copy.setText(self.tr("Copy the report"))
        self._close.setText(self.tr("Go on"))

    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self._report)
