"""Bind the window of conflicts to an open vault."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.followup.rows_beside import RowBeside, RowsBeside, let_all_stand, remove_beside, rows_beside
from app.followup.spans_beside import LEAVE
from app.history.conflict import Conflict
from app.history.keep_both import Both, keep_both
from app.history.names import Names, names_known
from app.history.read_conflicts import read_conflicts
from app.history.row_history import HeadValue
from app.history.settle_conflict import settle_conflict
from app.work import look, work
from ui.conflicts.conflicts_dialog import ConflictsDesk, ConflictsDialog
from ui.desk import Desk


class ConflictsRoom(QObject):
    """Opens the window over the main one; made once it is asked for, and true after every save.

    `sheet_requested(person, sheet, row)`: a record is to be put right.
    """

    sheet_requested = Signal(str, str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._dialog: ConflictsDialog | None = None

    def open(self, row: str = "") -> None:
        """With what stands open now, this record chosen."""
        if self._dialog is None:
            bound = ConflictsDesk(
                self._read,
                self._settle,
                self._keep_both,
                self._remove,
                self._let_stand,
                self._desk.names_masked,
            )
            self._dialog = ConflictsDialog(bound, self._desk.window)
            self._dialog.saved.connect(self._desk.tell_saved)
            self._dialog.told.connect(self._desk.tell_done)
            self._dialog.form_requested.connect(self._on_form)
        self._dialog.begin(self._desk.window, row)

    def _read(self) -> tuple[Sequence[Conflict | RowsBeside], Names]:
        with look(self._desk.vault) as connection:
            beside = rows_beside(connection, today=self._desk.today())
            return [*beside, *read_conflicts(connection)], names_known(connection)

    def _on_form(self, person: str, table: str, row: str) -> None:
        """A suspension lies in the sheet of its placement."""
        self.sheet_requested.emit(person, LEAVE if table == LEAVE else "placement", row)

    def _remove(self, found: RowsBeside, row: RowBeside, why: str) -> None:
        with work(self._desk.vault, now=self._desk.now()) as session:
            remove_beside(session, found.table, row.row, today=self._desk.today(), why=why)

    def _let_stand(self, found: RowsBeside, why: str) -> None:
        with work(self._desk.vault, now=self._desk.now()) as session:
            let_all_stand(session, found.table, found.row, today=self._desk.today(), why=why)

    def _settle(self, conflict: Conflict, head: HeadValue) -> None:
        with work(self._desk.vault, now=self._desk.now()) as session:
            settle_conflict(session, conflict.table, conflict.row, conflict.register, head)

    def _keep_both(self, conflict: Conflict, way: Both) -> None:
        with work(self._desk.vault, now=self._desk.now()) as session:
            keep_both(session, conflict.table, conflict.row, conflict.register, way=way)
