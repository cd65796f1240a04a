"""A laptop writes only to rows of its own village, and to none that hang on another village's."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import chain

from app.county.laptops import KnownLaptop
from app.errors import Refused
from app.work import Connection
from db.held import Held
from db.schema import SHAPES

_ASKED_AT_ONCE = 500


def refuse_foreign_rows(
    connection: Connection, sender: KnownLaptop, laptops: Iterable[str], held: Held
) -> None:
    """Another village's rows are those that one of its laptops wrote to, and those that the county made
    for it. Raises: Refused("bundle_foreign_rows").
    """
    handed_down = _has_handed_down(connection)
    for laptop in laptops:
        written, named = _spoken_of(connection, laptop, held)
        rows = {row for _table, row in written} | named
        if held.others_speak_of(rows, laptop):
            held.store(connection)
        _refuse_rows_of_others(connection, sender, rows)
        if handed_down:
            _refuse_rows_for_others(connection, sender, written)


def _refuse_rows_of_others(connection: Connection, sender: KnownLaptop, rows: Iterable[str]) -> None:
    for some in _at_once(rows):
        found = connection.exec_driver_sql(
            "SELECT 1 FROM entry o JOIN known_laptop k ON k.laptop = o.laptop AND k.village_code <> ?"
            f" WHERE o.row IN ({', '.join('?' * len(some))}) LIMIT 1",
            (sender.village_code, *some),
        ).scalar()
        if found is not None:
            raise Refused("bundle_foreign_rows")


def _at_once(rows: Iterable[str]) -> Iterator[list[str]]:
    ordered = sorted(rows)
    for start in range(0, len(ordered), _ASKED_AT_ONCE):
        yield ordered[start : start + _ASKED_AT_ONCE]


def _spoken_of(connection: Connection, laptop: str, held: Held) -> tuple[set[tuple[str, str]], set[str]]:
    """The rows, with their tables, to which entries write that are not applied yet, and the rows that
    their values may refer to.
    """
    stored = connection.exec_driver_sql(
        "SELECT tbl, row, changes FROM entry WHERE laptop = ? AND applied = 0 AND clock IS NOT NULL",
        (laptop,),
    )
    entries = ((one.header.table, one.header.row, one.changes) for one in held.entries_of(laptop))
    written: set[tuple[str, str]] = set()
    named: set[str] = set()
    for table, row, changes in chain(stored, entries):
        if table in SHAPES:
            written.add((table, row))
            if changes is not None:
                named.update(_rows_in(SHAPES[table].references, changes))
    return written, named


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


def _refuse_rows_for_others(
    connection: Connection, sender: KnownLaptop, written: set[tuple[str, str]]
) -> None:
    """What the county handed down to one village is no other's to write to."""
    for table in sorted({table for table, _row in _written_by_county(connection, written)}):
        if "village_id" not in SHAPES[table].columns:
            raise Refused("bundle_foreign_rows")
        for some in _at_once(row for one, row in written if one == table):
            found = connection.exec_driver_sql(
                f'SELECT 1 FROM "{table}" r JOIN known_laptop k ON k.village_id = r.village_id'
                f" AND k.village_code <> ? WHERE r.id IN ({', '.join('?' * len(some))}) LIMIT 1",
                (sender.village_code, *some),
            ).scalar()
            if found is not None:
                raise Refused("bundle_foreign_rows")


def _written_by_county(connection: Connection, written: set[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for some in _at_once({row for _table, row in written}):
        found = connection.exec_driver_sql(
            "SELECT o.tbl, o.row FROM entry o JOIN this_laptop t ON t.laptop = o.laptop"
            f" WHERE o.row IN ({', '.join('?' * len(some))})",
            tuple(some),
        ).all()
        yield from written.intersection((table, row) for table, row in found)
