"""An open conflict: values that two laptops wrote for one field while neither knew of the other's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.history.row_history import HeadValue
from db.canonical import Value


@dataclass(frozen=True)
class Conflict:
    """One field (or group of fields) of one record, with the values that stand side by side.

    `happened_on` tells visits and tests apart. `careful`: a status, a result, a legal day. `person`,
    `file_no` and `name` say in whose bag the record lies, empty for a ledger of the village; `values`
    are what the record shows now.
    """

    table: str
    row: str
    register: str
    heads: tuple[HeadValue, ...]
    happened_on: date | None = None
    careful: bool = False
    person: str = ""
    file_no: str = ""
    name: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)

    @property
    def before(self) -> Mapping[str, Value] | None:
        """What stood there before all of them, as the earliest of them saw it; None: it is erased."""
        return min(self.heads, key=lambda head: (head.at_ms, head.laptop)).before
