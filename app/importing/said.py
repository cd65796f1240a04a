"""What a cell's reader has to say when the plain value alone would not be honest."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from app.importing.ledger import Cell


class Said(NamedTuple):
    """A value with a remark. `troubled` is False for a mere note on what was tidied."""

    value: object
    reason: str
    troubled: bool = True
    facts: dict[str, str | int] | None = None


Reader = Callable[[Cell], object]
"""Takes a cell that is not empty; returns the value, or `Said`."""


def remembering(reader: Reader) -> Reader:
    """The same reader, reading each different cell once: columns of a ledger repeat themselves."""
    known: dict[tuple[type, Cell], object] = {}

    def read(given: Cell) -> object:
        key = (type(given), given)
        if key in known:
            return known[key]
        found = reader(given)
        if len(known) < 10_000:
            known[key] = found
        return found

    return read
