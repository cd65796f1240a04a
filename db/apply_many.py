"""Apply entries in their order, but read and write the tables many rows at a time.

The same rules as for one entry (db/apply.py): a new row is held back until `write`, and so is whatever
touches it meanwhile; the statements that change rows go out many at a time. Entries of one row keep their
order, and no row shows anything of another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection

from db.apply import (
    INSERT_HEADS,
    UPDATE_HEADS,
    Cell,
    HeadValues,
    Said,
    change_new,
    change_of,
    insert_statement,
    is_applied,
    new_cells,
    read_said,
    said,
    update_of,
)
from db.changes import Changes, Upcaster
from db.entries import Entry
from db.journal import INSERT_ENTRY, entry_cells
from db.reach import Reach
from db.registers import Name, RowHeads, first_head
from db.schema import SHAPES
from db.waiting import Waiting, read_or_wait, rows_wanted

Row = tuple[str, str]
Numbered = tuple[str, int]
"""A laptop and a number in its chain: a `Name` where speed counts, equal to it."""
Unwritten = dict[Numbered, tuple[Entry, bytes]]
"""Entries that the journal does not hold yet, with the chain after each."""
_first, _two = itemgetter(0), itemgetter(0, 1)
_ASKED_AT_ONCE = 1000


class _Readable(NamedTuple):
    """What an entry says, and the rows, with their tables, that must be there before."""

    changes: Changes
    wants: tuple[Row, ...]


class Batch:
    """Entries that are not applied. Take each in turn, then `write`.

    Those that are `unwritten` are written to the journal as what they have become.
    """

    def __init__(
        self,
        connection: Connection,
        entries: Sequence[Entry],
        reach: Reach,
        unwritten: Unwritten,
        *,
        now_ms: int | None,
        upcasters: Mapping[int, Upcaster],
    ) -> None:
        self._connection = connection
        self._unwritten = unwritten
        self._now_ms = now_ms
        self._upcasters = upcasters
        self._read: dict[Numbered, Waiting | _Readable] = {}
        for one in entries:
            header = one.header
            changes = read_or_wait(one, reach.of(header.laptop), upcasters)
            self._read[header.laptop, header.seq] = (
                changes
                if isinstance(changes, Waiting)
                else _Readable(changes, tuple(rows_wanted(one, changes)))
            )
        self._heads = self._read_heads(entries)
        self._new: dict[Row, list[Cell]] = {}
        self._said: dict[Numbered, Said] = dict(self._said_before(entries))
        self._changes: dict[str, list[tuple[object, ...]]] = defaultdict(list)
        self._changed: set[Row] = set()
        self._applied: dict[Numbered, Row] = {}
        self._journal: list[tuple[object, ...]] = []
        self._stored: list[Numbered] = []

    def _said_before(self, entries: Sequence[Entry]) -> Iterator[tuple[Numbered, Said]]:
        """What the heads say of the rows that are there and may change."""
        found: set[Name] = set()
        for entry in entries:
            place = (entry.header.table, entry.header.row)
            if isinstance(self._heads.get(place), str):
                found.update(head.name for head in self._heads_of(place).all())
        return read_said(self._connection, sorted(found), upcasters=self._upcasters)

    def take(self, entry: Entry) -> Waiting | None:
        """Apply it, or say what it waits for."""
        name = (entry.header.laptop, entry.header.seq)
        found = self._read[name]
        waits = found if isinstance(found, Waiting) else self._missing(name, found)
        line = self._unwritten.get(name)
        if line is not None:
            applied_ms = None if waits else self._now_ms
            self._journal.append(entry_cells(*line, applied=waits is None, applied_ms=applied_ms))
        elif waits is None:
            self._stored.append(name)
        if waits is None and not isinstance(found, Waiting):
            self._apply(name, entry, found.changes)
        return waits

    def _missing(self, name: Numbered, found: _Readable) -> Waiting | None:
        for table, row in found.wants:
            if (table, row) not in self._heads:
                return Waiting(*name, "row", row)
        return None

    def write(self) -> None:
        """Write what was held back."""
        run = self._connection.exec_driver_sql
        self._write_journal()
        rows = defaultdict(list)
        for (table, _row), cells in self._new.items():
            rows[table].append(tuple(cells))
        # In the order of their keys, so that rows that lie together are written together.
        for table, some in rows.items():
            run(insert_statement(table), sorted(some, key=_first))
        if self._new:
            run(INSERT_HEADS, sorted((row, table, self._text_of((table, row))) for table, row in self._new))
        self._new.clear()
        self._write_changes()
        if self._stored:
            run(
                "UPDATE entry SET applied = 1, applied_ms = ? WHERE laptop = ? AND seq BETWEEN ? AND ?",
                [(self._now_ms, *span) for span in _spans(self._stored)],
            )
        self._stored.clear()
        self._applied.clear()

    def _write_journal(self) -> None:
        """Before the rows, as the guards want it."""
        if self._journal:
            self._connection.exec_driver_sql(INSERT_ENTRY, sorted(self._journal, key=_two))
        self._journal.clear()

    def _apply(self, name: Numbered, entry: Entry, changes: Changes) -> None:
        header = entry.header
        place = (header.table, header.row)
        if place in self._heads:
            self._change(name, entry, changes)
            return
        self._heads[place] = first_head(header.laptop, header.seq, header.clock)
        self._new[place] = new_cells(header, changes, is_erased=entry.changes is None)
        self._note(name, entry, changes)

    def _change(self, name: Numbered, entry: Entry, changes: Changes) -> None:
        """Change a row that is there, or is about to be."""
        header = entry.header
        place = (header.table, header.row)
        if place in self._changed:
            self._write_changes()
        heads = self._heads_of(place)

        def applied_before(name: Name) -> bool:
            # The journal calls those applied that are about to be, in this batch.
            if name in self._read:
                return self._applied.get(name) == place
            return is_applied(self._connection, name, *place)

        self._note(name, entry, changes)
        values = HeadValues(self._connection, SHAPES[place[0]], self._said, upcasters=self._upcasters)
        found = change_of(entry, changes, heads, values, applied_before)
        if place in self._new:
            change_new(self._new[place], header, changes.new, found)
            return
        statement, given = update_of(header, changes.new, found)
        self._changes[statement].append(given)
        self._changed.add(place)

    def _write_changes(self) -> None:
        """Rows that were changed since the last time, each once."""
        run = self._connection.exec_driver_sql
        self._write_journal()
        for statement, given in self._changes.items():
            run(statement, given)
        if self._changed:
            run(
                UPDATE_HEADS,
                [(self._text_of(one), one[1], one[0]) for one in sorted(self._changed)],
            )
        self._changes.clear()
        self._changed.clear()

    def _heads_of(self, place: Row) -> RowHeads:
        heads = self._heads[place]
        if isinstance(heads, str):
            heads = self._heads[place] = RowHeads.from_text(heads)
        return heads

    def _text_of(self, place: Row) -> str:
        heads = self._heads[place]
        return heads if isinstance(heads, str) else heads.to_text()

    def _note(self, name: Numbered, entry: Entry, changes: Changes) -> None:
        self._applied[name] = (entry.header.table, entry.header.row)
        self._said[name] = said(entry, changes)

    def _read_heads(self, entries: Sequence[Entry]) -> dict[Row, str | RowHeads]:
        """The heads of every row that the entries write to or refer to, as far as it is there."""
        wanted: set[str] = set()
        for entry in entries:
            read = self._read[entry.header.laptop, entry.header.seq]
            if not isinstance(read, Waiting):
                wanted.add(entry.header.row)
                wanted.update(row for _table, row in read.wants)
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


def _spans(names: Sequence[Numbered]) -> Iterator[tuple[str, int, int]]:
    """Laptop, first and last number of each run of entries without a gap."""
    ordered = sorted(names)
    first = last = ordered[0]
    for name in ordered[1:]:
        if name != (last[0], last[1] + 1):
            yield *first, last[1]
            first = name
        last = name
    yield *first, last[1]
