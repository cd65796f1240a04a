"""Check a journal against itself and against the tables built from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Engine

from db.create import create_tables
from db.dump import dump_digest
from db.entries import START, Entry, Sealed, is_whole, link
from db.journal import ENTRY_COLUMNS, read_entry
from db.take_in import apply_waiting, insert_unapplied


def chain_findings(connection: Connection) -> list[str]:
    """Where the journal's digests or chains do not fit. Empty is good. Names laptops and numbers only.

    A gap is none of them: see `gaps`.
    """
    findings: list[str] = []
    rows = connection.exec_driver_sql(f"SELECT {ENTRY_COLUMNS}, chain FROM entry ORDER BY laptop, seq")
    for laptop, lines in groupby(rows, key=itemgetter(0)):
        findings += _laptop_findings(laptop, lines)
    return findings


def gaps(connection: Connection) -> list[str]:
    """The entries that other laptops made and that have not come here yet."""
    rows = connection.exec_driver_sql(
        "SELECT e.laptop, e.seq, (SELECT max(b.seq) FROM entry b WHERE b.laptop = e.laptop AND b.seq < e.seq)"
        " FROM entry e WHERE e.seq > 1 AND NOT EXISTS"
        " (SELECT 1 FROM entry b WHERE b.laptop = e.laptop AND b.seq = e.seq - 1) ORDER BY 1, 2"
    )
    return [f"{laptop} {(before or 0) + 1}-{seq - 1}" for laptop, seq, before in rows]


def _laptop_findings(laptop: str, lines: Iterable[Sequence[Any]]) -> list[str]:
    findings: list[str] = []
    seq, chain = 0, START
    for row in lines:
        # After a gap the chain is taken as it stands: what fills the gap must join it on both sides.
        if row[1] == seq + 1 and link(chain, row[12]) != row[-1]:
            findings.append(f"chain broken at {laptop} {row[1]}")
        if row[2] is not None and not _fits(read_entry(row)):
            findings.append(f"payload does not fit its digest at {laptop} {row[1]}")
        seq, chain = row[1], row[-1]
    return findings


def _fits(entry: Entry) -> bool:
    """Also that an entry with its payload has no digest of it besides, unless it is the right one."""
    try:
        if entry.body is not None and entry.salt is not None and entry.changes is not None:
            return is_whole(entry) and entry.body == sha256(entry.salt + entry.changes).digest()
        return is_whole(entry)
    except (ValueError, TypeError):  # the heads that it names cannot be read, or a part of the header is gone
        return False


def rebuild_into(connection: Connection, target: Engine) -> str:
    """Build all tables again, in an empty database, from the journal alone; return its dump digest.

    The journal is the truth: the digest equals that of the vault it was taken from.
    """
    with target.begin() as fresh:
        create_tables(fresh, searched=False)
        for row in connection.exec_driver_sql(f"SELECT {ENTRY_COLUMNS}, chain FROM entry"):
            # Of some entries only the digest is known; those after them in the chain wait for them.
            record = read_entry(row) if row[2] is not None else Sealed(row[0], row[1], row[12])
            insert_unapplied(fresh, record, row[-1])
        apply_waiting(fresh)
        return dump_digest(fresh)
