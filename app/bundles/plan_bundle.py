"""What goes into one bundle, for the county or for the sister laptops; fixed while it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial

from app.bundles.blobs_asked import blobs_wanted_here
from app.bundles.chains import Segment
from app.bundles.checkpoints import Checkpoint, sign_checkpoint
from app.bundles.county_file import Sister
from app.bundles.county_of import County, enrolled_county
from app.bundles.formats import format_for, read_by, what_is_read
from app.bundles.lines import Line, WireAccess
from app.bundles.minisign import SigningKey
from app.bundles.pending import NAMES_NOBODY, SISTERS, Pending, received_mark
from app.bundles.sisters import held_by_all, held_of_county, read_sisters, what_we_hold
from app.clock import Moment, day_of
from app.errors import Refused
from app.vault.vault import Vault
from app.village.read_village import Village, home_village
from app.work import Connection
from db.access_log import access_lines
from db.entries import START, Entry, Sealed
from db.reach import stored_through
from db.schema import SHAPES
from db.take_in import entries_after

REPORT, EXCHANGE = "report", "exchange"
CASE, AGGREGATE = "case", "aggregate"

Reached = Callable[[str], tuple[int, str]]
"""Up to which number of a laptop nothing needs to be sent, and the chain (hex) there."""


@dataclass(frozen=True)
class Plan:
    """The contents of one bundle (it is read twice). `addressed` is how `bundle_out` names its readers,
    `format` one that all of them read.
    """

    number: int
    village: Village
    county: County
    segments: tuple[Segment, ...]
    checkpoints: tuple[Checkpoint, ...]
    recipients: tuple[str, ...]
    purpose: str
    addressed: str
    format: int
    access: tuple[Segment, ...] = ()
    kind: str = CASE
    token: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def own(self) -> Checkpoint:
        """How far the sender's own chain reaches."""
        return self.checkpoints[0]


def check_readers(connection: Connection, *, to_sisters: bool) -> None:
    """Raises: Refused("not_enrolled" | "county_reads_older_format" | "no_sisters")."""
    _county(connection)
    if to_sisters:
        _sisters(connection)


def plan_report(connection: Connection, vault: Vault, now: Moment) -> Plan:
    """Everything since the county's last receipt. Raises as `check_readers`."""
    county = _county(connection)

    def received(laptop: str) -> tuple[int, str]:
        mark = received_mark(connection, county.county, laptop)
        return (0, START.hex()) if mark is None else (mark.seq, mark.chain)

    points = _points(connection, vault)
    return Plan(
        number=_next_number(connection, vault),
        village=home_village(connection, on=day_of(now)),
        county=county,
        segments=_segments(points, received),
        checkpoints=points,
        recipients=county.recipients,
        purpose=REPORT,
        addressed=county.county,
        format=format_for(county.newest_format),
        access=tuple(_access_segments(connection, vault.laptop.laptop)),
        token=county.token,
        extra={**held_of_county(connection), **what_is_read()},
    )


def plan_aggregate(connection: Connection, vault: Vault, now: Moment) -> Plan:
    """The same without anything about a person: publicity, the village's work, counts. Of all else the bare
    digests travel, so that the chains still verify; of the access log nothing. Raises as `check_readers`.
    """
    return replace(plan_report(connection, vault, now), kind=AGGREGATE, addressed=NAMES_NOBODY, access=())


def plan_exchange(connection: Connection, vault: Vault, now: Moment) -> Plan:
    """Everything that a sister laptop may not hold yet; of the access log nothing: it is the county's.

    Raises as `check_readers`.
    """
    county = _county(connection)
    sisters = _sisters(connection)

    def held(laptop: str) -> tuple[int, str]:
        return held_by_all(connection, sisters, laptop)

    points = _points(connection, vault)
    return Plan(
        number=_next_number(connection, vault),
        village=home_village(connection, on=day_of(now)),
        county=county,
        segments=_segments(points, held),
        checkpoints=points,
        recipients=tuple(one.age_recipient for one in sisters),
        purpose=EXCHANGE,
        addressed=SISTERS,
        format=format_for(county.newest_format, read_by(connection, [one.laptop for one in sisters])),
        extra={
            **what_we_hold(connection),
            **blobs_wanted_here(connection),
            **what_is_read(),
            **county.key_change,
        },
    )


