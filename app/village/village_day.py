"""A day that the village's own work asks for, and what may be asked of its records to find one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.errors import Fact
from app.village.read_village import Village
from app.work import Connection
from db.driver_rows import rows_of


@dataclass(frozen=True)
class VillageDay:
    """A day of the village's own work. `key` chooses the sentence.

    `table` is the ledger that opens: its record `row`, else a new one that begins with `known`.
    `records` are those that were counted for it, `facts` what its sentence names. `source` is who said so
    in this village; "" where the rule's own source holds.
    """

    key: str
    rule: str
    day: date
    days: int
    table: str
    row: str = ""
    known: Mapping[str, Any] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    records: tuple[str, ...] = ()
    is_late: bool = False
    source: str = ""


@dataclass(frozen=True)
class Asked:
    """What a source may look at."""

    connection: Connection
    village: Village
    today: date

    def rows(self, table: str, columns: str, where: str, *given: object) -> list[tuple[Any, ...]]:
        """Rows of a ledger of this village that are not hidden, in the order of entry."""
        return rows_of(
            self.connection,
            f"SELECT id, {columns} FROM {table} WHERE village_id = ? AND deleted = 0 AND {where} ORDER BY id",
            (self.village.village, *given),
        )

    def day(self, key: str, rule: str, day: date, table: str, **more: Any) -> VillageDay:
        """A day of this village."""
        return VillageDay(key, rule, day, (day - self.today).days, table, **more)
