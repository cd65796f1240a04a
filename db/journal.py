"""The one door for saving: every local change is an entry in the journal, then a row.

    with vault.writing(author, now_ms=…) as session:
        session.write([create("visit", visit_id, {...})])

A session is one transaction and one action: what it wrote is undone together. It neither
commits nor reads the wall clock; whoever opened it does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection

from db.apply import apply_entry, cells, read_heads
from db.canonical import Value, check
from db.changes import Changes, fits_column
from db.clock import tick
from db.driver_rows import rows_of, run
from db.entries import START, Entry, Header, link, seal_entry
from db.registers import DELETED, RowHeads
from db.schema import SCHEMA_VERSION, SHAPES, Shape

SEEN_CLOCK = "seen_clock"

Kind = Literal["create", "update", "delete", "restore"]


class NoSuchRow(LookupError):
    """A write to a row that this vault does not hold."""


@dataclass(frozen=True, slots=True)
class Write:
    """One row's change, by columns. Columns that are not named stay as they are."""

    kind: Kind
    table: str
    row: str
    values: Mapping[str, Value]
    why: str | None = None


def create(table: str, row: str, values: Mapping[str, Value]) -> Write:
    """A new row under a fresh UUIDv7."""
    return Write("create", table, row, values)


def update(table: str, row: str, values: Mapping[str, Value], *, why: str | None = None) -> Write:
    """New values for some columns. Values that stand already, undisputed, are left out."""
    return Write("update", table, row, values, why)


def delete(table: str, row: str, *, why: str | None = None) -> Write:
    """Hide a row (into the trash). It keeps its values and can be restored."""
    return Write("delete", table, row, {}, why)


def restore(table: str, row: str, *, why: str | None = None) -> Write:
    """Take a row out of the trash."""
    return Write("restore", table, row, {}, why)


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes: this laptop, and the user at it."""

    laptop: str
    actor: str


@dataclass
class _Tip:
    seq: int
    chain: bytes
    clock: int


class Session:
    """One transaction: reads through `connection`, writes through `write` alone.

    `before_write` is asked before each write: it may raise, and nothing is written then, or answer with
    the write that is to be made instead.
    """

    def __init__(
        self, connection: Connection, author: Author, *, action: str, now_ms: int, flags: int = 0
    ) -> None:
        self.connection = connection
        self.author = author
        self.action = action
        self.now_ms = now_ms
        self.flags = flags
        self.touched: set[tuple[str, str]] = set()
        self.before_write: Callable[[Session, Write], Write | None] | None = None
        self._tip: _Tip | None = None

    def write(self, writes: Iterable[Write]) -> list[Entry]:
        """Journal and project each write, in order. Writes that change nothing make no entry.

        Raises Unstorable (a value no journal may hold), NoSuchRow; KeyError (no such table or
        column) and TypeError (a number for text, text for a number) are bugs of the caller.
        """
        return [entry for write in writes if (entry := self._write_one(write)) is not None]

    @contextmanager
    def unasked(self) -> Iterator[None]:
        """Within it `before_write` is not asked: for undoing and settling, from which nothing is kept."""
        asked, self.before_write = self.before_write, None
        try:
            yield
        finally:
            self.before_write = asked

    def _write_one(self, write: Write) -> Entry | None:
        if self.before_write is not None:
            write = self.before_write(self, write) or write
        shape = SHAPES[write.table]
        for column, value in write.values.items():
            if column not in shape.register_of:
                raise KeyError(f"{write.table}.{column}")
            if value is None:
                continue
            check(f"{write.table}.{column}", value)
            # Another laptop would hold back an entry with a value of the wrong kind for ever.
            if not fits_column(shape, column, value):
                raise TypeError(f"{write.table}.{column}: {type(value).__name__}")
        check("why", write.why)
        if write.kind == "create":
            changes, heads = _creation(shape, write), None
        else:
            heads = self._heads(write.table, write.row)
            changes = self._change(shape, write, heads)
        if not changes.values and not changes.new:
            return None
        entry = self._append(write.table, write.row, changes)
        apply_entry(self.connection, entry, changes, heads)
        self.touched.add((write.table, write.row))
        return entry

    def _heads(self, table: str, row: str) -> RowHeads:
        heads = read_heads(self.connection, table, row)
        if heads is None:
            raise NoSuchRow(row)
        return heads

    def _change(self, shape: Shape, write: Write, heads: RowHeads) -> Changes:
        if write.kind == "update":
            values = self._new_values(shape, write, heads)
            named = {name: tuple(head.name for head in heads.of(name)) for name in values}
        else:
            values = {DELETED: write.kind == "delete"}
            named = {DELETED: tuple(head.name for head in heads.all())}
        return Changes(new=False, values=values, named=named, why=write.why)

    def _new_values(self, shape: Shape, write: Write, heads: RowHeads) -> dict[str, Value]:
        columns = [column for name in _registers(shape, write) for column in shape.registers[name]]
        names = ", ".join(f'"{column}"' for column in columns)
        row = self.connection.exec_driver_sql(
            f'SELECT {names or "id"} FROM "{shape.name}" WHERE id = ?', (write.row,)
        ).one()
        stored = dict(zip(columns, row, strict=False))
        before = {column: _decoded(shape, column, cell) for column, cell in stored.items()}
        values: dict[str, Value] = {}
        for name in _registers(shape, write):
            value = _register_value(shape, name, write.values, before)
            now = {column: stored[column] for column in shape.registers[name]}
            if len(heads.of(name)) > 1 or cells(shape, name, value) != now:
                values[name] = value
        return values

    def _append(self, table: str, row: str, changes: Changes) -> Entry:
        tip = self._tip or self._read_tip()
        header = Header(
            laptop=self.author.laptop,
            seq=tip.seq + 1,
            clock=tick(tip.clock, self.now_ms),
            actor=self.author.actor,
            action=self.action,
            version=SCHEMA_VERSION,
            table=table,
            row=row,
            flags=self.flags,
            names=changes.names(),
        )
        entry = seal_entry(header, changes.payload())
        chain = link(tip.chain, entry.digest)
        insert_entry(self.connection, entry, chain, applied_ms=self.now_ms)
        self._tip = _Tip(header.seq, chain, header.clock)
        return entry

    def _read_tip(self) -> _Tip:
        """Where the chain stands, with the newest stamp that was seen."""
        seen = "SELECT value FROM header WHERE key = ?"
        for seq, chain, clock, newest in rows_of(
            self.connection,
            f"SELECT seq, chain, clock, ({seen}) FROM entry WHERE laptop = ? ORDER BY seq DESC LIMIT 1",
            (SEEN_CLOCK, self.author.laptop),
        ):
            return _Tip(seq, chain, max(clock, int(newest or 0)))
        first = rows_of(self.connection, seen, (SEEN_CLOCK,))
        return _Tip(0, START, int(first[0][0]) if first else 0)


INSERT_ENTRY = (
    "INSERT INTO entry (laptop, seq, digest, chain, clock, actor, action, version, tbl, row, flags,"
    " names, salt, changes, body, applied, applied_ms)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def entry_cells(
    entry: Entry, chain: bytes, *, applied: bool, applied_ms: int | None = None
) -> tuple[object, ...]:
    """The journal's row for an entry, in the order of INSERT_ENTRY."""
    header = entry.header
    return (
        header.laptop,
        header.seq,
        entry.digest,
        chain,
        *header_cells(header),
        entry.salt,
        entry.changes,
        entry.body,
        int(applied),
        applied_ms,
    )


