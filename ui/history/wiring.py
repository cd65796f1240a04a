"""Bind the history of a bag to an open vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.history.known_on import KnownThen, known_on
from app.history.person_history import PersonHistory, read_history
from app.history.person_rows import whose_row
from app.history.undo_entry import EntryUndone, undo_entry
from app.ids import PersonId
from app.people.read_person import read_person
from app.people.reveal import note_paper
from app.printing.whose import of_village
from app.records import records_of
from app.rights.correction_request import CORRECTION_REQUEST
from app.village.read_village import read_village
from app.work import look, work
from ui.desk import Desk
from ui.history.history_desk import HistoryDesk
from ui.rights.correction_log import correction_log


def history_desk(desk: Desk) -> HistoryDesk:
    """What the history asks of this vault."""
    bound = _Past(desk)
    return HistoryDesk(
        today=desk.today,
        read=bound.read,
        undo=bound.undo,
        whose=bound.whose,
        known_on=bound.known_on,
        corrections=bound.corrections,
    )


@dataclass(frozen=True)
class _Past:
    desk: Desk

    def read(self, person: PersonId) -> PersonHistory:
        with look(self.desk.vault) as connection:
            return read_history(connection, person)

    def undo(self, number: str) -> EntryUndone:
        with work(self.desk.vault, now=self.desk.now()) as session:
            return undo_entry(session, number)

    def whose(self, row: str) -> PersonId | None:
        with look(self.desk.vault) as connection:
            return whose_row(connection, row)

    def known_on(self, person: PersonId, day: date) -> KnownThen:
        with look(self.desk.vault) as connection:
            return known_on(connection, person, day)

    def corrections(self, person: PersonId) -> bytes:
        vault = self.desk.vault
        with work(vault, now=self.desk.now()) as session:
            note_paper(session, person)
            asked = records_of(session.connection, CORRECTION_REQUEST, person)
            history = read_history(session.connection, person)
            number = read_person(session.connection, person).file_no
            whose = of_village(read_village(session.connection, on=self.desk.today()))
        return correction_log(
            [one.details for one in asked],
            history,
            file_no=number,
            whose=whose,
            printed_by=vault.user_name,
            now=self.desk.now(),
        )
