"""About how large the next bundle for the county will be, before it is written."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from app.bundles.carry_blobs import digests_to_send
from app.bundles.chains import Segment
from app.bundles.county_of import read_county
from app.bundles.plan_bundle import plan_report
from app.clock import Moment
from app.users.rules import Thing
from app.vault.blobs import blob_store
from app.vault.vault import Vault
from app.work import Connection, look_whole

_ENVELOPE = 7_000
_AN_ENTRY = 60
_LEFT_OF_TEXT = 4
"""Measured on villages' records: what packing leaves of an entry (salt, ids), and of four bytes of text."""


def expected_size(vault: Vault, *, now: Moment) -> int | None:
    """Bytes, rather too many than too few; None before enrolment. Attachments count as they lie here.

    Raises: Refused("not_for_role" | "county_reads_older_format").
    """
    with look_whole(vault, Thing.SEND) as connection:
        if read_county(connection) is None:
            return None
        plan = plan_report(connection, vault, now)
        records = sum(_records(connection, segment) for segment in plan.segments)
        store = blob_store(vault, connection)
        return (
            _ENVELOPE + records + sum(_blob(store.path_of(one)) for one in digests_to_send(connection, plan))
        )


def _records(connection: Connection, segment: Segment) -> int:
    count, text = connection.exec_driver_sql(
        "SELECT count(*), coalesce(sum(length(changes)), 0) FROM entry"
        " WHERE laptop = ? AND seq BETWEEN ? AND ?",
        (segment.laptop, segment.first, segment.last),
    ).one()
    return int(count * _AN_ENTRY + text // _LEFT_OF_TEXT)


def _blob(path: Path | None) -> int:
    if path is not None:
        with suppress(OSError):
            return path.stat().st_size
    return 0
