"""A laptop writes only to rows of its own village, and to none that hang on another village's."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from app.county.laptops import KnownLaptop
from app.errors import Refused
from app.work import Connection
from db.schema import SHAPES

_ASKED_AT_ONCE = 500


def refuse_foreign_rows(connection: Connection, sender: KnownLaptop, laptops: Iterable[str]) -> None:
    """Another village's rows are those that one of its laptops wrote to, and those that the county made
    for it. Raises: Refused("bundle_foreign_rows").
    """
    handed_down = _has_handed_down(connection)
    for laptop in laptops:
        rows = sorted(set(_rows_spoken_of(connection, laptop)))
        for start in range(0, len(rows), _ASKED_AT_ONCE):
            _refuse_rows_of_others(connection, sender, rows[start : start + _ASKED_AT_ONCE])
        if handed_down:
            _refuse_rows_for_others(connection, sender, laptop)


def _refuse_rows_of_others(connection: Connection, sender: KnownLaptop, rows: list[str]) -> None:
    found = connection.exec_driver_sql(
        "SELECT 1 FROM entry o JOIN known_laptop k ON k.laptop = o.laptop AND k.village_code <> ?"
        f" WHERE o.row IN ({', '.join('?' * len(rows))}) LIMIT 1",
        (sender.village_code, *rows),
    ).scalar()
    if found is not None:
        raise Refused("bundle_foreign_rows")


def _rows_spoken_of(connection: Connection, laptop: str) -> Iterator[str]:
    """The row of each entry that is not applied yet, and each row that its values may refer to."""
    for table, row, changes in connection.exec_driver_sql(
        "SELECT tbl, row, changes FROM entry WHERE laptop = ? AND applied = 0 AND clock IS NOT NULL",
        (laptop,),
    ):
        if table in SHAPES:
            yield row
            if changes is not None:
                yield from _rows_in(SHAPES[table].references, changes)


def _rows_in(columns: Iterable[str], changes: bytes) -> Iterator[str]:
    """What is no object with a set names nothing: it will be told as unreadable."""
    try:
        said = json.loads(changes)["set"]
        named = [said.get(column) for column in columns]
    except (ValueError, KeyError, TypeError, AttributeError):
        return
    yield from (row for row in named if isinstance(row, str))


def _has_handed_down(connection: Connection) -> bool:
    """Whether the county wrote anything but what every store begins with."""
    own = connection.exec_driver_sql("SELECT laptop FROM this_laptop").scalars().all()
    return any(
        connection.exec_driver_sql(
            "SELECT 1 FROM entry WHERE laptop = ? AND tbl NOT IN ('user', 'laptop', 'checkpoint') LIMIT 1",
            (laptop,),
        ).scalar()
        is not None
        for laptop in own
    )


def _refuse_rows_for_others(connection: Connection, sender: KnownLaptop, laptop: str) -> None:
    """What the county handed down to one village is no other's to write to."""
    tables = connection.exec_driver_sql(
        "SELECT DISTINCT e.tbl FROM entry e JOIN entry o ON o.row = e.row AND o.tbl = e.tbl"
        " JOIN this_laptop t ON t.laptop = o.laptop WHERE e.laptop = ? AND e.applied = 0",
        (laptop,),
    ).scalars()
    for table in tables.all():
        shape = SHAPES.get(table)
        if shape is None:
            continue
        if "village_id" not in shape.columns:
            raise Refused("bundle_foreign_rows")
        found = connection.exec_driver_sql(
            f'SELECT 1 FROM entry e JOIN "{table}" r ON r.id = e.row'
            " JOIN known_laptop k ON k.village_id = r.village_id AND k.village_code <> ?"
            " WHERE e.laptop = ? AND e.applied = 0 AND e.tbl = ? LIMIT 1",
            (sender.village_code, laptop, table),
        ).scalar()
        if found is not None:
            raise Refused("bundle_foreign_rows")
