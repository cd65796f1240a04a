"""Which rows belong to a row: those that refer to it, those that refer to these, and so on.

Worked out from the references that the schema declares, so that a table that is added tomorrow
belongs without being named here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from db.schema import SHAPES

_AT_ONCE = 500


def rows_under(connection: Connection, table: str, rows: Iterable[str]) -> dict[str, list[str]]:
    """The rows that belong to these, and these themselves, by table; hidden ones too."""
    found: dict[str, dict[str, None]] = {table: dict.fromkeys(rows)}
    fresh: dict[str, list[str]] = {table: list(found[table])}
    while fresh:
        children: dict[str, list[str]] = {}
        for parent, ids in fresh.items():
            for child, column in _references_to(parent):
                known = found.setdefault(child, {})
                for row in _referring(connection, child, column, ids):
                    if row not in known:
                        known[row] = None
                        children.setdefault(child, []).append(row)
        fresh = children
    return {name: list(ids) for name, ids in found.items() if ids}


def tables_under(table: str) -> list[str]:
    """The tables whose rows may belong to a row of this one, itself first."""
    found = [table]
    for parent in found:
        found += [child for child, _column in _references_to(parent) if child not in found]
    return found


def _references_to(parent: str) -> Iterator[tuple[str, str]]:
    for shape in SHAPES.values():
        for column, target in shape.references.items():
            if target == parent:
                yield shape.name, column


def _referring(connection: Connection, table: str, column: str, rows: list[str]) -> Iterator[str]:
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        yield from connection.exec_driver_sql(
            f'SELECT id FROM "{table}" WHERE "{column}" IN ({marks}) ORDER BY id', tuple(some)
        ).scalars()
