"""Take in the entries of other laptops: store all of them, then apply what can be applied.

Storing is one transaction for a whole bundle. Applying is per entry: once its predecessor in its
laptop's chain is stored and the rows that it refers to are there. Nothing waits on a timer, and
what waits can say what it waits for. The result is a function of the set of stored entries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection

from db.apply_many import Batch, Unwritten
from db.changes import UPCASTERS, Upcaster
from db.clock import is_ahead
from db.entries import START, Entry, Sealed, is_whole, link
from db.erasures import to_be_dropped
from db.held import Held, HeldChain, Line, waiting_cells
from db.journal import ENTRY_COLUMNS, INSERT_ENTRY, header_cells, read_entry, remember_clock
from db.payloads import drop_payloads
from db.reach import Reach
from db.registers import Name
from db.waiting import Waiting, missing_row, read_or_wait

AT_ONCE = 4000
"""Entries of which what they say is held in memory together."""


class Forked(Exception):
    """Two different entries under one laptop and number: a copied or restored laptop goes on alone."""

    def __init__(self, laptop: str, seq: int) -> None:
        super().__init__(f"{laptop} {seq}")
        self.laptop = laptop
        self.seq = seq


class Damaged(Exception):
    """An entry whose payload does not fit its digest, or a chain that does not join."""

    def __init__(self, laptop: str, seq: int) -> None:
        super().__init__(f"{laptop} {seq}")
        self.laptop = laptop
        self.seq = seq


@dataclass(frozen=True)
class Segment:
    """Consecutive entries of one laptop, and its chain before the first of them."""

    laptop: str
    first: int
    chain_before: bytes
    entries: Iterable[Entry | Sealed]


@dataclass(frozen=True)
class Stored:
    """What storing a segment did. `new` are those that were not here, or of which only the digest was."""

    laptop: str
    new: int
    known: int
    last: int
    chain: bytes
    ahead: int


class _Known(NamedTuple):
    """An entry that is stored already."""

    digest: bytes
    chain: bytes
    has_header: int


def store_segment(
    connection: Connection, segment: Segment, *, now_ms: int, held: Held | None = None
) -> Stored:
    """Store a segment's entries that are not here yet. Changes nothing where all are known.

    The chain is computed again from the digests and must join what is stored on both sides.
    Entries that go on where the chain ends are left with `held`, for `apply_waiting` to write.
    Raises Forked, Damaged; the caller then rolls the whole bundle back.
    """
    laptop, seq, chain = segment.laptop, segment.first - 1, segment.chain_before
    end = None if held is None else held.end_of(connection, laptop)
    goes_on = end is not None and end[0] == seq
    if end is not None and goes_on:
        known = {seq: _Known(b"", end[1], 1)}
    else:
        if held is not None:
            held.store(connection, laptop)
        known = _known_after(connection, laptop, seq)
    _check_joint(known, laptop, seq, chain)
    added: list[Line] = []
    opened: list[tuple[object, ...]] = []
    ahead = newest = found = 0
    for entry in segment.entries:
        seq += 1
        if entry.laptop != laptop or entry.seq != seq:
            raise Damaged(laptop, seq)
        chain = link(chain, entry.digest)
        if isinstance(entry, Entry):
            if not is_whole(entry):
                raise Damaged(laptop, seq)
            clock = entry.header.clock
            if clock > newest:
                if is_ahead(clock, now_ms):
                    ahead += 1
                else:
                    newest = clock
        if seq not in known:
            added.append((entry, chain))
            continue
        found += 1
        if known[seq].digest != entry.digest:
            raise Forked(laptop, seq)
        if isinstance(entry, Entry) and not known[seq].has_header:
            opened.append(_opening(entry))
    _check_following(known, laptop, seq, chain)
    if held is not None and goes_on:
        held.add(laptop, added, newest)
    else:
        _store(connection, added, opened, newest)
    return Stored(laptop, len(added) + len(opened), found, seq, chain, ahead)


def _known_after(connection: Connection, laptop: str, seq: int) -> dict[int, _Known]:
    """What is stored of a laptop's chain from a number on."""
    rows = connection.exec_driver_sql(
        "SELECT seq, digest, chain, clock IS NOT NULL FROM entry WHERE laptop = ? AND seq >= ?", (laptop, seq)
    )
    return {row[0]: _Known(*row[1:]) for row in rows}


def _store(connection: Connection, added: list[Line], opened: list[tuple[object, ...]], newest: int) -> None:
    if added:
        connection.exec_driver_sql(INSERT_ENTRY, [waiting_cells(*line) for line in added])
    if opened:
        connection.exec_driver_sql(_OPEN_SEALED, opened)
    remember_clock(connection, newest)


_OPEN_SEALED = (
    "UPDATE entry SET clock = ?, actor = ?, action = ?, version = ?, tbl = ?, row = ?, flags = ?,"
    " names = ?, salt = ?, changes = ?, body = ? WHERE laptop = ? AND seq = ?"
)


def _opening(entry: Entry) -> tuple[object, ...]:
    return (*header_cells(entry.header), entry.salt, entry.changes, entry.body, entry.laptop, entry.seq)


