"""The rows of a form: records of one person, of everyone, or of the village, the oldest first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.bag.contents import ContentsRow, Presence
from app.bag.paper import PaperSaid
from app.bag.read_bag import Bag
from app.followup.obligations import OPEN, Obligation
from app.followup.rules import State
from app.printing.forms.form import PERIOD, UNTIL, Rows
from app.printing.forms.tables import DAYS, ContentsLine, DueLine
from app.records import Record
from app.reports.period import Period


@dataclass(frozen=True)
class SourceRow:
    """One record with what belongs to it. `row` is "" for what is not a record of its own."""

    table: str
    row: str
    details: Any
    bag: Bag | None = None
    parent: str = ""

    @property
    def day(self) -> date | None:
        found = getattr(self.details, DAYS.get(self.table, ""), None) if DAYS.get(self.table) else None
        return found if isinstance(found, date) else None


@dataclass(frozen=True)
class Source:
    """Everything from which a form is filled. `period` None: all there is; `only`: (table, row) of the
    records that alone make rows.
    """

    bags: Sequence[Bag] = ()
    ledgers: Mapping[str, Sequence[Record[Any]]] = field(default_factory=dict)
    period: Period | None = None
    today: date = date.min
    only: Collection[tuple[str, str]] | None = None

    def rows(self, wanted: Rows, *, bag: Bag | None = None) -> list[SourceRow]:
        """The rows in their order: by what the form asks for, else by day within each person."""
        bags = [bag] if bag is not None else self.bags
        found: list[SourceRow] = []
        if any(table in self.ledgers for table in wanted.tables):
            found = self._sorted(wanted, [row for table in wanted.tables for row in self.of_village(table)])
        for one in bags:
            found += self._sorted(wanted, [row for table in wanted.tables for row in rows_of(one, table)])
        return found

    def of_village(self, table: str) -> Iterator[SourceRow]:
        """The records of one ledger, in the order of the list."""
        for record in self.ledgers.get(table, ()):
            yield SourceRow(table, record.row, record.details, parent=record.parent)

    def children(self, row: SourceRow, table: str, by: str) -> list[SourceRow]:
        """The records of a table that name this row, the oldest first; a row of that table is its own."""
        if row.table == table:
            return [row]
        rows = self.of_village(table) if row.bag is None else iter(rows_of(row.bag, table))
        return sorted((one for one in rows if getattr(one.details, by, "") == row.row), key=_by_day)

    def is_within(self, row: SourceRow, within: str) -> bool:
        """Whether a record lies in the period ("period"), or by its end ("until"); without a period all do,
        and none is told a second time as what there is until its end.
        """
        if not within:
            return True
        if self.period is None:
            return within == PERIOD
        if row.day is None or row.day > self.period.last:
            return False
        return within == UNTIL or row.day >= self.period.first

    def joined(self, row: SourceRow, table: str, by: str) -> SourceRow | None:
        """The row that this one names in its column `by`."""
        named = getattr(row.details, by, "")
        rows = self.of_village(table) if row.bag is None else iter(rows_of(row.bag, table))
        return next((one for one in rows if named and one.row == named), None)

    def _sorted(self, wanted: Rows, rows: list[SourceRow]) -> list[SourceRow]:
        kept = [row for row in rows if _fits(row, wanted.where) and self._is_wanted(row)]
        if wanted.order:
            return sorted(kept, key=lambda row: _by_fields(row, wanted.order))
        if any(DAYS.get(table) for table in wanted.tables):
            return sorted(kept, key=_by_day)
        return kept

    def _is_wanted(self, row: SourceRow) -> bool:
        return self._in_period(row) and (self.only is None or (row.table, row.row) in self.only)

    def _in_period(self, row: SourceRow) -> bool:
        if row.table == "due":
            last = self.period.last if self.period is not None else None
            return last is None or (row.day is not None and row.day <= last)
        if self.period is None:
            return True
        if DAYS.get(row.table):
            return row.day is not None and self.period.first <= row.day <= self.period.last
        year = getattr(row.details, "year", None)
        return not isinstance(year, int) or self.period.first.year <= year <= self.period.last.year


def rows_of(bag: Bag, table: str) -> list[SourceRow]:
    """The records of one kind in a bag."""
    if table == "person":
        return [SourceRow(table, bag.record.person, bag.record.details, bag)]
    if table == "placement":
        return [
            SourceRow(table, one.placement, one.details, bag)
            for one in sorted(bag.placements, key=lambda one: one.details.begins_on or date.max)
        ]
    if table == "visit":
        return [SourceRow(table, one.visit, one.details, bag) for one in bag.visits]
    if table == "test":
        return [SourceRow(table, one.test, one.details, bag) for one in bag.tests]
    if table == "contents":
        return [SourceRow(table, "", line, bag) for line in _contents(bag)]
    if table == "due":
        return [SourceRow(table, "", line, bag) for line in _due(bag)]
    return [SourceRow(table, one.row, one.details, bag, one.parent) for one in bag.records.get(table, ())]


def _contents(bag: Bag) -> list[ContentsLine]:
    return [_contents_line(row) for row in bag.contents if row.presence is Presence.PRESENT]


def _contents_line(row: ContentsRow) -> ContentsLine:
    said = row.said.details if row.said is not None else PaperSaid()
    copies = said.copies or row.count or row.attached or None
    return ContentsLine(
        row.paper.zh, said.document_no, row.day, copies, said.pages or row.pages, said.kept_at
    )


def _due(bag: Bag) -> list[DueLine]:
    """What is open: overdue, due, or its window has begun; of each kind the next one."""
    words = {State.OVERDUE: "逾期", State.DUE: "到期", State.DUE_SOON: "即将到期", State.SCHEDULED: "待办"}
    found: list[DueLine] = []
    scheduled: set[str] = set()
    for one in sorted(bag.windows, key=lambda window: window.due):
        kind = one.rule.kind
        if one.state is State.SCHEDULED and (kind in scheduled or one.first_day > bag.today):
            continue
        if one.state in OPEN or one.state is State.SCHEDULED:
            scheduled |= {kind} if one.state is State.SCHEDULED else set()
            found.append(DueLine(kind, one.first_day, one.due, words[one.state], _last_done(bag, one)))
    return found


def _last_done(bag: Bag, window: Obligation) -> date | None:
    days = [
        one.done_on
        for one in bag.windows
        if one.rule.kind == window.rule.kind and one.done_on is not None and one.due < window.due
    ]
    return max(days, default=None)


def _fits(row: SourceRow, where: Mapping[str, tuple[str, ...]]) -> bool:
    for name, allowed in where.items():
        if not hasattr(row.details, name):
            continue
        value = getattr(row.details, name)
        said = value if isinstance(value, tuple) else ("" if value is None else str(value),)
        if not any(one in allowed for one in said):
            return False
    return True


def _by_day(row: SourceRow) -> tuple[bool, date]:
    return row.day is None, row.day or date.max


def _by_fields(row: SourceRow, names: Sequence[str]) -> tuple[tuple[bool, str, str], ...]:
    found = []
    for name in names:
        value = getattr(row.details, name, None)
        key = f"{value:012d}" if isinstance(value, int) else str(value or "")
        found.append((value in (None, ""), type(value).__name__, key))
    return tuple(found)
