"""Which entries the erasures name: known or still to come, here or on any other laptop.

An erasure is a row of its own, created by an ordinary entry: chained, covered by the checkpoints
that its laptop signs, and travelling like any other. It names rows, all of whose entries lose
their payload, and single entries. Nothing takes it back: hiding its row, or undoing it, changes
nothing. So what is erased depends on the set of entries alone, never on the order they came in.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

from db.belonging import tables_under
from db.registers import Name

ERASURE = "erasure"
_AT_ONCE = 200


ERASABLE = frozenset(tables_under("person"))
"""What is about a person. Villages, laptops, users and erasures themselves are never erased."""


def erased_rows(connection: Connection) -> frozenset[tuple[str, str]]:
    """Every row, with its table, that an erasure names."""
    named = connection.exec_driver_sql('SELECT "rows" FROM erasure WHERE "rows" IS NOT NULL').scalars()
    return frozenset(
        (table, row) for text in named for table, row in _pairs(text, str, str) if table in ERASABLE
    )


def to_be_dropped(connection: Connection) -> list[Name]:
    """The entries stored here, applied or waiting, that an erasure names and that still say something."""
    rows = sorted(erased_rows(connection))
    found: set[Name] = set()
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        lines = connection.exec_driver_sql(
            f"WITH named (tbl, row) AS (VALUES {', '.join(['(?, ?)'] * len(some))})"
            " SELECT e.laptop, e.seq FROM named n JOIN entry e ON e.row = n.row AND e.tbl = n.tbl"
            " WHERE e.changes IS NOT NULL",
            tuple(part for one in some for part in one),
        )
        found.update(Name(*name) for name in lines)
    found.update(_single(connection))
    return sorted(found)


def _single(connection: Connection) -> Iterator[Name]:
    named = (
        connection.exec_driver_sql("SELECT entries FROM erasure WHERE entries IS NOT NULL").scalars().all()
    )
    for laptop, seq in (pair for text in named for pair in _pairs(text, str, int)):
        table = connection.exec_driver_sql(
            "SELECT tbl FROM entry WHERE laptop = ? AND seq = ? AND changes IS NOT NULL", (laptop, seq)
        ).scalar()
        if table in ERASABLE:
            yield Name(laptop, seq)


def _pairs(text: str, first: type, second: type) -> Iterator[tuple[Any, Any]]:
    """The pairs of a list that another laptop may have written; what is no such pair names nothing."""
    for pair in json.loads(text):
        if isinstance(pair, list) and len(pair) == 2 and type(pair[0]) is first and type(pair[1]) is second:
            yield pair[0], pair[1]
