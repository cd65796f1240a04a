"""Each way in which what stands open in some rows may be settled, for what must not rest on one alone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import islice, product
from typing import Any

from app.history.row_history import DELETED, open_conflict
from app.work import Connection
from db.apply import cells
from db.schema import SHAPES

MOST_WAYS = 64
"""Beyond so many only these are looked at: two laptops that differ in six rows at once make them all."""

Row = tuple[Any, ...]


def ways_to_settle(
    connection: Connection, table: str, register: str, columns: Sequence[str], rows: Sequence[Row]
) -> Iterator[tuple[Row, ...]]:
    """The rows as they are shown, then as each other choice among the values side by side would make them.
    One that was removed on a laptop while another one wrote to it is there in some of them and not in others.

    A row is (id, open_registers, *columns), its cells as the table keeps them; the register is a group.
    """
    if not any(row[1] for row in rows):
        yield tuple(rows)
        return
    each = [_ways_of(connection, table, register, columns, row) for row in rows]
    for way in islice(product(*each), MOST_WAYS):
        yield tuple(row for row in way if row is not None)


def _ways_of(
    connection: Connection, table: str, register: str, columns: Sequence[str], row: Row
) -> tuple[Row | None, ...]:
    """A row as each of the values makes it that stand in this register, the shown one first, each once;
    None where it is removed.
    """
    opened = json.loads(row[1]) if row[1] else ()
    ways: list[Row | None] = [] if register in opened else [row]
    before = dict(zip(columns, row[2:], strict=True))
    for head in open_conflict(connection, row[0], register) if register in opened else ():
        said = {**before, **cells(SHAPES[table], register, dict(head.values))}
        ways.append((row[0], row[1], *(said[column] for column in columns)))
    if DELETED in opened:
        ways.append(None)
    return tuple(dict.fromkeys(ways)) or (row,)
