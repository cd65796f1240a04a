"""Keeps saving short on a hard disk: what was saved moves from the write-ahead log into the file beside the
window, just after somebody saved, and so never while somebody waits for the next save.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.vault.vault import Vault
from ui.background import Job, Jobs, Report

OFTEN = 8
"""Pieces of work; SQLite itself would move the pages of a hundred at once, in the middle of a save."""


class LogKeeper(QObject):
    """Belongs to the window of one vault; `on_saved` hears of each save."""

    def __init__(self, vault: Vault, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._vault = vault
        self._jobs = jobs
        self._moving: Job | None = None

    def on_saved(self) -> None:
        if self._vault.unmoved >= OFTEN and self._moving is None:
            self._moving = self._jobs.start("", self._move)
            self._moving.ended.connect(self._on_moved)

    def _move(self, _report: Report) -> None:
        self._vault.move_log()

    def _on_moved(self) -> None:
        self._moving = None
