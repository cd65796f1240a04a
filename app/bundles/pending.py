"""What would be sent now, and which of three states a record is in.

A record is *not exported*, *in bundle n* (written, not answered), or *received*. Only the
county's signed receipt, or its telephone code, makes it received.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.bundles.blobs_asked import asked_of_us
from app.bundles.list_rejected import list_rejected
from app.people.same_person import shown_as, survivors
from app.work import Connection

HOUSEKEEPING = frozenset({"checkpoint", "laptop", "user"})
"""Tables that travel but are nothing a cadre sends: they are not counted."""


SISTERS = "sisters"
"""As the recipient of a bundle that is not for the county but for the sister laptops."""

NAMES_NOBODY = "names nobody"
"""As the recipient of an aggregate bundle: the county answers case bundles alone."""


class Sent(StrEnum):
    """Where a record stands."""

    NOT_EXPORTED = "not_exported"
    WRITTEN = "written"
    RECEIVED = "received"


@dataclass(frozen=True)
class RecordState:
    """The state of one record; `bundle` is the newest bundle that carries its last change."""

    state: Sent
    bundle: int | None = None


@dataclass(frozen=True)
class Mark:
    """How far the county has a laptop's chain, by its receipts. `way`: "file" or "telephone"."""

    seq: int
    chain: str
    receipt_no: int
    way: str
    at_ms: int
    epoch: str


@dataclass(frozen=True)
class Pending:
    """What the next bundle would carry since the last receipt: changed rows by table.

    `asked`: attachments that the county has asked for once more.
    """

    rows: Mapping[str, int]
    people: int
    since: Mark | None
    rejected: int
    asked: int = 0

    @property
    def count(self) -> int:
        return sum(self.rows.values())


def received_mark(connection: Connection, county: str, laptop: str) -> Mark | None:
    """What the county's newest receipt says of a laptop's chain."""
    row = connection.exec_driver_sql(
        "SELECT seq, chain, receipt_no, way, at_ms, epoch FROM received_mark WHERE county = ? AND laptop = ?",
        (county, laptop),
    ).one_or_none()
    return None if row is None else Mark(*row)


def read_pending(connection: Connection, *, county: str | None, laptop: str) -> Pending:
    """Counts per ledger since the county's last receipt."""
    since = received_mark(connection, county, laptop) if county is not None else None
    after = since.seq if since is not None else 0
    # Before the first receipt all entries are asked about: then the index, without what they say.
    entries = "entry" if after else "main.entry INDEXED BY entry_row"
    rows = {
        table: count
        for table, count in connection.exec_driver_sql(
            f"SELECT tbl, count(DISTINCT row) FROM {entries} WHERE laptop = ? AND seq > ? GROUP BY tbl",
            (laptop, after),
        )
        if table not in HOUSEKEEPING
    }
    people = connection.exec_driver_sql(
        f"WITH sent AS (SELECT row, tbl FROM {entries} WHERE laptop = ? AND seq > ?)"
        f" SELECT count(DISTINCT {shown_as('person')}) FROM ("
        " SELECT row AS person FROM sent WHERE tbl = 'person'"
        " UNION SELECT v.person_id FROM sent JOIN visit v ON v.id = sent.row"
        " UNION SELECT t.person_id FROM sent JOIN test t ON t.id = sent.row"
        " UNION SELECT p.person_id FROM sent JOIN placement p ON p.id = sent.row)",
        (laptop, after, survivors(connection).to_text()),
    ).scalar_one()
    rejected = len(list_rejected(connection))
    asked = len(asked_of_us(connection, county)) if county is not None else 0
    return Pending(rows, people, since, rejected, asked)
