"""One row while it is being judged: values so far, remarks so far, and where each came from."""

from __future__ import annotations

from collections.abc import Mapping as Facts
from collections.abc import Sequence
from typing import Any

from app.errors import Fact
from app.importing.ledger import Sheet, column_letters
from app.importing.mapping import Mapping
from app.importing.read_columns import Remark
from app.importing.rows import Row
from app.importing.verdicts import NO_FACTS, CellVerdict, Level, RowVerdict


class DraftedTable:
    """What the drafts of all lines of one table share."""

    def __init__(self, sheet: Sheet, mapping: Mapping) -> None:
        self.sheet = sheet
        self.mapping = mapping
        self._places = {
            name: (column, f"{sheet.name}!{column_letters(column)}")
            for column, name in enumerate(mapping.fields)
            if name is not None
        }

    def place(self, name: str) -> tuple[int, str] | None:
        """The field's column, and its cells' address but for the line's number; None if it has no column."""
        return self._places.get(name)

    def address(self, line: int, name: str) -> str:
        """Where the field's cell stands in this line: `花名册!C7`. The field must have a column."""
        return f"{self._places[name][1]}{line + 1}"


class Draft:
    """Given what its cells say, questioned by the kind's rules, closed by `verdict`."""

    __slots__ = ("facts", "level", "line", "marks", "reason", "table", "values")

    def __init__(
        self, table: DraftedTable, line: int, values: dict[str, Any], remarks: Sequence[Remark] = ()
    ) -> None:
        self.table = table
        self.line = line
        self.values = values
        self.marks: list[CellVerdict] = []
        self.level = Level.OK
        self.reason: str | None = None
        self.facts: Facts[str, Fact] = NO_FACTS
        for name, said in remarks:
            self._say(name, Level.WARNING if said.troubled else Level.OK, said.reason, said.facts or NO_FACTS)

    def said_values(self) -> dict[str, Any]:
        """The values that are there: a cell that could not be read leaves its field unsaid."""
        values = self.values
        if None in values.values():
            return {name: value for name, value in values.items() if value is not None}
        return values

    def warn(self, name: str, reason: str, **facts: Fact) -> None:
        """The row comes in, and this is to be looked at."""
        self._say(name, Level.WARNING, reason, facts or NO_FACTS)

    def note(self, name: str, reason: str, **facts: Fact) -> None:
        """All is well; this is how the value came about."""
        self._say(name, Level.OK, reason, facts or NO_FACTS)

    def refuse(self, name: str, reason: str, **facts: Fact) -> None:
        """The row cannot come in as it is."""
        self._say(name, Level.REFUSED, reason, facts or NO_FACTS)

    def said(self, name: str) -> CellVerdict | None:
        """The remark on this field's cell, if there is one."""
        for mark in self.marks:
            if mark.field == name:
                return mark
        return None

    def verdict(self, row: Row | None) -> RowVerdict:
        """Closed: a refused row carries no values on."""
        table, level, marks = self.table, self.level, tuple(self.marks)
        kept = None if level is Level.REFUSED else row
        return RowVerdict._make(  # positions, since this is made for every line of a ledger
            (
                table.sheet, self.line, table.mapping, level, kept, self.reason, self.facts, marks,
                None, None, self.values,
            )
        )  # fmt: skip

    def _say(self, name: str, level: Level, reason: str, facts: Facts[str, Fact]) -> None:
        place = self.table.place(name)
        if place is not None:
            if self.marks and (earlier := self.said(name)):
                if level is not Level.REFUSED and level in (Level.OK, earlier.level):
                    return  # one word a cell: the first, unless a worse one comes
                self.marks.remove(earlier)
            column, letters = place
            line = self.line
            given, value = self.table.sheet.rows[line][column], self.values.get(name)
            self.marks.append(CellVerdict(f"{letters}{line + 1}", name, given, value, level, reason, facts))
        if level is Level.OK or self.level is Level.REFUSED or self.level is level:
            return
        self.level, self.reason, self.facts = level, reason, facts
