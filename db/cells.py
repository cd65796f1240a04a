"""Whether every cell holds what its column is for: text, a number or bytes, and nothing only where it may.

SQLite keeps whatever it is given. A cell of another kind was not written through the one door, and what
reads it would stumble over it: so a check asks for the kinds first, and only then what the cells say.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from sqlalchemy import Column, Connection, Integer, LargeBinary, Table

from db.driver_rows import each_row_of, rows_of
from db.engine import lies_on_server
from db.schema import SHAPES, metadata

PROVEN = {*SHAPES, "entry", "access", "row_head"}
"""Tables whose cells are compared with the chains: what is no UTF-8 there is found by that, but for the
laptops, by which the chains are found.
"""
_MOST = 20  # rows named of one column: a damaged column would else be told once a row


def cell_findings(connection: Connection) -> dict[str, list[str]]:
    """By table, the cells of another kind than their column's, by column and key. Empty is good.

    On a server the columns are typed, and there is nothing to find.
    """
    if lies_on_server(connection):
        return {}
    found = {table.name: [*_of_table(connection, table)] for table in metadata.sorted_tables}
    return {table: findings for table, findings in found.items() if findings}


def _of_table(connection: Connection, table: Table) -> Iterator[str]:
    tests, asked = _tests(table)
    (hits,) = rows_of(connection, asked)
    for column, test, hit in zip(table.columns, tests, hits, strict=True):
        if hit:
            where = f" WHERE {test} LIMIT {_MOST}"
            rows = rows_of(connection, f'SELECT {_key(table)} FROM "{table.name}"{where}')
            yield from (_told(table, column, key) for (key,) in rows)
        elif _kind(column) == "text" and (table.name not in PROVEN or column.name == "laptop"):
            yield from _no_text(connection, table, column)


def _no_text(connection: Connection, table: Table, column: Column[object]) -> Iterator[str]:
    told = 0
    cells = each_row_of(
        connection,
        f'SELECT min({_key(table)}), CAST("{column.name}" AS BLOB) FROM "{table.name}" GROUP BY 2',
    )
    for key, cell in cells:
        try:
            (cell or b"").decode()
        except UnicodeDecodeError:
            told += 1
            if told <= _MOST:
                yield _told(table, column, key)


@cache
def _tests(table: Table) -> tuple[tuple[str, ...], str]:
    """For each column what is 1 for a cell that it cannot hold, and the question for the whole table."""
    tests = tuple(map(_is_other, table.columns))
    return tests, f'SELECT {", ".join(f"max({test})" for test in tests)} FROM "{table.name}"'


def _is_other(column: Column[object]) -> str:
    """An SQL expression: 1 for a cell that its column cannot hold."""
    other = f"typeof(\"{column.name}\") <> '{_kind(column)}'"
    if column.name == "seq" and column.primary_key:  # chains begin with 1
        return f'({other} OR "{column.name}" < 1)'
    return f'{other} AND "{column.name}" IS NOT NULL' if column.nullable else other


@cache
def _key(table: Table) -> str:
    """An SQL expression that names a row; a key of bytes is a secret, and is not told."""
    told = [column for column in table.primary_key if _kind(column) != "blob"]
    parts = " || ' ' || ".join(f'quote("{column.name}")' for column in told) or "''"
    return f"CAST({parts} AS BLOB)"


def _told(table: Table, column: Column[object], key: bytes) -> str:
    named = f"{table.name} {key.decode(errors='replace')}".replace("'", "").strip()
    return f"{named}: {column.name} is not the {_kind(column)} that it should be"


def _kind(column: Column[object]) -> str:
    if isinstance(column.type, Integer):
        return "integer"
    return "blob" if isinstance(column.type, LargeBinary) else "text"
