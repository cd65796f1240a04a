"""Rows straight from the driver, for what is worked out anew whenever something is saved.

Today asks two dozen small questions, and SQLAlchemy's part of each is twice the driver's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection


def rows_of(connection: Connection, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
    """All rows of a question, within the connection's transaction. The driver's own errors come through."""
    cursor = connection.connection.cursor()
    cursor.execute(statement, values)
    return list(cursor.fetchall())
