"""Looks whether values of two laptops stand side by side, and shows the banner as long as they do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from app.followup.rows_beside import rows_beside
from app.history.read_conflicts import has_conflicts
from app.work import look
from ui.background import Jobs, Report
from ui.conflicts.conflicts_banner import ConflictsBanner
from ui.desk import Desk


class ConflictsNotice(QObject):
    """`look_requested` by the banner or its keys.

    Conflicts come with what is taken in, so `count` looks for them then, and after each save while some
    are open. It reads beside the window, among `jobs`.
    """

    look_requested = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk.window)
        self._desk, self._jobs = desk, jobs
        self._banner = ConflictsBanner()
        desk.window.add_banner(self._banner)
        self._banner.look_requested.connect(self.look_requested)
        desk.records_changed.connect(self._on_records_changed)
        QShortcut(QKeySequence("Ctrl+Shift+K"), desk.window).activated.connect(self.look_requested)

    def count(self) -> None:
        """Show the banner while anything stands open."""
        self._jobs.start("", self._are_there).done.connect(self._banner.show_open)

    def _are_there(self, _report: Report) -> bool:
        with look(self._desk.vault) as connection:
            return has_conflicts(connection) or bool(rows_beside(connection, today=self._desk.today()))

    def _on_records_changed(self) -> None:
        if not self._banner.isHidden():
            self.count()
