"""A ledger as it was read: sheets of plain values, each cell with its address.

What was text in the file is `str`, what was a number is `int` or `float`: the difference tells
a whole identity number from one that the spreadsheet has rounded.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache

Cell = str | int | float | bool | date | datetime
Area = tuple[int, int, int, int]
"""A merged area: first row, first column, last row, last column, counted from 0."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. Row and column 0 are the file's A1; an empty cell is ""; rows are equally long."""

    name: str
    rows: list[list[Cell]] = field(repr=False)
    merged: tuple[Area, ...] = ()
    hidden: bool = False

    def address(self, row: int, column: int) -> str:
        """The cell as its reader finds it: `花名册!C7`."""
        return f"{self.name}!{column_letters(column)}{row + 1}"


@dataclass(frozen=True, slots=True)
class Ledger:
    """A whole file. `form` is xlsx, xls, ods or csv, by content; `notices` are reasons worth telling."""

    form: str
    sheets: tuple[Sheet, ...]
    notices: tuple[str, ...] = field(default=())


@cache
def column_letters(column: int) -> str:
    """0 → A, 25 → Z, 26 → AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def shown(value: object) -> str:
    """A cell's value as its reader sees it: whole numbers without ".0", days as 2026-11-21."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    return str(value)
