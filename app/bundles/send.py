"""Write a bundle for the county: everything since its last receipt, encrypted, signed, verified.

The bundle is made once, in the vault's own folder, where the copy stays until the county has
answered; then it is copied to the stick and read back. A lost stick costs nothing.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.bundles.chains import Segment
from app.bundles.checkpoints import Checkpoint, sign_checkpoint
from app.bundles.container import Written, write_bundle
from app.bundles.county_of import County, read_county
from app.bundles.lines import Line, WireAccess
from app.bundles.manifest import FORMAT, Manifest, Sender
from app.bundles.minisign import SigningKey
from app.bundles.names import bundle_name
from app.bundles.pending import received_mark
from app.bundles.publish import Published, publish
from app.bundles.token_proof import prove_token
from app.clock import Moment, day_of, milliseconds
from app.errors import Refused, Trouble
from app.ids import new_id
from app.vault.vault import Vault
from app.version import PROGRAM_VERSION
from app.village.read_village import Village, read_village
from app.work import Connection, look, work
from db.access_log import access_lines, log_access
from db.entries import START
from db.journal import create
from db.take_in import entries_after, stored_through
from db.undo import bar_undo

KEPT_FOLDER = "sent"
_ON_OWN_DISK = {
    "stick_full": "disk_full",
    "stick_pulled": "disk_failed",
    "stick_read_back_differs": "disk_failed",
}
Progress = Callable[[float], None]


class SendingCancelled(Exception):
    """The user stopped; nothing was written to the stick."""


@dataclass(frozen=True)
class SentBundle:
    """A bundle that stands on a stick or in a folder. It is written, not received."""

    number: int
    path: Path
    size: int
    sha256: str
    counts: dict[str, int]


@dataclass(frozen=True)
class _Plan:
    """What goes into one bundle, fixed while it is written (it is read twice)."""

    number: int
    village: Village
    county: County
    segments: tuple[Segment, ...]
    access: tuple[Segment, ...]
    checkpoints: tuple[Checkpoint, ...]


def send(
    vault: Vault,
    folder: Path,
    *,
    now: Moment,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = bool,
) -> SentBundle:
    """Write the next bundle to a folder or stick.

    Raises: Refused("not_enrolled" | "county_reads_older_format"), SendingCancelled; Trouble as
    `publish`. When the stick fails, the bundle is kept and `copy_kept` can write it again.
    """
    with look(vault) as connection:
        if read_county(connection) is None:
            raise Refused("not_enrolled")
    if not folder.is_dir():
        raise Trouble("stick_missing")
    _add_checkpoint(vault, now)
    with look(vault) as connection:
        plan = _plan(connection, vault, now)
        kept, written = _make(connection, vault, plan, now, progress, cancelled)
    _note(vault, plan, kept, written, now)
    published = _copy(kept.path, folder, kept.path.name, progress, cancelled)
    _note_written(vault, plan.number, now)
    return SentBundle(
        plan.number, published.path, published.size, published.sha256, dict(written.manifest.counts)
    )


def copy_kept(
    vault: Vault, number: int, folder: Path, *, now: Moment, progress: Progress | None = None
) -> Published:
    """Write a bundle again that was made before. Raises: Refused("bundle_not_kept"), Trouble as `publish`."""
    with look(vault) as connection:
        name = connection.exec_driver_sql(
            "SELECT file_name FROM bundle_out WHERE laptop = ? AND number = ?", (vault.laptop.laptop, number)
        ).scalar()
    path = vault.folder / KEPT_FOLDER / str(name)
    if name is None or not path.is_file():
        raise Refused("bundle_not_kept")
    published = _copy(path, folder, name, progress, bool)
    _note_written(vault, number, now)
    return published


def _add_checkpoint(vault: Vault, now: Moment) -> None:
    """Sign how far this laptop's chain reaches, in its own chain, so that others may carry it on."""
    with work(vault, now=now) as session:
        laptop = vault.laptop
        seq, chain = stored_through(session.connection, laptop.laptop)
        point = sign_checkpoint(SigningKey(laptop.sign_seed), seq, chain.hex())
        session.write(
            [
                create(
                    "checkpoint",
                    new_id(),
                    {
                        "laptop": point.laptop,
                        "seq": point.sequence,
                        "chain": point.chain,
                        "sign_public": point.sign_public,
                        "signature": point.signature,
                    },
                )
            ]
        )
        log_access(
            session.connection,
            laptop=laptop.laptop,
            actor=vault.user,
            at_ms=milliseconds(now),
            kind="exported",
        )
        # "Undo" after sending means what the user did before it.
        bar_undo(session)


def _plan(connection: Connection, vault: Vault, now: Moment) -> _Plan:
    county = read_county(connection)
    if county is None:
        raise Refused("not_enrolled")
    if county.newest_format < FORMAT:
        raise Refused("county_reads_older_format")
    laptop = vault.laptop.laptop
    number = connection.exec_driver_sql(
        "SELECT coalesce(max(number), 0) + 1 FROM bundle_out WHERE laptop = ?", (laptop,)
    ).scalar_one()
    own = sign_checkpoint(SigningKey(vault.laptop.sign_seed), *_hexed(stored_through(connection, laptop)))
    points = [own, *_newest_checkpoints(connection, besides=laptop)]
    segments = [_segment(connection, county.county, point) for point in points]
    return _Plan(
        number=number,
        village=read_village(connection, on=day_of(now)),
        county=county,
        segments=tuple(segment for segment in segments if segment is not None),
        access=tuple(_access_segments(connection, laptop)),
        checkpoints=tuple(points),
    )


