"""What the question whether two lines are one asks of the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.records import RecordId
from app.village.read_village import read_village
from app.village.said_twice import BothLines, both_lines, keep_apart, take_as_same
from app.work import look, work
from ui.desk import Desk


@dataclass(frozen=True)
class SameLineDesk:
    """Each names the ledger, the county's line and the village's own. May raise Refused or Trouble."""

    look_at: Callable[[str, RecordId, RecordId], BothLines]
    join: Callable[[str, RecordId, RecordId, str], None]
    part: Callable[[str, RecordId, RecordId], None]


def same_line_desk(desk: Desk) -> SameLineDesk:
    """The same, bound to an open vault."""
    bound = _SameLine(desk)
    return SameLineDesk(bound.look_at, bound.join, bound.part)


@dataclass(frozen=True)
class _SameLine:
    desk: Desk

    def look_at(self, table: str, sent: RecordId, own: RecordId) -> BothLines:
        with look(self.desk.vault) as connection:
            return both_lines(connection, table, sent, own)

    def join(self, table: str, sent: RecordId, own: RecordId, why: str) -> None:
        now = self.desk.now()
        with work(self.desk.vault, now=now, why=why) as session:
            take_as_same(session, table, sent, own, now=now, why=why)

    def part(self, table: str, sent: RecordId, own: RecordId) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            village = read_village(session.connection, on=self.desk.today())
            keep_apart(session, village.village, table, sent, own)
