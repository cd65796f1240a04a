"""Copy all rows of one store into another, whichever engines they lie on: backups, and moving house."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, Table

from db.create import create_tables
from db.engine import Copied, open_engine
from db.schema import SHAPES, metadata

ROWS = 2_000
"""At a time."""
_LEFT_OUT = frozenset({"search_row"})
"""The search index is made anew where there is one."""


def copy_into_file(connection: Connection, path: Path, key: bytes, told: Copied | None = None) -> None:
    """What this connection sees, as a new encrypted file. `told` hears rows left and rows in all; what it
    raises stops the copying and comes out.
    """
    engine = open_engine(path, key, create=True)
    try:
        with engine.execution_options(writer=True).begin() as target:
            create_tables(target)
            total = sum(_count(connection, table) for table in _tables())
            left = total
            for count in copy_rows(connection, target):
                left -= count
                if told is not None:
                    told(left, total)
    finally:
        engine.dispose()


def copy_rows(source: Connection, target: Connection) -> Iterator[int]:
    """Every row of every table; the target's are empty but for what its header says of itself.

    Yields how many were copied since the last time.
    """
    for table in _tables():
        yield from _copy_table(source, target, table)


def _tables() -> list[Table]:
    """The journal first: without their entries the guards let no row in."""
    tables = sorted(metadata.tables.values(), key=_order)
    return [table for table in tables if table.name not in _LEFT_OUT]


def _order(table: Table) -> tuple[bool, bool, str]:
    return table.name != "entry", table.name in SHAPES, table.name


def _copy_table(source: Connection, target: Connection, table: Table) -> Iterator[int]:
    columns = [column.name for column in table.columns]
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    keep = " ON CONFLICT (key) DO UPDATE SET value = excluded.value" if table.name == "header" else ""
    order = ", ".join(f'"{column.name}"' for column in table.primary_key)
    rows = source.exec_driver_sql(f'SELECT {names} FROM "{table.name}" ORDER BY {order}')
    for some in rows.partitions(ROWS):
        target.exec_driver_sql(
            f'INSERT INTO "{table.name}" ({names}) VALUES ({marks}){keep}', [tuple(row) for row in some]
        )
        yield len(some)


def _count(connection: Connection, table: Table) -> int:
    found: int = connection.exec_driver_sql(f'SELECT count(*) FROM "{table.name}"').scalar_one()
    return found
