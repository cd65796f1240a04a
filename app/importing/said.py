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
