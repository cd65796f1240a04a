"""Bind the forms of all kinds of records to an open vault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.bag.aid import AID
from app.bag.kinds import KINDS
from app.bag.record_aid import change_aid, record_aid, remove_aid
from app.ids import PersonId
from app.people.read_person import read_person
from app.records import (
    Record,
    RecordId,
    RecordKind,
    add_record,
    change_record,
    read_record,
    records_of,
    remove_record,
)
from app.work import look, work
from ui.desk import Desk
from ui.drafts import drafts_of
from ui.parts.entry_dialog import Drafts
from ui.sheets.record_desk import RecordDesk


def record_desk(desk: Desk, kinds: Mapping[str, RecordKind[Any]] | None = None) -> RecordDesk:
    """What every form of a record asks of this vault: those of a bag, unless other kinds are given."""
    bound = _Records(desk, kinds or {kind.table: kind for kind in KINDS})
    return RecordDesk(
        today=desk.today,
        read=bound.read,
        all_of=bound.all_of,
        add=bound.add,
        change=bound.change,
        remove=bound.remove,
        name_of=bound.name_of,
        drafts=bound.drafts,
    )


@dataclass(frozen=True)
class _Records:
    desk: Desk
    kinds: Mapping[str, RecordKind[Any]]

    def today(self) -> date:
        return self.desk.today()

    def read(self, table: str, row: RecordId) -> Record[Any]:
        with look(self.desk.vault) as connection:
            return read_record(connection, self.kinds[table], row)

    def all_of(self, table: str, parent: str) -> tuple[Record[Any], ...]:
        with look(self.desk.vault) as connection:
            return records_of(connection, self.kinds[table], parent)

    def add(self, table: str, parent: str, details: Any) -> RecordId:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            if table == AID.table:
                return record_aid(session, parent, details, now=now)
            return add_record(session, self.kinds[table], parent, details, now=now)

    def change(self, table: str, row: RecordId, details: Any) -> bool:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            if table == AID.table:
                return change_aid(session, row, details, now=now)
            return change_record(session, self.kinds[table], row, details, now=now)

    def remove(self, table: str, row: RecordId, why: str) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            if table == AID.table:
                remove_aid(session, row, why=why)
            else:
                remove_record(session, self.kinds[table], row, why=why)

    def name_of(self, table: str, owner: str) -> str:
        """Masked as messages show it; nothing for what belongs to the village itself."""
        if self.kinds[table].parent_table == "village":
            return ""
        with look(self.desk.vault) as connection:
            return read_person(connection, PersonId(owner)).details.name

    def drafts(self, table: str) -> Drafts:
        return drafts_of(self.desk.vault, self.desk.now, table)
