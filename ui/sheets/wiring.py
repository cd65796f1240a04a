"""Bind the forms of all kinds of records to an open vault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.activities.take_over_plan import take_over_plan
from app.bag.aid import AID
from app.bag.kinds import KINDS
from app.bag.known import KNOWN, shown_to
from app.bag.may_see_contacts import sees_contacts
from app.bag.record_aid import change_aid, record_aid, remove_aid
from app.errors import Refused
from app.groups.fund_balance import FundBalance, fund_balances
from app.ids import PersonId
from app.people.named_in import names_of_files
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
from app.search.pinyin import initials
from app.village.keep_ledger import add_line, change_line
from app.village.named_lines import NAMED, known_words, named_lines
from app.village.read_village import read_village
from app.village.village_settings import Settings, read_settings
from app.work import look, work
from ui.desk import Desk
from ui.drafts import drafts_of
from ui.parts.entry_dialog import Drafts
from ui.parts.matching import Choice
from ui.rights.corrected_entries import corrected_entries
from ui.rights.correction_sheet import ENTRY
from ui.sheets.record_desk import RecordDesk


def record_desk(
    desk: Desk, kinds: Mapping[str, RecordKind[Any]] | None = None, *, why: str = ""
) -> RecordDesk:
    """What every form of a record asks of this vault: those of a bag, unless other kinds are given.

    `why` goes with what is written into a closed month or year.
    """
    bound = _Records(desk, kinds or {kind.table: kind for kind in KINDS}, why)
    return RecordDesk(
        today=desk.today,
        read=bound.read,
        all_of=bound.all_of,
        add=bound.add,
        change=bound.change,
        remove=bound.remove,
        name_of=bound.name_of,
        drafts=bound.drafts,
        with_reason=bound.with_reason,
        settings=bound.settings,
        funds=bound.funds,
        names=bound.names,
        offers=bound.offers,
        take_over_plan=bound.take_over_plan,
    )


@dataclass(frozen=True)
class _Records:
    desk: Desk
    kinds: Mapping[str, RecordKind[Any]]
    why: str = ""

    def with_reason(self, why: str) -> RecordDesk:
        return record_desk(self.desk, self.kinds, why=why)

    def settings(self) -> Settings:
        with look(self.desk.vault) as connection:
            return read_settings(connection, on=self.desk.today())

    def take_over_plan(self, village: str, year: int) -> int:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            return len(take_over_plan(session, village, year, now=now))

    def names(self) -> frozenset[str]:
        with look(self.desk.vault) as connection:
            return names_of_files(connection)

    def offers(self, of: str, village: str) -> list[Choice]:
        with look(self.desk.vault) as connection:
            if of == ENTRY:
                return corrected_entries(connection, PersonId(village))
            if of in NAMED:
                lines = named_lines(connection, of, village)
                return [Choice(line.row, line.words, initials(line.words), "") for line in lines]
            return [Choice(word, word) for word in known_words(connection, of, village, on=self.today())]

    def funds(self) -> Mapping[int, FundBalance]:
        with look(self.desk.vault) as connection:
            village = read_village(connection, on=self.desk.today()).village
            return fund_balances(connection, village)

    def today(self) -> date:
        return self.desk.today()

    def read(self, table: str, row: RecordId) -> Record[Any]:
        with look(self.desk.vault) as connection:
            record = read_record(connection, self.kinds[table], row)
            if table == KNOWN.table:
                may_see = sees_contacts(connection, PersonId(record.parent))
                if not shown_to([record], may_see=may_see):
                    raise Refused("record_unknown")
            return record

    def all_of(self, table: str, parent: str) -> tuple[Record[Any], ...]:
        with look(self.desk.vault) as connection:
            return records_of(connection, self.kinds[table], parent)

    def add(self, table: str, parent: str, details: Any) -> RecordId:
        now = self.desk.now()
        with work(self.desk.vault, now=now, why=self.why) as session:
            if table == AID.table:
                return record_aid(session, parent, details, now=now)
            kind = self.kinds[table]
            if kind.parent_table == "village":
                return add_line(session, kind, parent, details, now=now, why=self.why)
            return add_record(session, kind, parent, details, now=now)

    def change(self, table: str, row: RecordId, details: Any) -> bool:
        now = self.desk.now()
        with work(self.desk.vault, now=now, why=self.why) as session:
            if table == AID.table:
                return change_aid(session, row, details, now=now)
            kind = self.kinds[table]
            if kind.parent_table == "village":
                return change_line(session, kind, row, details, now=now, why=self.why)
            return change_record(session, kind, row, details, now=now)

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
