"""The access log: who looked at, searched, printed, exported, unlocked, or failed to.

A chain of its own for each laptop, so that a missing line shows. It holds row ids and the kind of
question, never the words; it travels with bundles and is never counted as something to send.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection

from db.canonical import canonical
from db.entries import START, link


@dataclass(frozen=True)
class Access:
    """One line of the log. `rows` are row ids; `detail` is codes and counts, no words of people."""

    laptop: str
    seq: int
    at_ms: int
    actor: str
    kind: str
    rows: str
    detail: str
    chain: bytes


def log_access(
    connection: Connection,
    *,
    laptop: str,
    actor: str,
    at_ms: int,
    kind: str,
    rows: Sequence[str] = (),
    detail: Mapping[str, str | int | bool] | None = None,
) -> Access:
    """Append one line to this laptop's log."""
    last = connection.exec_driver_sql(
        "SELECT seq, chain FROM access WHERE laptop = ? ORDER BY seq DESC LIMIT 1", (laptop,)
    ).one_or_none()
    seq, before = (1, START) if last is None else (last[0] + 1, last[1])
    rows_text = canonical(list(rows)).decode("utf-8")
    detail_text = canonical(dict(detail or {})).decode("utf-8")
    chain = chain_after(before, laptop, seq, at_ms, actor, kind, rows_text, detail_text)
    line = Access(laptop, seq, at_ms, actor, kind, rows_text, detail_text, chain)
    insert_access(connection, line)
    return line


def chain_after(
    before: bytes, laptop: str, seq: int, at_ms: int, actor: str, kind: str, rows: str, detail: str
) -> bytes:
    """SHA-256(previous ‖ SHA-256(line)), where the line is the canonical JSON that bundles carry."""
    line = canonical(
        {"a": actor, "d": detail, "k": "access", "l": laptop, "n": kind, "r": rows, "s": seq, "w": at_ms}
    )
    return link(before, sha256(line).digest())


def insert_access(connection: Connection, line: Access) -> None:
    """Store a line as it is; one that is stored already stays."""
    connection.exec_driver_sql(
        "INSERT INTO access (laptop, seq, at_ms, actor, kind, rows, detail, chain)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (laptop, seq) DO NOTHING",
        (line.laptop, line.seq, line.at_ms, line.actor, line.kind, line.rows, line.detail, line.chain),
    )


def access_lines(connection: Connection, laptop: str, after: int = 0) -> Iterator[Access]:
    """A laptop's lines after a number, in order."""
    rows = connection.exec_driver_sql(
        "SELECT laptop, seq, at_ms, actor, kind, rows, detail, chain FROM access"
        " WHERE laptop = ? AND seq > ? ORDER BY seq",
        (laptop, after),
    )
    for row in rows:
        yield Access(*row)


def access_chain(connection: Connection, laptop: str, seq: int) -> bytes | None:
    """A laptop's chain value after a line, or None where that line is not here."""
    if seq == 0:
        return START
    found: bytes | None = connection.exec_driver_sql(
        "SELECT chain FROM access WHERE laptop = ? AND seq = ?", (laptop, seq)
    ).scalar()
    return found


def broken_at(connection: Connection, laptop: str, *, is_whole: bool = True) -> int | None:
    """The first number at which a laptop's log does not join, or None. Of one that `is_whole` no line may be
    missing; where some have not come yet, the line after them is taken as it came.
    """
    before: bytes | None = START
    expected = 1
    for line in access_lines(connection, laptop):
        if line.seq != expected:
            if is_whole:
                return expected
            before, expected = None, line.seq
        if before is not None and line.chain != _chain_of(line, before):
            return expected
        before, expected = line.chain, expected + 1
    return None


def missing_lines(connection: Connection, laptop: str) -> Iterator[tuple[int, int]]:
    """The first and the last number of each stretch of a laptop's log that is not here."""
    expected = 1
    for line in access_lines(connection, laptop):
        if line.seq != expected:
            yield expected, line.seq - 1
        expected = line.seq + 1


def _chain_of(line: Access, before: bytes) -> bytes:
    return chain_after(
        before, line.laptop, line.seq, line.at_ms, line.actor, line.kind, line.rows, line.detail
    )
