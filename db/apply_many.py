"""Apply entries in their order, but read and write the tables many rows at a time.

The same rules as for one entry (db/apply.py): a new row is held back until `write`, and so is whatever
touches it meanwhile; the statements that change rows go out many at a time. Entries of one row keep their
order, and no row shows anything of another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection

from db.apply import (
    INSERT_HEADS,
    UPDATE_HEADS,
    HeadValues,
    Said,
    change_of,
    insert_statement,
    is_applied,
    new_cells,
    said,
)
from db.changes import Changes, Upcaster
from db.entries import Entry
from db.reach import Reach
from db.registers import Name, RowHeads, first_head
from db.schema import SHAPES
from db.waiting import Waiting, missing_row, read_or_wait, rows_wanted

Row = tuple[str, str]
_ASKED_AT_ONCE = 500


class Batch:
    """Entries that are stored and not applied. Take each in turn, then `write`."""

    def __init__(
        self,
        connection: Connection,
        entries: Sequence[Entry],
        reach: Reach,
        *,
        now_ms: int | None,
        upcasters: Mapping[int, Upcaster],
    ) -> None:
        self._connection = connection
        self._now_ms = now_ms
        self._upcasters = upcasters
        self._read = {
            (one.header.laptop, one.header.seq): read_or_wait(one, reach.of(one.header.laptop), upcasters)
            for one in entries
        }
        self._heads = self._read_heads(entries)
        self._new: dict[Row, str] = {}
        self._cells: dict[str, list[tuple[object, ...]]] = defaultdict(list)
        self._later: list[tuple[Entry, Changes]] = []
        self._said: dict[Name, Said] = {}
        self._changes: dict[str, list[tuple[object, ...]]] = defaultdict(list)
        self._changed: set[Row] = set()
        self._applied: dict[Name, Row] = {}

    def take(self, entry: Entry) -> Waiting | None:
        """Apply it, or say what it waits for."""
        changes = self._read[entry.header.laptop, entry.header.seq]
        if isinstance(changes, Waiting):
            return changes
        waits = missing_row(entry, changes, self._row_exists)
        if waits is not None:
            return waits
        self._apply(entry, changes)
        return None

    def write(self) -> None:
        """Write what was held back."""
        run = self._connection.exec_driver_sql
        for table, rows in self._cells.items():
            run(insert_statement(table), rows)
        if self._new:
            run(INSERT_HEADS, [(row, table, heads) for (table, row), heads in self._new.items()])
        self._new.clear()
        self._cells.clear()
        for entry, changes in self._later:
            self._change(entry, changes)
        self._later.clear()
        self._write_changes()
        if self._applied:
            run(
                "UPDATE entry SET applied = 1, applied_ms = ? WHERE laptop = ? AND seq BETWEEN ? AND ?",
                [(self._now_ms, *span) for span in _spans(self._applied)],
            )
        self._applied.clear()

    def _apply(self, entry: Entry, changes: Changes) -> None:
        header = entry.header
        place = (header.table, header.row)
        if place not in self._heads:
            self._heads[place] = self._new[place] = first_head(header.laptop, header.seq, header.clock)
            self._cells[header.table].append(new_cells(header, changes, is_erased=entry.changes is None))
            self._note(entry, changes)
        elif place in self._new:
            self._later.append((entry, changes))
        else:
            self._change(entry, changes)

    def _change(self, entry: Entry, changes: Changes) -> None:
        """Change a row that is there."""
        place = (entry.header.table, entry.header.row)
        if place in self._changed:
            self._write_changes()
        heads = self._heads_of(place)

        def applied_before(name: Name) -> bool:
            return self._applied.get(name) == place or is_applied(self._connection, name, *place)

        self._note(entry, changes)
        values = HeadValues(self._connection, SHAPES[place[0]], self._said, upcasters=self._upcasters)
        statement, given = change_of(entry, changes, heads, values, applied_before)
        self._changes[statement].append(given)
        self._changed.add(place)

    def _write_changes(self) -> None:
        """Rows that were changed since the last time, each once."""
        run = self._connection.exec_driver_sql
        for statement, given in self._changes.items():
            run(statement, given)
        if self._changed:
            run(
                UPDATE_HEADS,
                [(self._heads_of(one).to_text(), one[1], one[0]) for one in sorted(self._changed)],
            )
        self._changes.clear()
        self._changed.clear()

    def _heads_of(self, place: Row) -> RowHeads:
        heads = self._heads[place]
        if isinstance(heads, str):
            heads = self._heads[place] = RowHeads.from_text(heads)
        return heads

    def _note(self, entry: Entry, changes: Changes) -> None:
        name = Name(entry.header.laptop, entry.header.seq)
        self._applied[name] = (entry.header.table, entry.header.row)
        self._said[name] = said(entry, changes)

    def _row_exists(self, table: str, row: str) -> bool:
        return (table, row) in self._heads

    def _read_heads(self, entries: Sequence[Entry]) -> dict[Row, str | RowHeads]:
        """The heads of every row that the entries write to or refer to, as far as it is there."""
        wanted: set[str] = set()
        for entry in entries:
            changes = self._read[entry.laptop, entry.seq]
            if not isinstance(changes, Waiting):
                wanted.add(entry.header.row)
                wanted.update(row for _table, row in rows_wanted(entry, changes))
        rows = sorted(wanted)
        found: dict[Row, str | RowHeads] = {}
        for start in range(0, len(rows), _ASKED_AT_ONCE):
            some = rows[start : start + _ASKED_AT_ONCE]
            held = self._connection.exec_driver_sql(
                f"SELECT tbl, row, heads FROM row_head WHERE row IN ({', '.join('?' * len(some))})",
                tuple(some),
            )
            found.update(((table, row), heads) for table, row, heads in held)
        return found


def _spans(names: Mapping[Name, Row]) -> Iterator[tuple[str, int, int]]:
    """Laptop, first and last number of each run of entries without a gap."""
    ordered = sorted(names)
    first = last = ordered[0]
    for name in ordered[1:]:
        if name != (last.laptop, last.seq + 1):
            yield first.laptop, first.seq, last.seq
            first = name
        last = name
    yield first.laptop, first.seq, last.seq
