"""Check a journal against itself and against the tables built from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Engine

from db.dump import dump_digest
from db.entries import START, is_whole, link
from db.guards import guard_statements
from db.journal import ENTRY_COLUMNS, insert_entry, read_entry
from db.schema import metadata
from db.take_in import apply_waiting


def chain_findings(connection: Connection) -> list[str]:
    """Where the journal's digests or chains do not fit. Empty is good. Names laptops and numbers only."""
    findings: list[str] = []
    rows = connection.exec_driver_sql(f"SELECT {ENTRY_COLUMNS}, chain FROM entry ORDER BY laptop, seq")
    for laptop, lines in groupby(rows, key=itemgetter(0)):
        findings += _laptop_findings(laptop, lines)
    return findings


def _laptop_findings(laptop: str, lines: Iterable[Sequence[Any]]) -> list[str]:
    findings: list[str] = []
    seq, chain = 0, START
    for row in lines:
        if row[1] != seq + 1:
            findings.append(f"gap before {laptop} {row[1]}")
        elif link(chain, row[12]) != row[13]:
            findings.append(f"chain broken at {laptop} {row[1]}")
        if row[2] is not None and not is_whole(read_entry(row)):
            findings.append(f"payload does not fit its digest at {laptop} {row[1]}")
        seq, chain = row[1], row[13]
    return findings


def rebuild_into(connection: Connection, target: Engine) -> str:
    """Build all tables again, in an empty database, from the journal alone; return its dump digest.

    The journal is the truth: the digest equals that of the vault it was taken from.
    """
    metadata.create_all(target)
    with target.begin() as fresh:
        for statement in guard_statements():
            fresh.exec_driver_sql(statement)
        for row in connection.exec_driver_sql(f"SELECT {ENTRY_COLUMNS}, chain FROM entry"):
            if row[2] is not None:
                insert_entry(fresh, read_entry(row), row[13], applied=False)
        apply_waiting(fresh)
        return dump_digest(fresh)
