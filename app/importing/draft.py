"""One row while it is being judged: values so far, remarks so far, and where each came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.importing.ledger import Cell, Sheet
from app.importing.mapping import Mapping
from app.importing.rows import Row
from app.importing.said import Reader, Said
from app.importing.verdicts import NO_FACTS, CellVerdict, Level, RowVerdict

_MOST_REMEMBERED = 10_000


class Answers(dict[Cell, object]):
    """What each cell of a column says. Words recur in a ledger, so each is read once."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._reader = reader

    def __missing__(self, given: Cell) -> object:
        found = self._reader(given)
        if type(given) is str and len(self) < _MOST_REMEMBERED:  # 1, 1.0 and True would be one key
            self[given] = found
        return found


Plan = list[tuple[int, str, Answers]]
"""Column, field and answers, for every mapped column of a table."""


@dataclass(slots=True)
class Draft:
    """Filled by `read`, questioned by the kind's rules, closed by `verdict`."""

    sheet: Sheet
    line: int
    mapping: Mapping
    cells: list[Cell]
    values: dict[str, Any] = field(default_factory=dict)
    marks: list[CellVerdict] = field(default_factory=list)
    reason: str | None = None
    level: Level = Level.OK
    facts: dict[str, str | int] = field(default_factory=dict)

    def read(self, plan: Plan) -> None:
        """Every mapped cell that is not empty."""
        cells, values = self.cells, self.values
        for column, name, answers in plan:
            given = cells[column]
            if given == "":
                continue
            found = answers[given]
            if type(found) is Said:
                values[name] = found.value
                level = Level.WARNING if found.troubled else Level.OK
                self._mark(column, name, found.value, level, found.reason, found.facts)
            elif found is not None:
                values[name] = found

    def said_values(self) -> dict[str, Any]:
        """The values that are there: a cell that could not be read leaves its field unsaid."""
        values = self.values
        if None in values.values():
            return {name: value for name, value in values.items() if value is not None}
        return values

    def warn(self, name: str, reason: str, **facts: str | int) -> None:
        """The row comes in, and this is to be looked at."""
        self._say(name, Level.WARNING, reason, facts)

    def note(self, name: str, reason: str, **facts: str | int) -> None:
        """All is well; this is how the value came about."""
        self._say(name, Level.OK, reason, facts)

    def refuse(self, name: str, reason: str, **facts: str | int) -> None:
        """The row cannot come in as it is."""
        self._say(name, Level.REFUSED, reason, facts)

    def said(self, name: str) -> CellVerdict | None:
        """The remark on this field's cell, if there is one."""
        for mark in self.marks:
            if mark.field == name:
                return mark
        return None

    def verdict(self, row: Row | None) -> RowVerdict:
        """Closed: a refused row carries no values on."""
        return RowVerdict(
            self.sheet,
            self.line,
            self.mapping,
            self.level,
            None if self.level is Level.REFUSED else row,
            self.reason,
            self.facts or NO_FACTS,
            tuple(self.marks),
            values=self.values,
        )

    def _say(self, name: str, level: Level, reason: str, facts: dict[str, str | int]) -> None:
        fields = self.mapping.fields
        if name not in fields:
            self._raise_to(level, reason, facts)
            return
        earlier = self.said(name) if self.marks else None
        if earlier:
            if level is not Level.REFUSED and level in (Level.OK, earlier.level):
                return  # one word a cell: the first, unless a worse one comes
            self.marks.remove(earlier)
        self._mark(fields.index(name), name, self.values.get(name), level, reason, facts)

    def _mark(
        self,
        column: int,
        name: str,
        value: object,
        level: Level,
        reason: str,
        facts: dict[str, str | int] | None,
    ) -> None:
        self.marks.append(
            CellVerdict(
                self.sheet.address(self.line, column),
                name,
                self.cells[column],
                value,
                level,
                reason,
                facts or NO_FACTS,
            )
        )
        if level is not Level.OK:
            self._raise_to(level, reason, facts or {})

    def _raise_to(self, level: Level, reason: str, facts: dict[str, str | int]) -> None:
        if level is Level.OK or self.level is Level.REFUSED or (self.level is level):
            return
        self.level, self.reason, self.facts = level, reason, dict(facts)
