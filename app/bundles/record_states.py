"""Where records stand on their way to the county: not exported, in bundle n, or received.

A record is received when the county's receipts cover every change of it, whichever laptop of the
village made the change. What a sister laptop wrote is received once a receipt says so; until then
this laptop knows of no bundle that carries it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence

from app.bundles.county_of import read_county
from app.bundles.pending import RecordState, Sent
from app.work import Connection


def record_states(connection: Connection, rows: Sequence[str]) -> dict[str, RecordState]:
    """The state of each record, by id. Before enrolment nothing is exported."""
    newest: dict[str, dict[str, int]] = defaultdict(dict)
    for row, laptop, seq in connection.exec_driver_sql(
        "SELECT row, laptop, max(seq) FROM entry WHERE row IN (SELECT value FROM json_each(?))"
        " GROUP BY row, laptop",
        (json.dumps(list(rows)),),
    ):
        newest[row][laptop] = seq
    county = read_county(connection)
    marks = {} if county is None else _marks(connection, county.county)
    bundles = {} if county is None else _written(connection, county.county)
    return {row: _state(changes, marks, bundles) for row, changes in newest.items()}


def _state(
    changes: dict[str, int], marks: dict[str, int], bundles: dict[str, list[tuple[int, int, int]]]
) -> RecordState:
    """The state of the change that is least far on its way."""
    on_its_way = None
    for laptop, seq in changes.items():
        if seq <= marks.get(laptop, 0):
            continue
        carriers = [number for number, first, last in bundles.get(laptop, ()) if first <= seq <= last]
        if not carriers:
            return RecordState(Sent.NOT_EXPORTED)
        on_its_way = RecordState(Sent.WRITTEN, max(carriers))
    return on_its_way or RecordState(Sent.RECEIVED)


def _marks(connection: Connection, county: str) -> dict[str, int]:
    rows = connection.exec_driver_sql("SELECT laptop, seq FROM received_mark WHERE county = ?", (county,))
    return {row[0]: row[1] for row in rows}


def _written(connection: Connection, county: str) -> dict[str, list[tuple[int, int, int]]]:
    found: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for laptop, number, first, last in connection.exec_driver_sql(
        "SELECT laptop, number, first_seq, last_seq FROM bundle_out"
        " WHERE recipient = ? AND state = 'written'",
        (county,),
    ):
        found[laptop].append((number, first, last))
    return found
