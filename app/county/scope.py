"""Which rows of the county's store belong to which village, and which of its own entries go there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from app.county.carried import carried_villages
from app.work import Connection
from db.apply import read_heads
from db.changes import read_changes
from db.entries import Entry, Sealed
from db.schema import SHAPES
from db.take_in import entries_after
from db.waiting import references


def villages_of(connection: Connection, code: str) -> frozenset[str]:
    """The ids under which the laptops of a village keep it (more than one before they have met) or once
    kept it, since what was entered for such an id still names it; and those of the villages that they keep
    besides.
    """
    known = connection.exec_driver_sql(
        "SELECT laptop, village_id FROM known_laptop WHERE village_code = ?", (code,)
    ).all()
    besides = {one.village for one in carried_villages(connection) if one.home == code}
    laptops = {laptop for laptop, _village in known}
    return frozenset(village for _laptop, village in known) | _once_begun(connection, laptops) | besides


def _once_begun(connection: Connection, laptops: set[str]) -> set[str]:
    """The villages that these laptops alone began, and that no laptop uses any more."""
    left = connection.exec_driver_sql(
        "SELECT id FROM village WHERE id NOT IN (SELECT village_id FROM known_laptop)"
    )
    found = {village: read_heads(connection, "village", village) for village in left.scalars().all()}
    return {
        village
        for village, heads in found.items()
        if heads is not None and heads.created and {one.laptop for one in heads.created} <= laptops
    }


def village_of_row(connection: Connection, table: str, row: str) -> str | None:
    """The village (id) that a row belongs to, by its own columns or by the row that it hangs on."""
    if table == "village":
        return row
    shape = SHAPES[table]
    if "village_id" in shape.columns:
        return _cell(connection, table, "village_id", row)
    for column, target in _parents(table):
        parent = _cell(connection, table, column, row)
        if parent is not None:
            return village_of_row(connection, target, parent)
    return None


def lines_for(
    connection: Connection, laptop: str, after: int, last: int, villages: frozenset[str]
) -> Iterator[Entry | Sealed]:
    """Entries of the county's own chain: in full what is for these villages, of the rest the digest alone."""
    for entry in entries_after(connection, laptop, after, last):
        if isinstance(entry, Entry) and not _is_for(connection, entry, villages):
            yield Sealed(entry.laptop, entry.seq, entry.digest)
        else:
            yield entry


def _is_for(connection: Connection, entry: Entry, villages: frozenset[str]) -> bool:
    header = entry.header
    if village_of_row(connection, header.table, header.row) not in villages or entry.changes is None:
        return False
    changes = read_changes(header.names, entry.changes, header.table, header.version)
    # What names another village's row would wait there for ever, and tell it of that row.
    return all(
        village_of_row(connection, table, row) in villages
        for table, row in references(SHAPES[header.table], changes)
    )


@cache
def _parents(table: str) -> tuple[tuple[str, str], ...]:
    """The columns by which a row hangs on another, a person first."""
    found = sorted(SHAPES[table].references.items(), key=lambda one: one[1] != "person")
    return tuple((column, target) for column, target in found if target != table)


def _cell(connection: Connection, table: str, column: str, row: str) -> str | None:
    found: str | None = connection.exec_driver_sql(
        f'SELECT "{column}" FROM "{table}" WHERE id = ?', (row,)
    ).scalar()
    return found
