"""The bundles that were written, and what the county answered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from app.bundles.pending import HOUSEKEEPING, NAMES_NOBODY, SISTERS
from app.work import Connection


@dataclass(frozen=True)
class SentLine:
    """One bundle. `state`: "made" (kept, on no stick yet), "written", "received"."""

    number: int
    made_ms: int
    records: int
    counts: Mapping[str, int]
    size: int
    file_name: str
    state: str
    receipt_no: int | None
    receipt_ms: int | None
    receipt_way: str | None


def list_sent(connection: Connection, laptop: str) -> list[SentLine]:
    """This laptop's case bundles for the county, the newest first."""
    rows = connection.exec_driver_sql(
        "SELECT number, made_ms, counts, size, file_name, state, receipt_no, receipt_ms, receipt_way"
        " FROM bundle_out WHERE laptop = ? AND recipient NOT IN (?, ?) ORDER BY number DESC",
        (laptop, SISTERS, NAMES_NOBODY),
    )
    return [_line(*row) for row in rows]


def _line(
    number: int,
    made_ms: int,
    counts_text: str,
    size: int,
    file_name: str,
    state: str,
    receipt_no: int | None,
    receipt_ms: int | None,
    way: str | None,
) -> SentLine:
    counts, records = json.loads(counts_text), records_in(counts_text)
    return SentLine(number, made_ms, records, counts, size, file_name, state, receipt_no, receipt_ms, way)


def records_in(counts_text: str) -> int:
    """How many records a bundle carries, from its stored counts."""
    counts: dict[str, int] = json.loads(counts_text)
    return sum(count for table, count in counts.items() if table not in HOUSEKEEPING)
