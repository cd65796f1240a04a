"""In which format a bundle is written: the newest that each of its readers is known to read.

The county's file says what the county reads. A laptop says it in every bundle that it writes; one that says
nothing reads the first format alone, as the first programs did. So a village that takes a newer program goes
on writing what an older county reads, until that county's next file says more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.bundles.manifest import FORMAT, OLDEST_WRITTEN
from app.errors import Refused
from app.work import Connection
from db.create import header_value, set_header

READS = "reads"
_FIRST = 1


def format_for(*readers: int) -> int:
    """The format for readers of which each reads up to the one given.

    Raises: Refused("county_reads_older_format") where this program cannot write as old a one.
    """
    found = min(FORMAT, *readers)
    if found < OLDEST_WRITTEN:
        raise Refused("county_reads_older_format")
    return found


def what_is_read() -> dict[str, object]:
    """What a laptop says of itself in the `extra` of its bundles."""
    return {READS: FORMAT}


def note_what_it_reads(connection: Connection, laptop: str, extra: Mapping[str, object]) -> None:
    """Keep what a laptop says. Her last word counts: somebody may have gone back to an older program."""
    said = extra.get(READS)
    is_one = isinstance(said, int) and not isinstance(said, bool) and said >= _FIRST
    set_header(connection, _key(laptop), str(said if is_one else _FIRST))


def read_by(connection: Connection, laptops: Iterable[str]) -> int:
    """Up to which format all these laptops read, as far as is known here."""
    return min((int(header_value(connection, _key(one)) or _FIRST) for one in laptops), default=_FIRST)


def _key(laptop: str) -> str:
    return f"{READS}:{laptop}"
