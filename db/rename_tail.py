"""Let the end of a laptop's chain go on under another name: what a copied laptop wrote by itself.

Two machines wrote under one name. Neither history can be joined to the other, but what one of them wrote
since they parted can stand in a chain of its own: the same writes to the same rows, at the same times, by
the same users. Only the name, the number and what follows from them are new. The journal never changes
otherwise; this is done to records that are being put back, before anybody opens them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256

from sqlalchemy import Connection

from db.canonical import canonical, parse
from db.entries import Entry, digest_over, link
from db.erasures import ERASURE
from db.guards import ERASING
from db.journal import ENTRY_COLUMNS, read_entry
from db.reach import forget_reached, stored_through
from db.registers import Name
from db.reproject import reproject

_GUARD = "entry_update_guard"
Moved = Mapping[Name, Name]
"""The new name of each entry."""


def rename_tail(connection: Connection, laptop: str, after: int, to: str) -> int:
    """The entries of `laptop` past number `after` become the next of `to`; how many there were.

    What the rows show stays the same. Entries of other laptops go on naming the old ones.
    """
    rows = connection.exec_driver_sql(
        f"SELECT {ENTRY_COLUMNS} FROM entry WHERE laptop = ? AND seq > ? AND clock IS NOT NULL ORDER BY seq",
        (laptop, after),
    )
    tail = [read_entry(row) for row in rows.all()]
    seq, chain = stored_through(connection, to)
    moved = {Name(laptop, entry.seq): Name(to, number) for number, entry in enumerate(tail, start=seq + 1)}
    with _unguarded(connection):
        for entry in tail:
            anew = _under_new_name(entry, moved)
            chain = link(chain, anew.digest)
            connection.exec_driver_sql(
                "UPDATE entry SET laptop = ?, seq = ?, digest = ?, chain = ?, names = ?, changes = ?,"
                " body = ? WHERE laptop = ? AND seq = ?",
                (
                    *moved[Name(laptop, entry.seq)],
                    anew.digest,
                    chain,
                    anew.header.names,
                    anew.changes,
                    anew.body,
                    laptop,
                    entry.seq,
                ),
            )
        _show_rows(connection, tail, moved)
    forget_reached(connection, laptop)
    return len(tail)


def _under_new_name(entry: Entry, moved: Moved) -> Entry:
    header = entry.header
    to, seq = moved[Name(header.laptop, header.seq)]
    names = header.names if header.names is None else canonical(_renamed(parse(header.names), moved))
    changes = entry.changes
    if changes is not None and header.table == ERASURE:
        changes = canonical(_renamed(parse(changes), moved))
    header = replace(header, laptop=to, seq=seq, names=names)
    body = entry.body if changes is None or entry.salt is None else sha256(entry.salt + changes).digest()
    assert body is not None  # noqa: S101 - what this laptop wrote itself keeps the digest of what was erased
    kept = entry.body if changes is None else None
    return Entry(header, entry.salt, changes, digest_over(header, body), kept)


def _renamed(value: object, moved: Moved) -> object:
    """The same with the new name wherever an entry is named: `[laptop, number]`."""
    if isinstance(value, dict):
        return {key: _renamed(one, moved) for key, one in value.items()}
    if not isinstance(value, list):
        return value
    if len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], int):
        return list(moved.get(Name(value[0], value[1]), value))
    return [_renamed(one, moved) for one in value]


def _show_rows(connection: Connection, tail: list[Entry], moved: Moved) -> None:
    """Each row names its last entry and its heads anew, and shows what it showed."""
    connection.exec_driver_sql("INSERT INTO header (key, value) VALUES (?, '')", (ERASING,))
    for entry in tail:
        old = Name(entry.laptop, entry.seq)
        connection.exec_driver_sql(
            f'UPDATE "{entry.header.table}" SET entry_laptop = ?, entry_seq = ?'
            " WHERE id = ? AND entry_laptop = ? AND entry_seq = ?",
            (*moved[old], entry.header.row, *old),
        )
    for table, row in sorted({(entry.header.table, entry.header.row) for entry in tail}):
        reproject(connection, table, row)
    connection.exec_driver_sql("DELETE FROM header WHERE key = ?", (ERASING,))


@contextmanager
def _unguarded(connection: Connection) -> Iterator[None]:
    """Within the caller's transaction, which keeps both steps or neither."""
    guard = connection.exec_driver_sql(
        "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?", (_GUARD,)
    ).scalar_one()
    connection.exec_driver_sql(f"DROP TRIGGER {_GUARD}")
    yield
    connection.exec_driver_sql(guard)
