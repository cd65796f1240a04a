"""Write a bundle: what its readers do not hold yet, encrypted to them, signed, verified.

For the county that is everything since its last receipt, for the sister laptops everything that one
of them may not have. The bundle is made once, in the vault's own folder; then it is copied to the
stick, and what both disks really hold is compared with what was made. The copy stays until the county
has answered. A lost stick costs nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Set
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.bundles.blobs_carried import note_carried
from app.bundles.carry_blobs import Unusable, blobs_to_send
from app.bundles.checkpoints import sign_checkpoint
from app.bundles.container import Written, write_bundle
from app.bundles.digest_beside import DigestBeside
from app.bundles.lines import Line
from app.bundles.manifest import Manifest, Sender, blob_digest
from app.bundles.minisign import SigningKey
from app.bundles.names import BUNDLE_SUFFIX, bundle_name
from app.bundles.pending import NAMES_NOBODY, SISTERS
from app.bundles.plan_bundle import (
    AGGREGATE,
    CASE,
    REPORT,
    Plan,
    check_readers,
    plan_aggregate,
    plan_exchange,
    plan_report,
    planned_lines,
)
from app.bundles.publish import Published, clear_halves, publish
from app.bundles.read_past_cache import pieces_past_cache
from app.bundles.token_proof import prove_token
from app.clock import Moment, milliseconds
from app.errors import Refused, Trouble
from app.ids import new_id
from app.users.rules import Thing
from app.vault.backup_file import SUFFIX as BACKUP_SUFFIX
from app.vault.blobs import blob_store
from app.vault.vault import Vault
from app.version import PROGRAM_VERSION
from app.work import Connection, look_whole, work
from db.access_log import log_access
from db.journal import create
from db.reach import stored_through
from db.undo import bar_undo

KEPT_FOLDER = "sent"
_ON_OWN_DISK = {
    "stick_full": "disk_full",
    "stick_too_small": "disk_full",
    "stick_pulled": "disk_failed",
    "stick_damaged": "disk_failed",
    "stick_write_protected": "disk_failed",
    "stick_not_yours": "disk_failed",
}
_MOSTLY = 20_000_000
"""Bytes of records, before they are packed, that few bundles have more of; for the progress."""
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


def send(
    vault: Vault,
    folder: Path,
    *,
    now: Moment,
    to_sisters: bool = False,
    kind: str = CASE,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = bool,
) -> SentBundle:
    """Write the next bundle to a folder or stick, for the county or for the sister laptops.

    `kind` "aggregate" carries nothing about a person. Nobody answers it, and it makes nothing received.

    Raises: Refused("not_enrolled" | "county_reads_older_format" | "no_sisters" | "not_for_role"),
    SendingCancelled;
    Trouble as `copy_kept`. When the stick fails, a case bundle for the county is kept and `copy_kept` can
    write it again.
    """
    planned = plan_exchange if to_sisters else plan_aggregate if kind == AGGREGATE else plan_report
    with look_whole(vault, Thing.SEND) as connection:
        check_readers(connection, to_sisters=to_sisters)
    if not folder.is_dir():
        raise Trouble("stick_missing")
    _add_checkpoint(vault, now)
    with look_whole(vault, Thing.SEND) as connection:
        plan = planned(connection, vault, now)
        kept, written = make_kept(connection, vault, plan, now, progress, cancelled)
    _note(vault, plan, kept, written, now)
    try:
        published = _copy(kept.path, folder, kept.path.name, kept.sha256, progress, cancelled)
    finally:
        if plan.addressed in (SISTERS, NAMES_NOBODY):
            # Nobody answers it, and the next one carries all that its readers have not said to hold.
            with suppress(OSError):
                kept.path.unlink()
    _note_written(vault, plan.number, now)
    return SentBundle(
        plan.number, published.path, published.size, published.sha256, dict(written.manifest.counts)
    )


def copy_kept(
    vault: Vault, number: int, folder: Path, *, now: Moment, progress: Progress | None = None
) -> Published:
    """Write a bundle again that was made before.

    Raises: Refused("bundle_not_kept"), Trouble("bundle_kept_damaged") and as `publish`.
    """
    with look_whole(vault, Thing.SEND) as connection:
        kept = connection.exec_driver_sql(
            "SELECT file_name, sha256 FROM bundle_out WHERE laptop = ? AND number = ?",
            (vault.laptop.laptop, number),
        ).one_or_none()
    path = vault.folder / KEPT_FOLDER / (kept[0] if kept is not None else "")
    if kept is None or not path.is_file():
        raise Refused("bundle_not_kept")
    published = _copy(path, folder, path.name, kept[1], progress, bool)
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


def make_kept(
    connection: Connection,
    vault: Vault,
    plan: Plan,
    now: Moment,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = bool,
) -> tuple[Published, Written]:
    """Write a planned bundle into the vault's own folder; nothing is noted yet.

    An attachment that turns out to be damaged does not hold up the records: they go without it.
    """
    without: set[str] = set()
    while True:
        try:
            return _make_kept(connection, vault, plan, now, progress, cancelled, without)
        except Unusable as damaged:
            without.add(damaged.digest)


def _make_kept(
    connection: Connection,
    vault: Vault,
    plan: Plan,
    now: Moment,
    progress: Progress | None,
    cancelled: Callable[[], bool],
    without: Set[str],
) -> tuple[Published, Written]:
    laptop = vault.laptop
    key = SigningKey(laptop.sign_seed)
    public = key.public().text()
    blobs = blobs_to_send(connection, blob_store(vault, connection), plan, without)
    manifest = Manifest(
        program=PROGRAM_VERSION,
        kind=plan.kind,
        purpose=plan.purpose,
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
        earlier_blobs=blobs.earlier,
        token_proof=None if plan.token is None else prove_token(plan.token, public, laptop.age_recipient),
        extra=plan.extra,
        format=plan.format,
    )
    written: list[Written] = []

    def records() -> Iterator[Line]:
        return planned_lines(connection, plan)

    expected = _MOSTLY + sum(blob.size for blob in blobs.carried)

    def report(done: int) -> None:
        if cancelled():
            raise SendingCancelled
        if progress is not None:
            progress(0.5 * min(1, done / expected))

    def write(out: BinaryIO) -> None:
        made = write_bundle(out, manifest, records, blobs.carried, key, plan.recipients, progress=report)
        written.append(made)

    folder = vault.folder / KEPT_FOLDER
    folder.mkdir(exist_ok=True, mode=0o700)
    name = bundle_name(plan.village.code, laptop.tag, plan.number)
    # A file of this name was made by a run that ended before it was noted; nothing else knows it.
    (folder / name).unlink(missing_ok=True)
    try:
        kept = publish(folder, name, write, sha256=lambda: written[0].sha256, read_back=False)
        return kept, written[0]
    except Unusable:
        raise
    except Trouble as trouble:
        # What decrypts and is still another file than its name says is damaged too.
        digest = blob_digest(str(trouble.facts.get("member", "")))
        if digest is not None:
            raise Unusable(digest) from None
        # This is the vault's own disk, not the stick.
        raise Trouble(_ON_OWN_DISK.get(trouble.reason, trouble.reason), **trouble.facts) from None


def _note(vault: Vault, plan: Plan, kept: Published, written: Written, now: Moment) -> None:
    own = plan.own
    first = next((one.first for one in plan.segments if one.laptop == own.laptop), own.sequence + 1)
    with work(vault, now=now) as session:
        session.connection.exec_driver_sql(
            "INSERT INTO bundle_out (laptop, number, kind, recipient, file_name, made_ms, size, sha256,"
            " first_seq, last_seq, chain, access_last, counts, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'made')",
            (
                own.laptop,
                plan.number,
                plan.kind,
                plan.addressed,
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
        if plan.purpose == REPORT:
            # Sisters answer nothing: what they are given is given again until they say to hold it.
            note_carried(session.connection, own.laptop, plan.number, written.manifest.members)


def _note_written(vault: Vault, number: int, now: Moment) -> None:
    with work(vault, now=now) as session:
        session.connection.exec_driver_sql(
            "UPDATE bundle_out SET state = 'written', written_ms = ?"
            " WHERE laptop = ? AND number = ? AND state IN ('made', 'written')",
            (milliseconds(now), vault.laptop.laptop, number),
        )
    vault.settle()


def _copy(
    source: Path,
    folder: Path,
    name: str,
    sha256: str,
    progress: Progress | None,
    cancelled: Callable[[], bool],
) -> Published:
    size = source.stat().st_size

    def report(done: int) -> None:
        if cancelled():
            raise SendingCancelled
        if progress is not None:
            progress(0.5 + done / (4 * size))

    def write(out: BinaryIO) -> None:
        with DigestBeside() as digest:
            for piece in _pieces_kept(source):
                digest.update(piece)
                out.write(piece)
            if digest.hexdigest() != sha256:
                raise Trouble("bundle_kept_damaged")

    # Nobody but this laptop writes what is called so.
    of_laptop = name.rpartition("-")[0]
    tag = of_laptop.rpartition("-")[2]
    clear_halves(folder, f"{of_laptop}-*{BUNDLE_SUFFIX}", f"*-{tag}{BACKUP_SUFFIX}")
    return publish(folder, name, write, size=size, sha256=lambda: sha256, progress=report)


def _pieces_kept(source: Path) -> Iterator[memoryview]:
    try:
        yield from pieces_past_cache(source)
    except OSError:
        # The stick's own troubles come as Trouble: this is the vault's disk.
        raise Trouble("bundle_kept_damaged") from None
