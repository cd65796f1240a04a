"""What a row must show, worked out at once from all of its entries.

Saving and merging go entry by entry (db/apply.py); this is the definition that they must agree
with. `yidai check` compares every row with it, and erasing shows rows anew through it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from db.apply import HeadValues, shown_cells
from db.changes import UPCASTERS, Upcaster, read_changes
from db.clock import COUNTER_BITS
from db.driver_rows import rows_of
from db.entries import Header
from db.journal import ENTRY_COLUMNS, read_entry
from db.registers import Head, RowHeads
from db.schema import DERIVED, SHAPES

Cell = str | int | None


class NotThere(LookupError):
    """No entry, or none that was known by then, creates the row."""


@dataclass(frozen=True)
class Projection:
    """The heads of a row and all its cells but the guard's."""

    heads: RowHeads
    cells: Mapping[str, Cell]


def projection(
    connection: Connection,
    table: str,
    row: str,
    *,
    until_ms: int | None = None,
    upcasters: Mapping[int, Upcaster] = UPCASTERS,
) -> Projection:
    """A row as its applied entries make it: all, or those that were known here before `until_ms`.

    Known from the moment of being applied on this laptop; where nobody noted that, from the wall
    part of the entry's own clock. Raises NotThere, and ValueError or LookupError where an entry
    cannot be read.
    """
    shape = SHAPES[table]
    headers: list[Header] = []
    writes = {}
    for line in connection.exec_driver_sql(
        f"SELECT {ENTRY_COLUMNS} FROM entry WHERE row = ? AND tbl = ? AND applied = 1"
        f" AND (CAST(? AS BIGINT) IS NULL OR coalesce(applied_ms, clock >> {COUNTER_BITS}) < ?)",
        (row, table, until_ms, until_ms),
    ):
        entry = read_entry(line)
        header = entry.header
        changes = read_changes(header.names, entry.changes, table, header.version, upcasters=upcasters)
        headers.append(header)
        writes[Head(header.laptop, header.seq, header.clock)] = None if changes.new else changes.named
    if None not in writes.values():
        raise NotThere(row)
    heads = RowHeads.of_writes(writes)
    values = HeadValues(connection, shape, upcasters=upcasters)
    newest = max((header.clock, header.laptop, header.actor) for header in headers)
    oldest = min((header.clock, header.actor) for header in headers if header.names is None)
    cells = {
        **shown_cells(shape, heads, values, shape.registers),
        "created_clock": oldest[0],
        "created_by": oldest[1],
        "updated_clock": newest[0],
        "updated_laptop": newest[1],
        "updated_by": newest[2],
        "rev": len(headers),
    }
    return Projection(heads, cells)


def reproject(connection: Connection, table: str, row: str) -> None:
    """Show a row anew. The guards let this pass only while db.erase is at work."""
    found = projection(connection, table, row)
    sets = ", ".join(f'"{column}" = ?' for column in found.cells)
    connection.exec_driver_sql(f'UPDATE "{table}" SET {sets} WHERE id = ?', (*found.cells.values(), row))
    connection.exec_driver_sql(
        "UPDATE row_head SET heads = ? WHERE row = ? AND tbl = ?", (found.heads.to_text(), row, table)
    )


def projection_findings(connection: Connection, besides: Collection[str] = ()) -> Iterator[str]:
    """The rows that are missing, show something else than their entries say, or name an entry that is none
    of theirs, by table and id; `besides` these tables.
    """
    for table in sorted(SHAPES.keys() - set(besides)):
        lost = rows_of(
            connection,
            f"SELECT DISTINCT row FROM entry WHERE tbl = '{table}' AND applied = 1"
            f' AND NOT EXISTS (SELECT 1 FROM "{table}" WHERE id = row) ORDER BY row',
        )
        yield from (f"{table} {row} is lost" for (row,) in lost)
        strange = rows_of(
            connection,
            f'SELECT id FROM "{table}" WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.laptop = entry_laptop'
            f" AND e.seq = entry_seq AND e.row = id AND e.tbl = '{table}') ORDER BY id",
        )
        yield from (f"{table} {row} names an entry that is none of its own" for (row,) in strange)
        columns = (*SHAPES[table].columns, *DERIVED)
        names = ", ".join(f't."{column}"' for column in columns)
        stored = rows_of(
            connection,
            f'SELECT t.id, h.heads, {names} FROM "{table}" t'
            f" LEFT JOIN row_head h ON h.row = t.id AND h.tbl = '{table}' ORDER BY t.id",
        )
        for row, heads, *cells in stored:
            try:
                found = projection(connection, table, row)
            except (ValueError, LookupError, TypeError):
                yield f"{table} {row} has entries that are missing or cannot be read"
                continue
            shown = dict(zip(columns, cells, strict=True))
            if heads != found.heads.to_text() or shown != found.cells:
                yield f"{table} {row} does not show what its entries say"
