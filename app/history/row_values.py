"""The values of rows by column, lists as lists, whatever the table."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from app.work import Connection
from db.canonical import Value
from db.schema import DELETED, SHAPES

RowValues = Mapping[str, Value]
_AT_ONCE = 500


def read_rows(connection: Connection, table: str, rows: Sequence[str]) -> dict[str, tuple[RowValues, bool]]:
    """The values of these rows, in the given order, and whether each is hidden."""
    columns = SHAPES[table].columns
    names = ", ".join(f'"{column}"' for column in columns)
    found: dict[str, tuple[RowValues, bool]] = {}
    for start in range(0, len(rows), _AT_ONCE):
        some = tuple(rows[start : start + _AT_ONCE])
        lines = connection.exec_driver_sql(
            f'SELECT id, "{DELETED}", {names} FROM "{table}" WHERE id IN ({", ".join("?" * len(some))})', some
        )
        for row, hidden, *cells in lines:
            found[row] = (decoded(table, dict(zip(columns, cells, strict=True))), bool(hidden))
    return {row: found[row] for row in rows if row in found}


def decoded(table: str, cells: Mapping[str, str | int | None]) -> RowValues:
    """A row's cells as the values that were entered; columns that the table does not have are left out."""
    shape = SHAPES[table]
    return {
        column: json.loads(cell) if column in shape.lists and isinstance(cell, str) else cell
        for column, cell in cells.items()
        if column in shape.register_of
    }
