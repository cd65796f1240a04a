"""Straight to the driver, for what is worked out anew whenever something is saved, and for saving itself.

Today asks two dozen small questions, and SQLAlchemy's part of each is twice the driver's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection


def rows_of(connection: Connection, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
    """All rows of a question, within the connection's transaction. The driver's own errors come through."""
    cursor = connection.connection.cursor()
    cursor.execute(statement, values)
    return list(cursor.fetchall())


def each_row_of(connection: Connection, statement: str) -> Iterator[tuple[Any, ...]]:
    """The same one by one, for what is too much to be held at once."""
    cursor: Any = connection.connection.cursor()
    cursor.execute(statement)
    yield from cursor


def cells_of(connection: Connection, statement: str, values: Sequence[object] = ()) -> list[dict[str, Any]]:
    """The same, each row by the names of its columns."""
    cursor = connection.connection.cursor()
    cursor.execute(statement, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def run(connection: Connection, statement: str, values: Sequence[object]) -> None:
    """A statement that answers nothing, in the same way: for what each save writes."""
    connection.connection.cursor().execute(statement, values)
