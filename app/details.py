"""Between a form's plain values and a row's cells: days, lists and truth values.

A details class is a frozen dataclass whose fields carry the names of the table's columns. An
empty text is "not filled in" (None) in the row, which is another thing than the code "unknown".
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import Field, fields
from datetime import date
from functools import cache
from typing import Any, Protocol, TypeVar, cast

from app.errors import Refused
from db.canonical import Value

D = TypeVar("D")

LONGEST_TEXT = 10_000
"""Characters of one field; a list's items together."""
FIRST_DAY, LAST_DAY = date(1000, 1, 1), date(9000, 12, 31)
"""Terms that are counted from a day beyond these may leave the calendar."""


class Cells(Protocol):
    """A row by column name."""

    def __getitem__(self, key: str, /) -> Any: ...


def to_cells(details: Any) -> dict[str, Value]:
    """Every field as the journal keeps it: ISO days, lists, 0 and 1."""
    return {name: _cell(getattr(details, name)) for name in _names(details.__class__)}


def check_lengths(details: Any) -> None:
    """Raises: Refused("text_too_long") for the first field that says more than LONGEST_TEXT."""
    for name in _names(details.__class__):
        value = getattr(details, name)
        said = 0
        if isinstance(value, str):
            said = len(value.strip()) if len(value) > LONGEST_TEXT else 0
        elif isinstance(value, tuple):
            said = sum(len(str(item)) for item in value)
        if said > LONGEST_TEXT:
            raise Refused("text_too_long", field=name, most=LONGEST_TEXT)


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """The fields of a details class; the standard library looks them up anew each time."""
    return tuple(field.name for field in fields(kind))


def check_reason(why: str) -> str:
    """The reason without blanks around it. Raises: Refused("reason_missing" | "text_too_long")."""
    if not why.strip():
        raise Refused("reason_missing", field="why")
    if len(why) > LONGEST_TEXT:
        raise Refused("text_too_long", field="why", most=LONGEST_TEXT)
    return why.strip()


def changed_cells(before: Mapping[str, Value], after: Mapping[str, Value]) -> dict[str, Value]:
    """What a correction changes. What it leaves alone is not written, so that an open conflict in
    another field is not settled by the way.
    """
    return {name: value for name, value in after.items() if before.get(name) != value}


def _cell(value: object) -> Value:
    if type(value) is str:  # by far the most
        return value.strip() or None
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value) or None
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        return value.strip() or None
    if value is None or isinstance(value, int):
        return value
    raise TypeError(type(value).__name__)


def from_cells(kind: type[D], row: Cells) -> D:
    """The details that a row holds. A day that is no day (written by a newer program) is left out."""
    return kind(**{field.name: read(row[field.name]) for field, read in _readers(cast(Any, kind))})


@cache
def _readers(kind: Any) -> tuple[tuple[Field[Any], Any], ...]:
    """By the types as they are written: to look up what the names mean takes as long as reading a bag."""
    return tuple((field, _reader(field.type)) for field in fields(kind))


def _reader(hint: object) -> Any:
    words = str(hint)
    if "date" in words:
        return _day
    if "tuple" in words:
        return _items
    if "bool" in words:
        return _truth
    if "int" in words:
        return _same
    return _text


def day_from(cell: str | None) -> date | None:
    """A day from its cell; None where there is none, or none that a term can be counted from."""
    return _day(cell)


def _day(cell: Any) -> date | None:
    try:
        found = date.fromisoformat(cell) if cell else None
    except ValueError:
        return None
    return found if found is not None and FIRST_DAY <= found <= LAST_DAY else None


def _items(cell: Any) -> tuple[str, ...]:
    return tuple(str(item) for item in json.loads(cell)) if cell else ()


def _truth(cell: Any) -> bool | None:
    return None if cell is None else bool(cell)


def _same(cell: Any) -> Any:
    return cell


def _text(cell: Any) -> str:
    return cell or ""
