"""Back up an open vault: a consistent copy, reopened, checked and counted, then published whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from app.bundles.names import check_name
from app.bundles.publish import Published, publish
from app.clock import CHINA, Moment, milliseconds, moment_of
from app.errors import Trouble
from app.vault.backup_file import PIECE, SUFFIX, BackupFacts, packed_backup_size, write_backup
from app.vault.backup_rules import is_due
from app.vault.key_slots import subkey
from app.vault.keys_file import read_keys
from app.vault.list_backups import FOLDER, Backup, list_backups
from app.vault.own_disk import own_disk
from app.vault.place import FolderLock
from app.vault.thin_asides import thin_asides
from app.vault.thin_backups import thin_backups
from app.vault.vault import Vault
from app.version import PROGRAM_VERSION
from db.engine import Copied, backup_view, integrity_findings, open_engine
from db.tips import Tips, chain_tips

MAKING = ".making"
Progress = Callable[[float], None]


class BackupCancelled(Exception):
    """The user stopped; there is no new file under a final name."""


@dataclass(frozen=True)
class BackupMade:
    """A backup that was reopened and counted. `thinned`: how many older ones were let go."""

    path: Path
    made_ms: int
    entries: int
    size: int
    thinned: int


def back_up_if_due(
    vault: Vault,
    *,
    now: Moment,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = bool,
) -> BackupMade | None:
    """Back up, unless the newest backup is less than half an hour old or nothing has changed since.

    Raises as `back_up`.
    """
    newest = next(iter(list_backups(vault.folder)), None)
    if newest is not None and (
        not is_due(moment_of(newest.facts.made_ms), now) or not _has_changed(vault, newest)
    ):
        return None
    return back_up(vault, now=now, progress=progress, cancelled=cancelled)


def back_up(
    vault: Vault,
    *,
    now: Moment,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = bool,
) -> BackupMade:
    """Make a backup on this disk now, whatever there is already, and let old ones go by the rules,
    and with them what restores put aside a year ago.

    The same data key and the same passwords open it. `progress` hears 0 to 1. Where the clock is
    doubted nothing is let go. Raises BackupCancelled; Trouble: backup_running, backup_differs (the
    copy is not what the vault holds), disk_full, disk_failed, vault_closed. After any of them the
    backups are as they were.
    """
    folder = vault.folder / FOLDER
    with own_disk(), _alone(folder) as making:
        keys, facts = _copy(vault, making, now, progress, cancelled)
        published = _publish(folder, facts, keys, making / facts.database, progress, cancelled)
        thinned = 0
        if not vault.flags:
            thinned = thin_backups(folder, now=now)
            thin_asides(vault.folder, now=now)
    return BackupMade(published.path, facts.made_ms, facts.entries, published.size, thinned)


@contextmanager
def _alone(folder: Path) -> Iterator[Path]:
    """A private place to make one backup; a second one at the same time raises Trouble("backup_running")."""
    folder.mkdir(mode=0o700, exist_ok=True)
    try:
        lock = FolderLock(folder)
    except Trouble as trouble:
        raise Trouble("backup_running" if trouble.reason == "vault_in_use" else "disk_failed") from None
    making = folder / MAKING
    try:
        shutil.rmtree(making, ignore_errors=True)  # what an interrupted one left behind
        making.mkdir(mode=0o700)
        yield making
    finally:
        shutil.rmtree(making, ignore_errors=True)
        lock.release()


def _copy(
    vault: Vault, making: Path, now: Moment, progress: Progress | None, cancelled: Callable[[], bool]
) -> tuple[bytes, BackupFacts]:
    keys = read_keys(vault.folder)
    kept = keys.to_bytes()
    copy = making / keys.database
    key = subkey(vault.data_key, "database")
    with vault.reading() as connection:
        tips = chain_tips(connection)
        backup_view(connection, copy, key, _steps(progress, cancelled))
    _compare(copy, key, tips)
    digest, size = _digest(copy)
    facts = BackupFacts(
        vault=vault.vault_id,
        made_ms=milliseconds(_free_moment(making.parent, vault, now)),
        laptop=vault.laptop.laptop,
        tag=vault.laptop.tag,
        entries=sum(tip.entries for tip in tips.values()),
        tips={laptop: (tip.seq, tip.chain) for laptop, tip in tips.items()},
        program=PROGRAM_VERSION,
        database=keys.database,
        size=size,
        sha256=digest,
        keys_sha256=sha256(kept).hexdigest(),
    )
    return kept, facts.sealed(vault.data_key)


def _steps(progress: Progress | None, cancelled: Callable[[], bool]) -> Copied:
    def told_of(left: int, pages: int) -> None:
        if cancelled():
            raise BackupCancelled
        if progress is not None:
            progress(0.5 * (1 - left / max(pages, 1)))

    return told_of


def _compare(copy: Path, key: bytes, tips: Tips) -> None:
    """Raises Trouble("backup_differs")."""
    engine = open_engine(copy, key)
    try:
        findings = integrity_findings(engine)
        with engine.begin() as connection:
            if findings or chain_tips(connection) != tips:
                raise Trouble("backup_differs")
    finally:
        engine.dispose()


def _digest(path: Path) -> tuple[str, int]:
    digest = sha256()
    with path.open("rb") as stream:
        while piece := stream.read(PIECE):
            digest.update(piece)
    return digest.hexdigest(), path.stat().st_size


def _free_moment(folder: Path, vault: Vault, now: Moment) -> Moment:
    """Now, or a thousandth of a second later where a backup of this moment is there."""
    while (folder / backup_name(vault.laptop.tag, now)).exists():
        now += timedelta(milliseconds=1)
    return now


def backup_name(tag: str, made: Moment) -> str:
    """ASCII that every stick takes; the village's time, so that people recognise it."""
    there = made.astimezone(CHINA)
    return check_name(f"{there:%Y%m%d-%H%M%S}-{milliseconds(made) % 1000:03}-{tag}{SUFFIX}")


def _publish(
    folder: Path,
    facts: BackupFacts,
    keys: bytes,
    records: Path,
    progress: Progress | None,
    cancelled: Callable[[], bool],
) -> Published:
    size = packed_backup_size(facts, keys)

    def write(out: BinaryIO) -> None:
        write_backup(out, facts, keys, records)

    def report(done: int) -> None:
        if cancelled():
            raise BackupCancelled
        if progress is not None:
            progress(min(1.0, 0.5 + done / (4 * size)))

    name = backup_name(facts.tag, moment_of(facts.made_ms))
    return publish(folder, name, write, size=size, progress=report)


def _has_changed(vault: Vault, newest: Backup) -> bool:
    with vault.reading() as connection:
        tips = {laptop: (tip.seq, tip.chain) for laptop, tip in chain_tips(connection).items()}
    keys = sha256(read_keys(vault.folder).to_bytes()).hexdigest()
    return tips != newest.facts.tips or keys != newest.facts.keys_sha256
