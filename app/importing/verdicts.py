"""What the dry run says of each cell and each row, before anything is written.

A verdict carries a reason's key and facts, never a sentence. Facts may hold the user's own words
back to them; like all values here they are never logged.
"""

from __future__ import annotations

from collections.abc import Mapping as Facts
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from app.errors import Fact
from app.ids import PersonId
from app.importing.ledger import Cell, Sheet
from app.importing.mapping import Mapping
from app.importing.rows import Row

NO_FACTS: Facts[str, Fact] = MappingProxyType({})


class Level(StrEnum):
    """How good it is. A skipped row is no record: a title, a total, a signature, a blank line."""

    OK = "ok"
    WARNING = "warning"
    REFUSED = "refused"
    SKIPPED = "skipped"


class CellVerdict(NamedTuple):
    """One cell: what was given, what it was understood as, and what is to be said about it.

    An ok cell may carry a reason too, telling what was tidied ("cleaned") or read otherwise.
    `field` is None for a column that nothing fits.
    """

    address: str
    field: str | None
    given: Cell
    value: object
    level: Level
    reason: str | None = None
    facts: Facts[str, Fact] = NO_FACTS


@dataclass(frozen=True, slots=True)
class Question:
    """More than one person fits, or one fits oddly: the user says who it is, or nobody."""

    reason: str
    candidates: tuple[PersonId, ...]


class RowVerdict(NamedTuple):
    """One row. `row` is None unless it may come in; `marks` are the cells that need a word.

    `reason` is the first of the worst, for a list that has one column for it.
    `person` and `question` are set by matching, not by reading.
    """

    sheet: Sheet
    line: int
    mapping: Mapping | None
    level: Level
    row: Row | None = None
    reason: str | None = None
    facts: Facts[str, Fact] = NO_FACTS
    marks: tuple[CellVerdict, ...] = ()
    person: PersonId | None = None
    question: Question | None = None
    values: Facts[str, object] = NO_FACTS

    def __repr__(self) -> str:
        """Without the sheet, which is the whole ledger."""
        said = (self.line, self.level, self.row, self.reason, self.marks, self.person, self.question)
        return f"RowVerdict{said}"

    @property
    def address(self) -> str:
        """Where the row begins: `花名册!A7`."""
        return self.sheet.address(self.line, 0)

    @property
    def cells(self) -> tuple[CellVerdict, ...]:
        """The verdict on every cell that is not empty, in the sheet's order.

        Made when asked for: half a million untroubled cells need no objects of their own.
        """
        marked = {mark.address: mark for mark in self.marks}
        fields = self.mapping.fields if self.mapping else ()
        found = []
        for column, given in enumerate(self.sheet.rows[self.line]):
            address = self.sheet.address(self.line, column)
            name = fields[column] if column < len(fields) else None
            if address in marked:
                found.append(marked[address])
            elif given != "":
                reason = "column_unmapped" if name is None and self.level is not Level.SKIPPED else None
                value = self.values.get(name) if name else None
                found.append(CellVerdict(address, name, given, value, Level.OK, reason))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class SheetReading:
    """One sheet: where its headings stand (lines from 0), and how they were understood.

    `reason` says why nothing is taken from it: "sheet_empty", "sheet_hidden",
    "sheet_without_table", "sheet_columns_missing".
    """

    sheet: Sheet
    mapping: Mapping | None
    first_heading: int = 0
    first_row: int = 0
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class LedgerReading:
    """A whole ledger after the dry run: nothing was written, nothing was guessed."""

    kind: str
    sheets: tuple[SheetReading, ...]
    rows: tuple[RowVerdict, ...]
    notices: tuple[str, ...] = ()

    @property
    def mapping(self) -> Mapping | None:
        """The first table's mapping: most ledgers have only one."""
        return next((found.mapping for found in self.sheets if found.mapping), None)

    @property
    def mappings(self) -> tuple[Mapping, ...]:
        """Each different mapping of the file once, in the order of its sheets."""
        return tuple({found.mapping.digest: found.mapping for found in self.sheets if found.mapping}.values())

    @property
    def missing(self) -> tuple[str, ...]:
        """Needed fields that no table of this ledger gives; empty as soon as one table has them all."""
        tables = [found.mapping for found in self.sheets if found.mapping]
        if any(not mapping.missing for mapping in tables):
            return ()
        return tuple(dict.fromkeys(name for mapping in tables for name in mapping.missing))

    @property
    def counts(self) -> dict[Level, int]:
        """How many rows of each level."""
        counts = dict.fromkeys(Level, 0)
        for verdict in self.rows:
            counts[verdict.level] += 1
        return counts

    @property
    def taken(self) -> tuple[RowVerdict, ...]:
        """The rows that may come in, with or without warnings."""
        return tuple(verdict for verdict in self.rows if verdict.row is not None)
