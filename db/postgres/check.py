"""Whether every sealed cell on the server is sealed, unchanged, and where it was put."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import psycopg
from psycopg.rows import tuple_row
from sqlalchemy import Engine

from db.postgres.cursor import Seals, StoreConnection, row_of
from db.postgres.sealing import Cell, Unopened, is_sealed
from db.postgres.statements import key_of


def sealed_findings(engine: Engine) -> list[str]:
    """The cells that are readable, changed or moved, by table, column and key. Empty is good."""
    raw = engine.raw_connection()
    try:
        connection = cast(StoreConnection, raw.driver_connection)
        found = [
            finding
            for table in sorted(connection.seals.columns)
            for finding in _of_table(connection, connection.seals, table)
        ]
        connection.rollback()
    finally:
        raw.close()
    return found


def _of_table(connection: StoreConnection, seals: Seals, table: str) -> Iterator[str]:
    columns = sorted(seals.columns[table])
    keys = key_of(table)
    names = ", ".join(f'"{name}"' for name in (*keys, *columns))
    # Without opening: what stands on the server itself is looked at.
    with psycopg.Cursor(connection, row_factory=tuple_row) as cursor:
        cursor.execute(f'SELECT {names} FROM "{table}"'.encode())
        for row in cursor:
            key = row_of(table, row[: len(keys)])
            for column, value in zip(columns, row[len(keys) :], strict=True):
                wrong = _wrong(seals, (table, column, key), value)
                if wrong:
                    yield f"{wrong}: {table}.{column} {key}"


def _wrong(seals: Seals, place: tuple[str, str, str], value: object) -> str:
    if not isinstance(value, str | bytes) or not value.strip():
        return ""
    if not is_sealed(value):
        return "readable"
    try:
        cell = Cell.read(seals.sealer.open(value)[0])
    except Unopened:
        return "changed"
    if (cell.table, cell.column) != place[:2] or cell.row not in ("", place[2]):
        return "moved"
    return ""
