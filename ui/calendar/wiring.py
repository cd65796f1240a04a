"""Bind the calendar to an open vault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.followup.due_calendar import due_between
from app.followup.list_due import DueRow
from app.work import look
from ui.calendar.calendar_dialog import CalendarDialog
from ui.desk import Desk


class CalendarRoom(QObject):
    """Opens the calendar over the window; made once it is asked for, and true after every save."""

    entry_requested = Signal(object, list)
    person_requested = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._dialog: CalendarDialog | None = None
        desk.records_changed.connect(self._on_records_changed)

    def open(self) -> None:
        """On today, as a month."""
        if self._dialog is None:
            desk = self._desk
            self._dialog = CalendarDialog(
                self._due, desk.today, desk.names_masked, desk.beside(), desk.window
            )
            self._dialog.entry_requested.connect(self.entry_requested)
            self._dialog.person_requested.connect(self.person_requested)
        self._dialog.begin(self._desk.window)

    def _due(self, first: date, last: date) -> Mapping[date, Sequence[DueRow]]:
        with look(self._desk.vault) as connection:
            return due_between(connection, first, last, today=self._desk.today())

    def _on_records_changed(self) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_now()
