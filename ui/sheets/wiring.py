"""Bind the forms of all kinds of records to an open vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from app.bag.kinds import kind_of
from app.ids import PersonId
from app.people.read_person import read_person
from app.records import Record, RecordId, add_record, change_record, read_record, remove_record
from app.work import look, work
from ui.desk import Desk
from ui.drafts import drafts_of
from ui.parts.entry_dialog import Drafts
from ui.sheets.record_desk import RecordDesk


def record_desk(desk: Desk) -> RecordDesk:
    """What every form of a record asks of this vault."""
    bound = _Records(desk)
    return RecordDesk(
        today=desk.today,
        read=bound.read,
        add=bound.add,
        change=bound.change,
        remove=bound.remove,
        name_of=bound.name_of,
        drafts=bound.drafts,
    )


@dataclass(frozen=True)
class _Records:
    desk: Desk

    def today(self) -> date:
        return self.desk.today()

    def read(self, table: str, row: RecordId) -> Record[Any]:
        with look(self.desk.vault) as connection:
            return read_record(connection, kind_of(table), row)

    def add(self, table: str, parent: str, details: Any) -> RecordId:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            return add_record(session, kind_of(table), parent, details, now=now)

    def change(self, table: str, row: RecordId, details: Any) -> bool:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            return change_record(session, kind_of(table), row, details, now=now)

    def remove(self, table: str, row: RecordId, why: str) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            remove_record(session, kind_of(table), row, why=why)

    def name_of(self, person: PersonId) -> str:
        with look(self.desk.vault) as connection:
            return read_person(connection, person).details.name

    def drafts(self, table: str) -> Drafts:
        return drafts_of(self.desk.vault, self.desk.now, table)
