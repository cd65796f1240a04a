"""The lines of the stack: what was typed, what is taken, what was copied, what became of it. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from app.followup.stack import StackRow
from ui.stack.cells import CellKind, StackColumn, Unclear, Value, read_cell, show_cell

Drafted = dict[str, str]
_TAKEN = "+"


@dataclass
class Line:
    """One person's line. `taken`: to be recorded; `copied`: cells that still say the words of last time."""

    row: StackRow[Any]
    texts: dict[str, str]
    taken: bool = False
    copied: set[str] = field(default_factory=set)
    problems: dict[str, str] = field(default_factory=dict)
    refusal: str = ""
    recorded: bool = False

    @property
    def is_clear(self) -> bool:
        return not self.problems


class Stack:
    """All lines, and what the keys do to them. Texts go in and out; values only when it is saved."""

    def __init__(
        self,
        columns: Sequence[StackColumn],
        rows: Sequence[StackRow[Any]],
        read_day: Callable[[str], date | str],
        language: str,
    ) -> None:
        self.columns = tuple(columns)
        self._read_day = read_day
        self._language = language
        self.lines = [Line(row, self._texts(row)) for row in rows]

    def type(self, line: int, column: int, text: str) -> None:
        """Something was typed into a cell: the line is taken, and the cell's words are one's own."""
        one, spec = self.lines[line], self.columns[column]
        if one.recorded or text == one.texts[spec.name]:
            return
        one.texts[spec.name] = text
        one.taken = True
        one.copied.discard(spec.name)
        one.refusal = ""
        self._look(one, spec)

    def paste(self, line: int, column: int, block: Sequence[Sequence[str]]) -> int:
        """A block of cells from a spreadsheet, from this cell on; how many lines it reached."""
        reached = 0
        for down, cells in enumerate(block):
            if line + down >= len(self.lines):
                break
            reached += 1
            for right, text in enumerate(cells):
                if column + right < len(self.columns):
                    self.type(line + down, column + right, " ".join(text.split()))
        return reached

    def take(self, line: int) -> None:
        """Take the line as it stands, or let it go again."""
        one = self.lines[line]
        if not one.recorded:
            one.taken = not one.taken
            one.refusal = ""

    def copy_above(self, line: int, column: int) -> None:
        """The cell above it once more."""
        if line > 0:
            self.type(line, column, self.lines[line - 1].texts[self.columns[column].name])

    def again(self, line: int) -> None:
        """The words of last time into the empty cells of this line; they stay marked until edited."""
        one = self.lines[line]
        if one.recorded or one.row.last is None:
            return
        for spec in self.columns:
            said = getattr(one.row.last, spec.name)
            if spec.again and said and not one.texts[spec.name]:
                one.texts[spec.name] = str(said)
                one.copied.add(spec.name)
                one.taken = True

    def goes_alone(self, line: Line) -> bool:
        """Whether one visitor or tester is named, where two should go together. It lets pass."""
        for spec in self.columns:
            if spec.kind is CellKind.NAMES:
                found = read_cell(spec, line.texts[spec.name], self._read_day)
                return isinstance(found, tuple) and len(found) == 1
        return False

    def to_record(self) -> list[int]:
        """The lines that are taken, clear, and not recorded yet."""
        return [at for at, one in enumerate(self.lines) if one.taken and one.is_clear and not one.recorded]

    def details(self, line: int) -> Any:
        """The record of a clear line."""
        one = self.lines[line]
        values: dict[str, Value | Unclear] = {
            spec.name: read_cell(spec, one.texts[spec.name], self._read_day) for spec in self.columns
        }
        details = replace(one.row.details, **values)
        if hasattr(details, "same_as_last"):
            details = replace(details, same_as_last=",".join(sorted(one.copied)))
        return details

    def counts(self) -> tuple[int, int, int]:
        """Lines taken and not recorded yet, unclear ones among them, and recorded ones."""
        taken = [one for one in self.lines if one.taken and not one.recorded]
        recorded = sum(one.recorded for one in self.lines)
        return len(taken), sum(not one.is_clear for one in taken), recorded

    def draft(self) -> Drafted:
        """What was typed, cell by cell, of the lines that are taken."""
        return {
            f"{one.row.person}/{name}": text
            for one in self.lines
            if one.taken and not one.recorded
            for name, text in (*one.texts.items(), (_TAKEN, ",".join(sorted(one.copied))))
        }

    def show_draft(self, draft: Drafted) -> None:
        """Put what was typed before back; people who are no longer due are passed over."""
        for at, one in enumerate(self.lines):
            person = one.row.person
            if f"{person}/{_TAKEN}" not in draft:
                continue
            for place, spec in enumerate(self.columns):
                self.type(at, place, draft.get(f"{person}/{spec.name}", one.texts[spec.name]))
            one.taken = True
            one.copied = {name for name in draft[f"{person}/{_TAKEN}"].split(",") if name}

    def _texts(self, row: StackRow[Any]) -> dict[str, str]:
        return {
            spec.name: show_cell(spec, getattr(row.details, spec.name), self._language)
            for spec in self.columns
        }

    def _look(self, line: Line, spec: StackColumn) -> None:
        found = read_cell(spec, line.texts[spec.name], self._read_day)
        line.problems.pop(spec.name, None)
        if isinstance(found, Unclear):
            line.problems[spec.name] = found.reason
