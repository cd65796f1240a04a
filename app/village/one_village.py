"""Laptops of one village that began apart each made an id for it: once they have met, both use the first.

The same where villages were merged. Rows that still name another id are written anew to name the first,
as ordinary entries, so that ledgers and figures show them on every laptop and at the county alike.
"""

from __future__ import annotations

import json

from app.clock import Moment, day_of
from app.village.read_village import Village, read_villages
from app.work import Session
from db.journal import Write, update
from db.schema import SHAPES
from db.undo import bar_undo

_OWN = frozenset({"village_name"})
"""What says how an id was called stays with that id."""


def use_one_village(session: Session, *, now: Moment) -> int:
    """Bring the rows together; how many named another id. The second time none.

    Only ids that bear the code of the first one count: another village's rows are left alone.
    """
    villages = read_villages(session.connection, on=day_of(now))
    first, others = villages[0], [one for one in villages[1:] if one.code == villages[0].code]
    writes = [write for table in _tables() for write in _moves(session, table, first, others)]
    if not writes:
        return 0
    bar_undo(session)
    # Closed bags too: nothing of what they say changes.
    with session.unasked():
        session.write(writes)
    return len(writes)


def _tables() -> list[str]:
    return [name for name, shape in SHAPES.items() if "village_id" in shape.columns and name not in _OWN]


def _moves(session: Session, table: str, first: Village, others: list[Village]) -> list[Write]:
    # A write to a row that was removed would show it again; restored, it is moved with the next take-in.
    rows = session.connection.exec_driver_sql(
        f'SELECT id FROM "{table}" WHERE deleted = 0'
        " AND village_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps([one.village for one in others]),),
    )
    return [update(table, row, {"village_id": first.village}) for row in rows.scalars()]
