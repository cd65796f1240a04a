"""How far a laptop's chain is stored without a gap.

Entries are never deleted, so what was found whole once stays whole: the search goes on from there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from db.entries import START

_MARK = "reached:"


def stored_through(connection: Connection, laptop: str) -> tuple[int, bytes]:
    """The last number before the first gap in a laptop's chain, and the chain there."""
    row = connection.exec_driver_sql(
        "SELECT e.seq, e.chain FROM entry e WHERE e.laptop = ?"
        " AND e.seq >= coalesce((SELECT CAST(value AS INTEGER) FROM header WHERE key = ?), 1)"
        " AND EXISTS (SELECT 1 FROM entry f WHERE f.laptop = e.laptop AND f.seq = 1)"
        " AND NOT EXISTS (SELECT 1 FROM entry n WHERE n.laptop = e.laptop AND n.seq = e.seq + 1)"
        " ORDER BY e.seq LIMIT 1",
        (laptop, _MARK + laptop),
    ).one_or_none()
    return (0, START) if row is None else (row[0], row[1])


def forget_reached(connection: Connection, laptop: str) -> None:
    """The end of this chain is no longer where it was: the next search begins at the first entry."""
    connection.exec_driver_sql("DELETE FROM header WHERE key = ?", (_MARK + laptop,))


End = tuple[int, bytes]
"""The last number of a chain, and the chain there."""


def whole_ends(connection: Connection, laptops: Iterable[str]) -> dict[str, End | None]:
    """Where the chains of these laptops end; None where a chain has a gap before its end."""
    ends: dict[str, End | None] = dict.fromkeys(laptops, (0, START))
    rows = connection.exec_driver_sql(
        f"WITH asked (laptop) AS (VALUES {', '.join(['(?)'] * len(ends))})"
        " SELECT a.laptop, e.seq, e.chain, h.value FROM asked a JOIN entry e ON e.laptop = a.laptop"
        " AND e.seq = (SELECT max(l.seq) FROM entry l WHERE l.laptop = a.laptop)"
        f" LEFT JOIN header h ON h.key = '{_MARK}' || a.laptop",
        tuple(ends),
    ).all()
    for laptop, seq, chain, reached in rows:
        is_whole = reached == str(seq) or stored_through(connection, laptop)[0] == seq
        ends[laptop] = (seq, chain) if is_whole else None
    return ends


class Reach:
    """The same for many laptops; asked once a laptop. `known`: what need not be asked."""

    def __init__(self, connection: Connection, known: Mapping[str, int]) -> None:
        self._connection = connection
        self._known = dict(known)

    def of(self, laptop: str) -> int:
        if laptop not in self._known:
            self._known[laptop] = stored_through(self._connection, laptop)[0]
        return self._known[laptop]

    def note(self) -> None:
        """Remember what was asked, so that the next search goes on from there."""
        found = [(_MARK + laptop, str(through)) for laptop, through in self._known.items() if through]
        if found:
            self._connection.exec_driver_sql(
                "INSERT INTO header (key, value) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                found,
            )
