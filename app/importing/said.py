"""What a cell's reader has to say when the plain value alone would not be honest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from app.errors import Fact
from app.importing.ledger import Cell


class Said(NamedTuple):
    """A value with a remark. `troubled` is False for a mere note on what was tidied."""

    value: object
    reason: str
    troubled: bool = True
    facts: dict[str, Fact] | None = None


Reader = Callable[[Cell], object]
"""Takes a cell that is not empty; returns the value, or `Said`."""


class WholeReader:
    """A reader that can also take many cells at once, when there is nothing to remark on any of them.

    `whole` is given cells of text and returns their values, or None to have them read one by one.
    """

    def __init__(self, one: Reader, whole: Callable[[Sequence[str]], Sequence[object] | None]) -> None:
        self.one = one
        self.whole = whole

    def __call__(self, given: Cell) -> object:
        return self.one(given)
