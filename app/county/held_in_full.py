"""How far the county holds a laptop's chain in full: an aggregate bundle brings digests of all the rest."""

from __future__ import annotations

from app.work import Connection
from db.create import header_value, set_header
from db.entries import START
from db.reach import stored_through

_AGGREGATE = "aggregate_taken_in"


def note_aggregate(connection: Connection) -> None:
    """From now on some entries may be here as bare digests."""
    set_header(connection, _AGGREGATE, "1")


def held_in_full(connection: Connection, laptop: str) -> tuple[int, bytes]:
    """The last number up to which every entry is here with what it says, and the chain there."""
    through, chain = stored_through(connection, laptop)
    if header_value(connection, _AGGREGATE) is None:
        return through, chain
    bare = connection.exec_driver_sql(
        "SELECT min(seq) FROM entry WHERE laptop = ? AND seq <= ? AND clock IS NULL", (laptop, through)
    ).scalar()
    if bare is None:
        return through, chain
    before = connection.exec_driver_sql(
        "SELECT seq, chain FROM entry WHERE laptop = ? AND seq = ?", (laptop, bare - 1)
    ).one_or_none()
    return (0, START) if before is None else (before[0], before[1])
