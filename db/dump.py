"""The canonical dump: what two vaults with the same entries must agree on, byte for byte.

All replicated tables in the order of their names and keys, with the derived columns and the heads
of every row. Left out: the guard columns (the last entry applied *here*) and everything local.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import Connection

from db.canonical import canonical
from db.driver_rows import each_row_of
from db.registers import RowHeads
from db.schema import DERIVED, SHAPES


def dump_lines(connection: Connection) -> Iterator[bytes]:
    """One canonical line a row."""
    for name in sorted(SHAPES):
        columns = ("id", *SHAPES[name].columns, *DERIVED)
        names = ", ".join(f't."{column}"' for column in columns)
        rows = each_row_of(
            connection,
            f'SELECT {names}, h.heads FROM "{name}" t JOIN row_head h ON h.row = t.id'
            f" AND h.tbl = '{name}' ORDER BY t.id",
        )
        for row in rows:
            *values, heads = row
            line = {
                "table": name,
                "row": dict(zip(columns, values, strict=True)),
                "heads": RowHeads.from_text(heads).to_text(),
            }
            yield canonical(line) + b"\n"


def dump_digest(connection: Connection) -> str:
    """SHA-256 over the canonical dump, as hex."""
    total = sha256()
    for line in dump_lines(connection):
        total.update(line)
    return total.hexdigest()
