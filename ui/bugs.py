"""The one place where a bug ends: the work is kept, the person is calmed, a report can be handed on.

What the report holds, and what it never holds, is in `ui.bug_report`.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ui.bug_dialog import BugDialog


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
        from ui.bug_report import report_of

        self._met.emit(report_of(kind, trace, self._version, cause=error.__cause__))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        from ui.bug_report import report_of

        self._met.emit(report_of(args.exc_type, args.exc_traceback, self._version))

    def _on_met(self, report: str) -> None:
        """One dialog at a time: a bug that comes again and again must not bury the screen."""
        if self._dialog and self._dialog.isVisible():
            return
        from ui.bug_dialog import BugDialog

        self._keep_work()
        self._keep_report(report)
        self._dialog = BugDialog(report, QApplication.activeWindow())
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._dialog.open()
