"""Erase the payload of entries: nobody can read again what they said, and the chain still holds.

What is left of an entry is its header and the digest of what was erased. The rows show themselves
as if the entries had set nothing; a laptop that only ever gets the erased entries shows the same.
This is the journal's part: who may erase, and how it travels, is decided above.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from sqlalchemy import Connection

from db.guards import ERASING
from db.registers import Name
from db.reproject import reproject
from db.take_in import apply_waiting


def erase_payloads(connection: Connection, names: Iterable[Name]) -> frozenset[tuple[str, str]]:
    """Erase salt and changes of these entries, for good; the rows, with their tables, that changed.

    Entries that are not here, or erased already, change nothing. People among the rows leave the
    search index; what is left of them is indexed again by whoever refreshes it for the result.
    """
    erased = [found for name in names if (found := _erase_one(connection, name)) is not None]
    rows = {(table, row) for table, row, applied in erased if applied}
    connection.exec_driver_sql("INSERT INTO header (key, value) VALUES (?, '')", (ERASING,))
    for table, row in sorted(rows):
        reproject(connection, table, row)
        if table == "person":
            connection.exec_driver_sql("DELETE FROM search_row WHERE person_id = ?", (row,))
    connection.exec_driver_sql("DELETE FROM header WHERE key = ?", (ERASING,))
    # An entry that waited for a row that it named in its values waits no more.
    return frozenset(rows) | apply_waiting(connection).touched


def _erase_one(connection: Connection, name: Name) -> tuple[str, str, int] | None:
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
