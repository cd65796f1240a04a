"""Why a stored entry cannot be applied yet, and what it waits for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from db.changes import Changes, Upcaster, fits_shape, read_changes
from db.entries import Entry
from db.schema import SCHEMA_VERSION, SHAPES, Shape

RowExists = Callable[[str, str], bool]
"""Whether a table has a row."""


@dataclass(frozen=True)
class Waiting:
    """An entry that cannot be applied yet, and what it waits for.

    reason: "predecessor", "row", "newer_program" or "unreadable";
    `wants` names the missing laptop and number, or the missing row.
    """

    laptop: str
    seq: int
    reason: str
    wants: str


def read_or_wait(entry: Entry, through: int, upcasters: Mapping[int, Upcaster]) -> Waiting | Changes:
    """What an entry says, or why nobody can tell. `through`: how far its laptop's chain is whole."""
    header = entry.header
    if entry.seq > through:
        return Waiting(entry.laptop, entry.seq, "predecessor", f"{entry.laptop} {through + 1}")
    if header.version > SCHEMA_VERSION or header.table not in SHAPES:
        return Waiting(entry.laptop, entry.seq, "newer_program", f"{header.table} {header.version}")
    unreadable = Waiting(entry.laptop, entry.seq, "unreadable", header.table)
    try:
        changes = read_changes(header.names, entry.changes, header.table, header.version, upcasters=upcasters)
    except ValueError:
        return unreadable
    is_erased = entry.changes is None
    return changes if fits_shape(SHAPES[header.table], changes, is_erased=is_erased) else unreadable


def rows_wanted(entry: Entry, changes: Changes) -> Iterator[tuple[str, str]]:
    """The rows, with their tables, that must be there before the entry is applied."""
    header = entry.header
    if not changes.new:
        yield header.table, header.row
    if entry.changes is not None:
        yield from references(SHAPES[header.table], changes)


def missing_row(entry: Entry, changes: Changes, row_exists: RowExists) -> Waiting | None:
    """The first row that it waits for, if there is one."""
    for table, row in rows_wanted(entry, changes):
        if not row_exists(table, row):
            return Waiting(entry.laptop, entry.seq, "row", row)
    return None


def references(shape: Shape, changes: Changes) -> Iterator[tuple[str, str]]:
    """The rows, with their tables, that the values of a write refer to."""
    for column, table in shape.references.items():
        said = changes.values.get(shape.register_of[column])
        cell = said.get(column) if isinstance(said, dict) else said
        if isinstance(cell, str):
            yield table, cell
