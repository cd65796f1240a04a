"""Entries that are verified and not written yet, so that each is written once, as what it is then: applied,
or waiting.

Held are those that go on where their laptop's chain ends, which nearly all do. Whatever comes in another
order is stored at once. All of it is one transaction, which ends with `apply_waiting`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection

from db.entries import Entry, Sealed
from db.journal import INSERT_ENTRY, entry_cells, remember_clock
from db.reach import End, whole_ends

Line = tuple[Entry | Sealed, bytes]
"""An entry, and the chain after it."""


@dataclass(frozen=True)
class HeldChain:
    """The end of a laptop's chain. `newest`: the newest clock in it that is not ahead."""

    lines: tuple[Line, ...]
    rows: Set[str]
    newest: int

    @property
    def end(self) -> End:
        record, chain = self.lines[-1]
        return record.seq, chain


class Held:
    """What one transaction holds back, by laptop."""

    def __init__(self) -> None:
        self._chains: dict[str, HeldChain] = {}
        self._ends: dict[str, End | None] = {}

    def look_up(self, connection: Connection, laptops: Iterable[str]) -> None:
        """Ask in one question where the chains of all these laptops end."""
        unknown = {laptop for laptop in laptops if laptop not in self._ends}
        if unknown:
            self._ends |= whole_ends(connection, sorted(unknown))

    @contextmanager
    def savepoint(self, connection: Connection) -> Iterator[None]:
        """What is stored within it is forgotten again where it fails."""
        before = dict(self._chains)
        run = connection.exec_driver_sql
        run("SAVEPOINT bundle")
        try:
            yield
        except BaseException:
            self._chains = before
            run("ROLLBACK TO SAVEPOINT bundle")
            run("RELEASE SAVEPOINT bundle")
            raise
        run("RELEASE SAVEPOINT bundle")

    def end_of(self, connection: Connection, laptop: str) -> End | None:
        """Where a laptop's chain ends; None where it has a gap before."""
        if laptop in self._chains:
            return self._chains[laptop].end
        self.look_up(connection, [laptop])
        return self._ends[laptop]

    def add(self, laptop: str, lines: list[Line], newest: int) -> None:
        """The next entries of a laptop's chain."""
        if not lines:
            return
        before = self._chains.get(laptop, HeldChain((), frozenset(), 0))
        self._chains[laptop] = HeldChain(
            (*before.lines, *lines),
            before.rows | {record.header.row for record, _chain in lines if isinstance(record, Entry)},
            max(before.newest, newest),
        )

    def entries_of(self, laptop: str) -> Iterator[Entry]:
        """What is held of a laptop's chain, as far as it can be read."""
        chain = self._chains.get(laptop)
        if chain is not None:
            yield from (record for record, _chain in chain.lines if isinstance(record, Entry))

    def others_speak_of(self, rows: Set[str], laptop: str) -> bool:
        """Whether another laptop's entries that are held write to one of these rows."""
        return any(
            not rows.isdisjoint(chain.rows) for other, chain in self._chains.items() if other != laptop
        )

    def store(self, connection: Connection, laptop: str | None = None) -> None:
        """Write a laptop's entries as waiting, or everybody's: somebody is about to look for them."""
        for one in [laptop] if laptop is not None else list(self._chains):
            self._ends.pop(one, None)
            chain = self._chains.pop(one, None)
            if chain is not None:
                connection.exec_driver_sql(INSERT_ENTRY, [waiting_cells(*line) for line in chain.lines])
                remember_clock(connection, chain.newest)

    def take(self) -> dict[str, HeldChain]:
        """Everything, for whoever writes it; nothing is held any more."""
        chains, self._chains = self._chains, {}
        self._ends.clear()
        return chains


def waiting_cells(record: Entry | Sealed, chain: bytes) -> tuple[object, ...]:
    """The journal's row, in the order of INSERT_ENTRY, of an entry that is not applied."""
    if isinstance(record, Entry):
        return entry_cells(record, chain, applied=False)
    nothing = (None,) * 11
    return (record.laptop, record.seq, record.digest, chain, *nothing, 0, None)
