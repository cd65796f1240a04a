"""About how large the next bundle for the county will be, of either kind, before it is written."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.bundles.carry_blobs import digests_to_send, how_many_fit
from app.bundles.chains import Segment
from app.bundles.county_of import read_county
from app.bundles.plan_bundle import names_nobody, plan_report
from app.clock import Moment
from app.users.rules import Thing
from app.vault.blobs import blob_store
from app.vault.vault import Vault
from app.work import Connection, look_whole

_ENVELOPE = 7_000
_AN_ENTRY = 60
_A_DIGEST = 48
_LEFT_OF_TEXT = 4
"""Measured on villages' records: what packing leaves of an entry (salt, ids), and of four bytes of text."""


@dataclass(frozen=True)
class ExpectedSize:
    """Bytes, rather too many than too few, of a case bundle and of one that names nobody. `left` photos and
    scans do not fit into the case bundle.
    """

    case: int
    aggregate: int
    left: int = 0


def expected_size(vault: Vault, *, now: Moment) -> ExpectedSize | None:
    """None before enrolment. Attachments count as they lie here. With many records it takes a while.

    Raises: Refused("not_for_role" | "county_reads_older_format").
    """
    with look_whole(vault, Thing.SEND) as connection:
        if read_county(connection) is None:
            return None
        plan = plan_report(connection, vault, now)
        counted = [_records(connection, segment) for segment in plan.segments]
        store = blob_store(vault, connection)
        blobs = [_blob(store.path_of(one)) for one in sorted(digests_to_send(connection, plan))]
        fitting = how_many_fit(blobs)
        return ExpectedSize(
            _ENVELOPE + sum(one.case for one in counted) + sum(blobs[:fitting]),
            _ENVELOPE + sum(one.aggregate for one in counted),
            len(blobs) - fitting,
        )


def _records(connection: Connection, segment: Segment) -> ExpectedSize:
    """What the entries of a segment come to; of what names people an aggregate bundle has the digests."""
    case = aggregate = 0
    for table, count, text in connection.exec_driver_sql(
        "SELECT tbl, count(*), coalesce(sum(length(changes)), 0) FROM entry"
        " WHERE laptop = ? AND seq BETWEEN ? AND ? GROUP BY tbl",
        (segment.laptop, segment.first, segment.last),
    ):
        whole = int(count * _AN_ENTRY + text // _LEFT_OF_TEXT)
        case += whole
        aggregate += whole if names_nobody(table) else count * _A_DIGEST
    return ExpectedSize(case, aggregate)


def _blob(path: Path | None) -> int:
    if path is not None:
        with suppress(OSError):
            return path.stat().st_size
    return 0
