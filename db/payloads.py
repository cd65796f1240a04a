"""Drop the payload of entries: what they said is gone, their header and its digest stay.

The rows show themselves as if the entries had set nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from sqlalchemy import Connection

from db.guards import ERASING
from db.registers import Name
from db.reproject import reproject


def drop_payloads(connection: Connection, names: Iterable[Name]) -> frozenset[tuple[str, str]]:
    """Drop salt and changes of these entries, for good; the rows, with their tables, that changed.

    Entries that are not here, or dropped already, change nothing. People among the rows leave the
    search index; what is left of them is indexed again by whoever refreshes it for the result.
    """
    dropped = [found for name in names if (found := _drop_one(connection, name)) is not None]
    rows = {(table, row) for table, row, applied in dropped if applied}
    connection.exec_driver_sql("INSERT INTO header (key, value) VALUES (?, '')", (ERASING,))
    for table, row in sorted(rows):
        reproject(connection, table, row)
        if table == "person":
            connection.exec_driver_sql("DELETE FROM search_row WHERE person_id = ?", (row,))
    connection.exec_driver_sql("DELETE FROM header WHERE key = ?", (ERASING,))
    return frozenset(rows)


def _drop_one(connection: Connection, name: Name) -> tuple[str, str, int] | None:
    found = connection.exec_driver_sql(
        "SELECT salt, changes, tbl, row, applied FROM entry"
        " WHERE laptop = ? AND seq = ? AND changes IS NOT NULL",
        tuple(name),
    ).one_or_none()
    if found is None:
        return None
    salt, changes, table, row, applied = found
    connection.exec_driver_sql(
        "UPDATE entry SET salt = NULL, changes = NULL, body = ? WHERE laptop = ? AND seq = ?",
        (sha256(salt + changes).digest(), *name),
    )
    return table, row, applied