def _hexed(reached: tuple[int, bytes]) -> tuple[int, str]:
    return reached[0], reached[1].hex()


def _newest_checkpoints(connection: Connection, *, besides: str) -> list[Checkpoint]:
    """Of each other laptop here, the newest checkpoint that its stored chain reaches."""
    rows = connection.exec_driver_sql(
        "SELECT c.laptop, c.seq, c.chain, c.sign_public, c.signature FROM checkpoint c"
        " JOIN entry e ON e.laptop = c.laptop AND e.seq = c.seq AND lower(hex(e.chain)) = c.chain"
        " WHERE c.laptop <> ? AND c.deleted = 0 ORDER BY c.laptop, c.seq",
        (besides,),
    )
    return list({row[0]: Checkpoint(*row) for row in rows}.values())


def _segment(connection: Connection, county: str, point: Checkpoint) -> Segment | None:
    mark = received_mark(connection, county, point.laptop)
    after, chain = (0, START.hex()) if mark is None else (mark.seq, mark.chain)
    if point.sequence <= after:
        return None
    return Segment(point.laptop, after + 1, point.sequence, chain, point.chain)


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


def _make(
    connection: Connection,
    vault: Vault,
    plan: _Plan,
    now: Moment,
    progress: Progress | None,
    cancelled: Callable[[], bool],
) -> tuple[Published, Written]:
    laptop = vault.laptop
    key = SigningKey(laptop.sign_seed)
    token = plan.county.token
    public = key.public().text()
    manifest = Manifest(
        program=PROGRAM_VERSION,
        kind="case",
        purpose="report",
        sender=Sender(
            village=plan.village.village,
            village_code=plan.village.code,
            village_name=plan.village.name,
            laptop=laptop.laptop,
            tag=laptop.tag,
            sign_public=public,
            age_recipient=laptop.age_recipient,
        ),
        recipient=plan.county.addressee(),
        bundle=plan.number,
        created=milliseconds(now),
        segments=plan.segments,
        access=plan.access,
        checkpoints=plan.checkpoints,
        token_proof=None if token is None else prove_token(token, public, laptop.age_recipient),
    )
    written: list[Written] = []

    def records() -> Iterator[Line]:
        return _lines(connection, plan)

    def report(done: int) -> None:
        if cancelled():
            raise SendingCancelled
        if progress is not None:
            progress(min(0.5, done / 100_000_000))

    def write(out: BinaryIO) -> None:
        written.append(write_bundle(out, manifest, records, (), key, plan.county.recipients, progress=report))

    folder = vault.folder / KEPT_FOLDER
    folder.mkdir(exist_ok=True, mode=0o700)
    name = bundle_name(plan.village.code, laptop.tag, plan.number)
    # A file of this name was made by a run that ended before it was noted; nothing else knows it.
    (folder / name).unlink(missing_ok=True)
    try:
        return publish(folder, name, write), written[0]
    except Trouble as trouble:
        # This is the vault's own disk, not the stick.
        raise Trouble(_ON_OWN_DISK.get(trouble.reason, trouble.reason), **trouble.facts) from None


def _lines(connection: Connection, plan: _Plan) -> Iterator[Line]:
    for segment in plan.segments:
        yield from entries_after(connection, segment.laptop, segment.first - 1, segment.last)
    for segment in plan.access:
        for line in access_lines(connection, segment.laptop, segment.first - 1):
            if line.seq <= segment.last:
                yield WireAccess(
                    line.laptop, line.seq, line.at_ms, line.actor, line.kind, line.rows, line.detail
                )


def _note(vault: Vault, plan: _Plan, kept: Published, written: Written, now: Moment) -> None:
    own = plan.checkpoints[0]
    first = next((one.first for one in plan.segments if one.laptop == own.laptop), own.sequence + 1)
    with work(vault, now=now) as session:
        session.connection.exec_driver_sql(
            "INSERT INTO bundle_out (laptop, number, kind, recipient, file_name, made_ms, size, sha256,"
            " first_seq, last_seq, chain, access_last, counts, state)"
            " VALUES (?, ?, 'case', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'made')",
            (
                own.laptop,
                plan.number,
                plan.county.county,
                kept.path.name,
                milliseconds(now),
                written.size,
                written.sha256,
                first,
                own.sequence,
                own.chain,
                max((one.last for one in plan.access), default=0),
                json.dumps(dict(written.manifest.counts), sort_keys=True),
            ),
        )


def _note_written(vault: Vault, number: int, now: Moment) -> None:
    with work(vault, now=now) as session:
        session.connection.exec_driver_sql(
            "UPDATE bundle_out SET state = 'written', written_ms = ?"
            " WHERE laptop = ? AND number = ? AND state IN ('made', 'written')",
            (milliseconds(now), vault.laptop.laptop, number),
        )
    vault.settle()


def _copy(
    source: Path, folder: Path, name: str, progress: Progress | None, cancelled: Callable[[], bool]
) -> Published:
    size = source.stat().st_size

    def report(done: int) -> None:
        if cancelled():
            raise SendingCancelled
        if progress is not None:
            progress(0.5 + done / (4 * size))

    def write(out: BinaryIO) -> None:
        with source.open("rb") as kept:
            shutil.copyfileobj(kept, out)

    return publish(folder, name, write, size=size, progress=report)