def planned_lines(connection: Connection, plan: Plan) -> Iterator[Line]:
    """The lines of a plan, in its order."""
    for segment in plan.segments:
        for entry in entries_after(connection, segment.laptop, segment.first - 1, segment.last):
            yield _in_scope(entry) if plan.kind == AGGREGATE else entry
    for segment in plan.access:
        for line in access_lines(connection, segment.laptop, segment.first - 1):
            if line.seq <= segment.last:
                yield WireAccess(
                    line.laptop, line.seq, line.at_ms, line.actor, line.kind, line.rows, line.detail
                )


def _in_scope(entry: Entry | Sealed) -> Entry | Sealed:
    """Of what is about a person, or of a table that this version does not know, only the digest."""
    if isinstance(entry, Sealed):
        return entry
    if names_nobody(entry.header.table):
        return entry
    return Sealed(entry.laptop, entry.seq, entry.digest)


def names_nobody(table: str) -> bool:
    """Whether entries of this table go into an aggregate bundle in full. Of an unknown one: no."""
    shape = SHAPES.get(table)
    return shape is not None and shape.scope == AGGREGATE


def without_people(pending: Pending) -> Pending:
    """What of it an aggregate bundle tells."""
    rows = {table: count for table, count in pending.rows.items() if names_nobody(table)}
    return replace(pending, rows=rows, people=0, asked=0)


def _county(connection: Connection) -> County:
    county = enrolled_county(connection)
    format_for(county.newest_format)
    return county


def _sisters(connection: Connection) -> tuple[Sister, ...]:
    sisters = read_sisters(connection)
    if not sisters:
        raise Refused("no_sisters")
    return sisters


def _next_number(connection: Connection, vault: Vault) -> int:
    number: int = connection.exec_driver_sql(
        "SELECT coalesce(max(number), 0) + 1 FROM bundle_out WHERE laptop = ?", (vault.laptop.laptop,)
    ).scalar_one()
    return number


def _points(connection: Connection, vault: Vault) -> tuple[Checkpoint, ...]:
    """This laptop's checkpoint of now first, then the newest of each other laptop here."""
    seq, chain = stored_through(connection, vault.laptop.laptop)
    own = sign_checkpoint(SigningKey(vault.laptop.sign_seed), seq, chain.hex())
    return own, *newest_checkpoints(connection, besides=own.laptop)


def newest_checkpoints(connection: Connection, *, besides: str) -> list[Checkpoint]:
    """Of each other laptop here, the newest checkpoint that its stored chain reaches without a gap."""
    rows = connection.exec_driver_sql(
        "SELECT c.laptop, c.seq, c.chain, c.sign_public, c.signature FROM checkpoint c"
        " JOIN entry e ON e.laptop = c.laptop AND e.seq = c.seq AND lower(hex(e.chain)) = c.chain"
        " WHERE c.laptop <> ? AND c.deleted = 0 ORDER BY c.laptop, c.seq",
        (besides,),
    )
    through = cache(partial(_through, connection))
    return list({row[0]: Checkpoint(*row) for row in rows.all() if row[1] <= through(row[0])}.values())


def _through(connection: Connection, laptop: str) -> int:
    return stored_through(connection, laptop)[0]


def _segments(points: tuple[Checkpoint, ...], reached: Reached) -> tuple[Segment, ...]:
    found = []
    for point in points:
        after, chain = reached(point.laptop)
        if point.sequence > after:
            found.append(Segment(point.laptop, after + 1, point.sequence, chain, point.chain))
    return tuple(found)


def _access_segments(connection: Connection, laptop: str) -> Iterator[Segment]:
    after = connection.exec_driver_sql(
        "SELECT coalesce(max(access_last), 0) FROM bundle_out WHERE laptop = ? AND state = 'received'",
        (laptop,),
    ).scalar_one()
    before = START
    last, chain = 0, START
    for line in access_lines(connection, laptop):
        if line.seq == after:
            before = line.chain
        last, chain = line.seq, line.chain
    if last > after:
        yield Segment(laptop, after + 1, last, before.hex(), chain.hex())
