"""Bind the window of how the ledger is kept to an open vault."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.reports.ledger_quality import Quality, read_quality
from app.reports.period import Period
from app.village.read_village import read_village
from app.work import look
from ui.desk import Desk
from ui.quality.quality_dialog import QualityDialog


class QualityRoom(QObject):
    """Opens the window over the main one; made once it is asked for, and true after every save."""

    record_requested = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._dialog: QualityDialog | None = None
        desk.records_changed.connect(self._on_records_changed)

    def open(self) -> None:
        """With this month, or the period that was shown last."""
        if self._dialog is None:
            desk = self._desk
            self._dialog = QualityDialog(self._read, desk.today, desk.names_masked, desk.window)
            self._dialog.record_requested.connect(self.record_requested)
        self._dialog.begin(self._desk.window)

    def _read(self, period: Period) -> Sequence[Quality]:
        with look(self._desk.vault) as connection:
            village = read_village(connection, on=self._desk.today()).village
            return read_quality(connection, village, period)

    def _on_records_changed(self) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_now()
