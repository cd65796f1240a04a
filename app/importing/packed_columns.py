"""A column of cells as it goes through the reading process's pipe: words and days as one text each.

Half a million cells one by one cost more than reading them from the file. A column that does not
fit goes through cell by cell; which cells are plain is the listener's to judge.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

_BETWEEN_WORDS = "\x7f"  # JSON writes it as it is, and hardly any cell holds it
_BETWEEN_DAYS = ","
_PLAIN = frozenset((str, int, float, bool, date, datetime))


def pack(cells: Sequence[Any]) -> object:
    """The column for `json`, which still has to be told what to do with days among other cells."""
    types = set(map(type, cells))
    if types == {str}:
        words = _BETWEEN_WORDS.join(cells)
        return {"words": words} if words.count(_BETWEEN_WORDS) == len(cells) - 1 else cells
    if date in types and (types == {date} or _is_blank_beside_days(cells, types)):
        return {"days": _BETWEEN_DAYS.join(map(str, cells))}
    return cells


def _is_blank_beside_days(cells: Sequence[Any], types: set[type]) -> bool:
    return types == {date, str} and not any(cell for cell in cells if type(cell) is str)


def unpack(column: object) -> list[Any]:
    """The cells of what `pack` made. Raises ValueError for anything but plain cells."""
    if isinstance(column, list):
        if _PLAIN.issuperset(map(type, column)):
            return column
    elif isinstance(column, dict) and len(column) == 1:
        ((kind, text),) = column.items()
        if type(text) is str and kind == "words":
            return text.split(_BETWEEN_WORDS)
        if type(text) is str and kind == "days":
            return [date.fromisoformat(day) if day else "" for day in text.split(_BETWEEN_DAYS)]
    raise ValueError("no column of plain cells")