def _check_joint(known: Mapping[int, _Known], laptop: str, seq: int, chain: bytes) -> None:
    """The chain before a segment is the stored one, where the entry before it is stored."""
    if seq == 0:
        if chain != START:
            raise Damaged(laptop, 0)
    elif seq in known and known[seq].chain != chain:
        raise Forked(laptop, seq)


def _check_following(known: Mapping[int, _Known], laptop: str, seq: int, chain: bytes) -> None:
    """Entries that came earlier from after a gap must hang on what now fills it."""
    following = known.get(seq + 1)
    if following is not None and link(chain, following.digest) != following.chain:
        raise Forked(laptop, seq + 1)


@dataclass(frozen=True)
class Applied:
    """What applying did: the rows touched, the entries applied, and what still waits."""

    touched: frozenset[tuple[str, str]]
    names: tuple[Name, ...]
    waiting: tuple[Waiting, ...]

    @property
    def count(self) -> int:
        return len(self.names)


def apply_waiting(
    connection: Connection,
    *,
    now_ms: int | None = None,
    upcasters: Mapping[int, Upcaster] = UPCASTERS,
    cancelled: Callable[[], bool] = bool,
    held: Held | None = None,
) -> Applied:
    """Apply every stored entry that can be, again and again until nothing more can.

    What an erasure names loses its payload, whether it was here before or came just now.

    `now_ms` is noted as the moment from which they were known here; None where nobody can say.
    `cancelled` is asked between entries; the caller then rolls back. What is `held` is written.
    """
    touched: set[tuple[str, str]] = set()
    names: list[Name] = []
    chains = {} if held is None else held.take()
    reach = Reach(connection, {laptop: chain.end[0] for laptop, chain in chains.items()})
    unwritten = _write_bare(connection, chains)
    while True:
        waiting: list[Waiting] = []
        before = len(names)
        entries = [entry for entry, _chain in unwritten.values()] + _unapplied(connection)
        entries.sort(key=_order)
        for start in range(0, len(entries), AT_ONCE):
            some = entries[start : start + AT_ONCE]
            batch = Batch(connection, some, reach, unwritten, now_ms=now_ms, upcasters=upcasters)
            for entry in some:
                if cancelled():
                    raise InterruptedError
                waits = batch.take(entry)
                if waits is not None:
                    waiting.append(waits)
                    continue
                touched.add((entry.header.table, entry.header.row))
                names.append(Name(entry.header.laptop, entry.header.seq))
            batch.write()
        unwritten = {}
        if len(names) > before and waiting:
            continue
        reach.note()
        dropped = to_be_dropped(connection)
        if dropped:
            touched |= drop_payloads(connection, dropped)
        # An entry that waited for a row that it named in its values waits no more.
        if not (dropped and waiting):
            return Applied(frozenset(touched), tuple(names), tuple(waiting))


def _write_bare(connection: Connection, chains: Mapping[str, HeldChain]) -> Unwritten:
    """Write what can be written at once: the bare digests and the newest clock. What is left, by name."""
    bare: list[tuple[object, ...]] = []
    left: Unwritten = {}
    for chain in chains.values():
        for record, value in chain.lines:
            if isinstance(record, Entry):
                left[record.header.laptop, record.header.seq] = record, value
            else:
                bare.append(waiting_cells(record, value))
    if bare:
        connection.exec_driver_sql(INSERT_ENTRY, bare)
    remember_clock(connection, max((chain.newest for chain in chains.values()), default=0))
    return left


def _order(entry: Entry) -> tuple[int, str, int]:
    header = entry.header
    return header.clock, header.laptop, header.seq


def _unapplied(connection: Connection) -> list[Entry]:
    rows = connection.exec_driver_sql(
        f"SELECT {ENTRY_COLUMNS} FROM entry WHERE applied = 0 AND clock IS NOT NULL"
    )
    return [read_entry(row) for row in rows]


def waiting_entries(connection: Connection) -> list[Waiting]:
    """What is stored and cannot be applied yet, after `apply_waiting` did what it could."""
    reach = Reach(connection, {})
    found = []
    for entry in sorted(_unapplied(connection), key=_order):
        changes = read_or_wait(entry, reach.of(entry.laptop), UPCASTERS)
        waits = (
            changes
            if isinstance(changes, Waiting)
            else missing_row(entry, changes, partial(_row_exists, connection))
        )
        if waits is not None:
            found.append(waits)
    return found


def _row_exists(connection: Connection, table: str, row: str) -> bool:
    return (
        connection.exec_driver_sql("SELECT 1 FROM row_head WHERE row = ? AND tbl = ?", (row, table)).scalar()
        is not None
    )


def entries_after(connection: Connection, laptop: str, seq: int, last: int) -> Iterable[Entry | Sealed]:
    """The stored entries of a laptop from `seq` + 1 to `last`, in order, without gaps."""
    rows = connection.exec_driver_sql(
        f"SELECT {ENTRY_COLUMNS} FROM entry WHERE laptop = ? AND seq > ? AND seq <= ? ORDER BY seq",
        (laptop, seq, last),
    )
    for row in rows:
        yield read_entry(row) if row[2] is not None else Sealed(row[0], row[1], row[12])


def insert_unapplied(connection: Connection, record: Entry | Sealed, chain: bytes) -> None:
    """Store one entry as it is, to be applied later. Its chain value has been checked."""
    connection.exec_driver_sql(INSERT_ENTRY, waiting_cells(record, chain))
