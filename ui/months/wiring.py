"""Bind the twelve months to an open vault."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.followup.month_figures import MonthFigures, month_figures
from app.ids import PersonId
from app.work import look
from ui.desk import Desk
from ui.months.months_dialog import MonthsDialog


class MonthsRoom(QObject):
    """Opens the twelve months over the window; made once it is asked for, and true after every save."""

    record_requested = Signal(str, str)
    entry_requested = Signal(object, list)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._dialog: MonthsDialog | None = None
        desk.records_changed.connect(self._on_records_changed)

    def open(self, person: str = "") -> None:
        """Of one person, or of everybody."""
        if self._dialog is None:
            desk = self._desk
            self._dialog = MonthsDialog(self._read, desk.today, desk.names_masked, desk.beside(), desk.window)
            self._dialog.record_requested.connect(self.record_requested)
            self._dialog.entry_requested.connect(self.entry_requested)
        self._dialog.begin(self._desk.window, PersonId(person) if person else None)

    def _read(self, person: PersonId | None) -> Sequence[MonthFigures]:
        with look(self._desk.vault) as connection:
            return month_figures(connection, today=self._desk.today(), person=person)

    def _on_records_changed(self) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_now()
