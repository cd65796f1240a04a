"""Laptops that came with two histories: the county holds the one that came first, and says so to both."""

from __future__ import annotations

from dataclasses import asdict

from app.bundles.copies import FORKS, Fork
from app.clock import Moment, milliseconds
from app.work import Connection

FORKED = "bundle_forked"
"""The bundle lies in quarantine: its own laptop's entries are other ones than those that are here."""
BRINGS_COPY = "bundle_brings_copy"
"""The bundle was taken in, but for the entries of a sister of which the county holds others."""


def standing_forks(connection: Connection) -> dict[str, Fork]:
    """By laptop, from the first entry that differs, since the first file that showed it. A file that a
    clerk took off the list says nothing any more.
    """
    found: dict[str, Fork] = {}
    rows = connection.exec_driver_sql(
        "SELECT detail, taken_ms FROM quarantine WHERE reason IN (?, ?) ORDER BY taken_ms",
        (FORKED, BRINGS_COPY),
    )
    for detail, taken_ms in rows.all():
        laptop, _, seq = str(detail).partition(" ")
        first = found.get(laptop)
        if first is None:
            found[laptop] = Fork(laptop, int(seq), taken_ms)
        else:
            found[laptop] = Fork(laptop, min(first.sequence, int(seq)), first.since)
    return found


def forks_told(forks: dict[str, Fork], laptops: list[str]) -> dict[str, object]:
    """What a receipt for one of these says under "extra"; nothing where nothing is the matter."""
    told = [asdict(forks[laptop]) for laptop in laptops if laptop in forks]
    return {FORKS: told} if told else {}


def note_brought(
    connection: Connection, sha256: str, file: str, laptop: str, seq: int, *, now: Moment
) -> None:
    """A bundle is taken in, and carries from `seq` on other entries of a sister than those that are here."""
    connection.exec_driver_sql(
        "INSERT INTO quarantine (sha256, file_name, reason, taken_ms, detail) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (sha256) DO NOTHING",
        (f"{sha256} {laptop}", file, BRINGS_COPY, milliseconds(now), f"{laptop} {seq}"),
    )
