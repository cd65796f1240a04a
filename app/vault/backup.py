"""Back up an open vault: a copy of the records as they stand at one moment, published whole.

The records file is encrypted as it lies on the disk. So while somebody reads it at one moment and
nothing moves into it (`Vault.still`), a backup is its bytes, and costs little more than copying a
file. That the copy opens and holds what it should is looked at afterwards: app/vault/prove_backups.py.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from app.bundles.names import PART_SUFFIX, check_name
from app.clock import CHINA, Moment, milliseconds, moment_of
from app.errors import Trouble
from app.vault.backup_file import SUFFIX, BackupFacts, packed_backup_size, write_backup
from app.vault.backup_rules import is_due
from app.vault.key_slots import subkey
from app.vault.keys_file import FIRST_DATABASE, ON_SERVER, read_keys, sync_folder
from app.vault.list_backups import FOLDER, Backup, list_backups
from app.vault.own_disk import own_disk
from app.vault.place import FolderLock
from app.vault.vault import Vault
from app.version import PROGRAM_VERSION
from app.work import Connection
from db.copy_rows import copy_into_file
from db.engine import Copied, backup_view, lies_on_server
from db.tips import chain_tips

MAKING = ".making"
_DIGEST_LATER, _MAC_LATER = "0" * 64, bytes(32)
_SPARE = 1024 * 1024
Progress = Callable[[float], None]


class BackupCancelled(Exception):
    """The user stopped; there is no new file under a final name."""


@dataclass(frozen=True)
class BackupMade:
    """A backup under its final name, flushed; nobody has opened it again yet."""

    path: Path
    made_ms: int
    entries: int
    size: int


def is_backup_due(vault: Vault, *, now: Moment) -> bool:
    """Not while the newest backup is less than half an hour old, nor if nothing has changed since."""
    newest = next(iter(list_backups(vault.folder)), None)
    return newest is None or (is_due(moment_of(newest.facts.made_ms), now) and _has_changed(vault, newest))


def make_backup(
    vault: Vault,
    *,
    now: Moment,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = bool,
) -> BackupMade:
    """Make a backup on this disk now, whatever there is already; none is let go.

    The same data key and the same passwords open it. `progress` hears 0 to 1. Raises
    BackupCancelled; Trouble: backup_running, keys_damaged, disk_full, disk_failed, vault_closed.
    After any of them the backups are as they were.
    """

    def heard(share: float) -> None:
        if cancelled():
            raise BackupCancelled
        if progress is not None:
            progress(share)

    folder = vault.folder / FOLDER
    with own_disk(), backing_up(folder) as making, ExitStack() as held:
        if cancelled():
            raise BackupCancelled
        with vault.alone():
            keys, data_key = keys_of_copy(vault), vault.data_key
            connection, records = held.enter_context(_records(vault, making, heard))
        facts = _facts(vault, folder, connection, keys, records, now)
        name = backup_name(facts.tag, moment_of(facts.made_ms))
        with _published(folder, name, packed_backup_size(facts, keys)) as out:
            write_backup(
                out,
                facts,
                keys,
                records,
                data_key=data_key,
                heard=lambda done: heard(done / facts.size),
            )
    return BackupMade(folder / name, facts.made_ms, facts.entries, (folder / name).stat().st_size)


@contextmanager
def backing_up(folder: Path) -> Iterator[Path]:
    """A private place to make or open one backup; a second one at the same time raises
    Trouble("backup_running").
    """
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


@contextmanager
def _records(
    vault: Vault, making: Path, heard: Callable[[float], None]
) -> Iterator[tuple[Connection, BinaryIO]]:
    """What the vault holds at this moment, and its bytes: of the file itself, or of a copy through the
    driver where somebody has been reading for so long that the file cannot be brought up to date. Of
    records that lie on a server a file is made.
    """
    with ExitStack() as held:
        if lies_on_server(vault.engine):
            connection = held.enter_context(vault.reading())
            copy = making / FIRST_DATABASE
            copy_into_file(connection, copy, subkey(vault.data_key, "database"), _pages(heard))
            yield connection, held.enter_context(copy.open("rb", buffering=0))
            return
        try:
            still = held.enter_context(vault.still())
        except Trouble as trouble:
            if trouble.reason != "checkpoint_incomplete":
                raise
            connection = held.enter_context(vault.reading())
            copy = making / vault.records
            backup_view(connection, copy, subkey(vault.data_key, "database"), _pages(heard))
            still = connection, held.enter_context(copy.open("rb", buffering=0))
        yield still


def keys_of_copy(vault: Vault) -> bytes:
    """What a copy's keys.json says: of records that lie on a server the copy is a file."""
    keys = read_keys(vault.folder)
    if keys.database == ON_SERVER:
        keys = keys.with_database(FIRST_DATABASE).sealed(vault.data_key)
    return keys.to_bytes()


def _pages(heard: Callable[[float], None]) -> Copied:
    def told_of(_left: int, _pages: int) -> None:
        heard(0)

    return told_of


def _facts(
    vault: Vault, folder: Path, connection: Connection, keys: bytes, records: BinaryIO, now: Moment
) -> BackupFacts:
    tips = chain_tips(connection)
    return BackupFacts(
        vault=vault.vault_id,
        made_ms=milliseconds(_free_moment(folder, vault, now)),
        laptop=vault.laptop.laptop,
        tag=vault.laptop.tag,
        entries=sum(tip.entries for tip in tips.values()),
        tips={laptop: (tip.seq, tip.chain) for laptop, tip in tips.items()},
        program=PROGRAM_VERSION,
        database=FIRST_DATABASE if lies_on_server(connection) else vault.records,
        size=os.fstat(records.fileno()).st_size,
        sha256=_DIGEST_LATER,
        keys_sha256=sha256(keys).hexdigest(),
        mac=_MAC_LATER,
    )


def _free_moment(folder: Path, vault: Vault, now: Moment) -> Moment:
    """Now, or a thousandth of a second later where a backup of this moment is there."""
    while (folder / backup_name(vault.laptop.tag, now)).exists():
        now += timedelta(milliseconds=1)
    return now


def backup_name(tag: str, made: Moment) -> str:
    """ASCII that every stick takes; the village's time, so that people recognise it."""
    there = made.astimezone(CHINA)
    return check_name(f"{there:%Y%m%d-%H%M%S}-{milliseconds(made) % 1000:03}-{tag}{SUFFIX}")


@contextmanager
def _published(folder: Path, name: str, size: int) -> Iterator[BinaryIO]:
    """A new file that gets its name once it is whole and on the disk, or is not there at all."""
    if shutil.disk_usage(folder).free < size + _SPARE:
        raise Trouble("disk_full")
    part = folder / (name + PART_SUFFIX)
    try:
        part.unlink(missing_ok=True)  # what an interrupted one left behind
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(part, flags, 0o600), "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.rename(folder / name)
        sync_folder(folder)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _has_changed(vault: Vault, newest: Backup) -> bool:
    with vault.reading() as connection:
        tips = {laptop: (tip.seq, tip.chain) for laptop, tip in chain_tips(connection).items()}
    keys = sha256(keys_of_copy(vault)).hexdigest()
    return tips != newest.facts.tips or keys != newest.facts.keys_sha256
