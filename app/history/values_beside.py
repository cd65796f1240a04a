"""Every value that laptops wrote side by side for a field, for what must not rest on the shown one alone."""

from __future__ import annotations

from app.history.row_history import open_conflict
from app.work import Connection
from db.canonical import Value


def values_beside(connection: Connection, row: str, register: str, column: str) -> tuple[Value, ...]:
    """The values of a column while its register stands open, the shown one first, each once; also empty."""
    found: list[Value] = []
    for head in open_conflict(connection, row, register):
        value = head.values.get(column)
        if value not in found:
            found.append(value)
    return tuple(found)
