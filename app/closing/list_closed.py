"""The closed bags of the village: since when, why, until when they are kept, and what may be erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.closing.check_open import CLOSED
from app.closing.closing import Closing
from app.closing.retention_of import kept_as_said
from app.closing.rules import Retention
from app.details import from_cells
from app.ids import PersonId
from app.people.same_person import survivors
from app.village.village_settings import read_settings
from app.work import Connection


@dataclass(frozen=True)
class ClosedBag:
    """One line. Names are whole here; the screen masks them."""

    person: PersonId
    file_no: str
    name: str
    village_group: str
    closing: Closing
    retention: Retention

    def is_over(self, today: date) -> bool:
        return self.retention.is_over(today)


def list_closed(connection: Connection) -> list[ClosedBag]:
    """Those whose retention ends first come first; those for whom nobody has said it come last."""
    settings = read_settings(connection)
    rows = connection.exec_driver_sql(
        "SELECT id, file_no, name, village_group, closed_on, closed_reason, closed_basis, retain_until,"
        f" open_registers FROM person WHERE {CLOSED.format('')} AND deleted = 0 ORDER BY file_no, id"
    ).mappings()
    merged = survivors(connection)
    found = []
    for row in rows:
        if PersonId(row["id"]) in merged:
            continue
        closing = from_cells(Closing, row)
        kept = kept_as_said(closing, row["retain_until"], row["open_registers"], settings)
        found.append(
            ClosedBag(
                PersonId(row["id"]),
                row["file_no"] or "",
                row["name"] or "",
                row["village_group"] or "",
                closing,
                kept,
            )
        )
    return sorted(found, key=_by_end)


def retention_reached(connection: Connection, *, today: date) -> list[ClosedBag]:
    """Those that may be erased once an authority has approved it."""
    return [bag for bag in list_closed(connection) if bag.is_over(today)]


def _by_end(bag: ClosedBag) -> tuple[date, str]:
    return bag.retention.until or date.max, bag.file_no