def header_cells(header: Header) -> tuple[object, ...]:
    """clock, actor, action, version, tbl, row, flags, names."""
    return (
        header.clock,
        header.actor,
        header.action,
        header.version,
        header.table,
        header.row,
        header.flags,
        header.names,
    )


ENTRY_COLUMNS = (
    "laptop, seq, clock, actor, action, version, tbl, row, flags, names, salt, changes, digest, body"
)


def read_entry(row: Sequence[Any]) -> Entry:
    """An entry from a row of ENTRY_COLUMNS."""
    return Entry(Header(*row[:10]), *row[10:14])


def insert_entry(connection: Connection, entry: Entry, chain: bytes, *, applied_ms: int) -> None:
    """Append an entry to the journal, which is applied at this moment."""
    run(connection, INSERT_ENTRY, entry_cells(entry, chain, applied=True, applied_ms=applied_ms))


def remember_clock(connection: Connection, newest: int) -> None:
    """Whoever writes next goes on from this stamp, where it is the newest; 0: none was seen."""
    if newest:
        connection.exec_driver_sql(
            "INSERT INTO header (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE"
            " SET value = excluded.value"
            " WHERE CAST(excluded.value AS INTEGER) > CAST(header.value AS INTEGER)",
            (SEEN_CLOCK, str(newest)),
        )


def _registers(shape: Shape, write: Write) -> list[str]:
    return list(dict.fromkeys(shape.register_of[column] for column in write.values))


def _register_value(
    shape: Shape, register: str, given: Mapping[str, Value], stored: Mapping[str, Value]
) -> Value:
    columns = shape.registers[register]
    if columns == (register,):
        return _plain(given[register])
    return {column: _plain(given[column]) if column in given else stored.get(column) for column in columns}


def _plain(value: Value) -> Value:
    """A truth value is written as 0 or 1, as its column keeps it."""
    return int(value) if isinstance(value, bool) else value


def _decoded(shape: Shape, column: str, cell: str | int | None) -> Value:
    return json.loads(cell) if column in shape.lists and isinstance(cell, str) else cell


def _creation(shape: Shape, write: Write) -> Changes:
    said = dict.fromkeys(shape.register_of[name] for name, value in write.values.items() if value is not None)
    values = {name: _register_value(shape, name, write.values, {}) for name in said}
    return Changes(new=True, values=values, why=write.why)
