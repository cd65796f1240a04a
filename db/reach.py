"""How far a laptop's chain is stored without a gap.

Entries are never deleted, so what was found whole once stays whole: the search goes on from there.
"""

from __future__ import annotations

from sqlalchemy import Connection

from db.entries import START

_MARK = "reached:"


def stored_through(connection: Connection, laptop: str) -> tuple[int, bytes]:
    """The last number before the first gap in a laptop's chain, and the chain there."""
    found = connection.exec_driver_sql(
        "SELECT CAST(value AS INTEGER) FROM header WHERE key = ?", (_MARK + laptop,)
    ).scalar()
    row = connection.exec_driver_sql(
        "SELECT e.seq, e.chain FROM entry e WHERE e.laptop = ? AND e.seq >= ? AND NOT EXISTS"
        " (SELECT 1 FROM entry n WHERE n.laptop = e.laptop AND n.seq = e.seq + 1)"
        " ORDER BY e.seq LIMIT 1",
        (laptop, found or 1),
    ).one_or_none()
    if row is None or not (found or _begins(connection, laptop)):
        return 0, START
    return row[0], row[1]


def note_reach(connection: Connection, laptop: str) -> None:
    """Remember how far it is whole, after more of it was stored."""
    through, _chain = stored_through(connection, laptop)
    if through:
        connection.exec_driver_sql(
            "INSERT INTO header (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (_MARK + laptop, str(through)),
        )


def _begins(connection: Connection, laptop: str) -> bool:
    return (
        connection.exec_driver_sql("SELECT 1 FROM entry WHERE laptop = ? AND seq = 1", (laptop,)).scalar()
        is not None
    )


class Reach:
    """The same for many laptops; asked once a laptop."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, int] = {}

    def of(self, laptop: str) -> int:
        if laptop not in self._known:
            self._known[laptop] = stored_through(self._connection, laptop)[0]
        return self._known[laptop]
