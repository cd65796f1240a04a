"""How far each laptop's chain reaches in a database: its newest entry, and how many there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True)
class Tip:
    """The greatest sequence number of a chain, the chain there (hex), and how many entries are here."""

    seq: int
    chain: str
    entries: int


Tips = Mapping[str, Tip]


def chain_tips(connection: Connection) -> Tips:
    """The tip of each laptop's chain."""
    rows = connection.exec_driver_sql(
        "SELECT e.laptop, e.seq, e.chain, t.entries FROM entry e JOIN"
        " (SELECT laptop, max(seq) AS seq, count(*) AS entries FROM entry GROUP BY laptop) t"
        " ON t.laptop = e.laptop AND t.seq = e.seq ORDER BY e.laptop"
    )
    return {laptop: Tip(seq, chain.hex(), entries) for laptop, seq, chain, entries in rows}


@dataclass(frozen=True)
class Beyond:
    """Entries past given tips: how many of each table, and the wall clocks of the first and the last."""

    tables: Mapping[str, int]
    first_clock: int | None
    last_clock: int | None

    @property
    def entries(self) -> int:
        return sum(self.tables.values())


def entries_beyond(connection: Connection, tips: Mapping[str, int]) -> Beyond:
    """What the database holds past these sequence numbers; a laptop that is not named counts from 1.

    Entries whose words travelled sealed are counted under "".
    """
    tables: dict[str, int] = {}
    clocks: list[int] = []
    for laptop in connection.exec_driver_sql("SELECT DISTINCT laptop FROM entry").scalars().all():
        rows = connection.exec_driver_sql(
            "SELECT coalesce(tbl, ''), count(*), min(clock), max(clock) FROM entry"
            " WHERE laptop = ? AND seq > ? GROUP BY tbl",
            (laptop, tips.get(laptop, 0)),
        )
        for table, count, first, last in rows:
            tables[table] = tables.get(table, 0) + count
            clocks += [clock for clock in (first, last) if clock is not None]
    return Beyond(tables, min(clocks, default=None), max(clocks, default=None))
