"""What lies in a month that the leader closed changes only with a reason (V4): the one check that every
write of a visit, a test, a sheet with its day, or a line of the village's ledgers passes. A line of funds
asks for it in a closed year of funds too.

The reason stays in the history of each record, and the figures of that month show as amended. What other
laptops wrote, what is undone and what comes with a transferred bag is not kept out. While two laptops' words
about a closing stand side by side the month is not closed, as with a bag.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from app.errors import Refused
from db.driver_rows import rows_of
from db.schema import SHAPES

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from db.journal import Session, Write

DAYS = ("happened_on", "found_on")
CLOSINGS = frozenset({"month_close", "fund_year"})
FUNDS = "fund_line"
CLOSED_MONTH = (
    "closed_on IS NOT NULL AND coalesce(open_registers, '') NOT LIKE '%\"closing\"%'"
    " AND coalesce(open_registers, '') NOT LIKE '%\"deleted\"%'"
)
"""The condition for a row of the closings of months that closes its month."""
_NO_FACTS_OF_A_MONTH = frozenset({"need", "transfer", "destruction", "erasure"})
"""What the program notes by itself, or what is no work of that month."""


class ClosedMonths:
    """Asked before each write of one session; `why` is the reason that its user gave.

    A write without a reason of its own takes that one, if it lies in a closed month.
    """

    def __init__(self, why: str = "") -> None:
        self._why = why.strip()
        self._closed: frozenset[tuple[str, str]] | None = None

    def __call__(self, session: Session, write: Write) -> Write | None:
        """Raises: Refused("closed_needs_reason")."""
        if write.table in CLOSINGS:
            self._closed = None
        day = _day_of(write.table)
        if not day or not self._lies_in_one(session.connection, write, day):
            return None
        if write.why and write.why.strip():
            return None
        if not self._why:
            raise Refused("closed_needs_reason", field="closed_why")
        return replace(write, why=self._why)

    def _lies_in_one(self, connection: Connection, write: Write, day: str) -> bool:
        if self._closed is None:
            self._closed = closed_months(connection)
        if not self._closed or _only_ties(write):
            return False
        return not self._closed.isdisjoint(_months(connection, write, day))


def closed_months(connection: Connection) -> frozenset[tuple[str, str]]:
    """Every closed month as village and "2026-03", and every closed year of funds as "fund 2026"."""
    rows = rows_of(
        connection,
        f"SELECT village_id, period FROM month_close WHERE deleted = 0 AND {CLOSED_MONTH}"
        " UNION ALL SELECT village_id, 'fund ' || year FROM fund_year"
        " WHERE deleted = 0 AND closed_on IS NOT NULL",
    )
    return frozenset((village, period) for village, period in rows if village and period)


def periods_of(table: str, day: str) -> tuple[str, ...]:
    """The periods as `closed_months` names them in which a record of this day would lie."""
    return (day[:7], f"fund {day[:4]}") if table == FUNDS else (day[:7],)


def _months(connection: Connection, write: Write, day: str) -> set[tuple[str, str]]:
    """In which months the record lies, and into which it is put."""
    column = "village_id" if "village_id" in SHAPES[write.table].references else "person_id"
    owner, days = write.values.get(column), {write.values.get(day)}
    if write.kind != "create":
        stored = connection.exec_driver_sql(
            f'SELECT "{column}", "{day}" FROM "{write.table}" WHERE id = ?', (write.row,)
        ).one_or_none()
        if stored is not None:
            owner = owner or stored[0]
            days.add(stored[1])
    if column == "person_id":
        owner = connection.exec_driver_sql("SELECT village_id FROM person WHERE id = ?", (owner,)).scalar()
    return {(str(owner), period) for one in days if one for period in periods_of(write.table, str(one))}


def _only_ties(write: Write) -> bool:
    """A line that is tied to another one says nothing else than before."""
    return write.kind == "update" and write.values.keys() <= SHAPES[write.table].references.keys()


@cache
def _day_of(table: str) -> str:
    """The column that says when it happened; "" for what a closed month does not hold."""
    shape = SHAPES[table]
    if table in _NO_FACTS_OF_A_MONTH or not {"person_id", "village_id"} & shape.references.keys():
        return ""
    return next((name for name in DAYS if name in shape.columns), "")
