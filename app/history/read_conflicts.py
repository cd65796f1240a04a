"""Every open conflict that this user may see, with all that it takes to choose: the page of conflicts."""

from __future__ import annotations

import json

from app.bag.known import KNOWN
from app.bag.may_see_contacts import sees_contacts
from app.history.all_conflicts import OpenRegister, all_conflicts
from app.history.conflict import Conflict
from app.history.row_history import open_conflict
from app.ids import PersonId
from app.work import Connection
from db.canonical import Value
from db.schema import SHAPES


def read_conflicts(connection: Connection) -> list[Conflict]:
    """The careful ones first, then by ledger; of the village's own ledgers as well as of bags."""
    found = [one for one in all_conflicts(connection) if _may_see(connection, one)]
    return [_whole(connection, one) for one in sorted(found, key=_order)]


def has_conflicts(connection: Connection) -> bool:
    """Whether anything stands open, without reading what."""
    return any(_may_see(connection, one) for one in all_conflicts(connection))


def _may_see(connection: Connection, one: OpenRegister) -> bool:
    """One of the values may tell of contacts even where the shown one does not."""
    return one.table != KNOWN.table or sees_contacts(connection, PersonId(one.person))


def _order(one: OpenRegister) -> tuple[bool, str, str, str]:
    return not one.careful, one.table, one.row, one.register


def _whole(connection: Connection, one: OpenRegister) -> Conflict:
    name = connection.exec_driver_sql("SELECT name FROM person WHERE id = ?", (one.person,)).scalar()
    return Conflict(
        one.table,
        one.row,
        one.register,
        tuple(open_conflict(connection, one.row, one.register)),
        careful=one.careful,
        person=one.person,
        file_no=one.file_no,
        name=name or "",
        values=values_of(connection, one.table, one.row),
    )


def values_of(connection: Connection, table: str, row: str) -> dict[str, Value]:
    """What a record shows now, by column."""
    shape = SHAPES[table]
    cells = connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE id = ?', (row,)).mappings().one()
    return {
        column: json.loads(cells[column]) if column in shape.lists and cells[column] else cells[column]
        for column in shape.columns
    }
