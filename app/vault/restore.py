"""Restore a backup: staged, checked, switched to in one step, and as a new laptop.

What stood in the folder before is not touched: its records file stays beside the new one, and its
keys file is kept under another name. The switch itself is the replacing of keys.json.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from app.clock import CHINA, Moment
from app.errors import Refused, Trouble
from app.ids import UserId
from app.practice.is_practice import refuse_practice
from app.vault.backup_blobs import fetch_blobs
from app.vault.backup_file import BackupFacts, read_facts, unpack_records
from app.vault.blob_keys import blob_keys
from app.vault.blobs import BLOBS, BlobStore
from app.vault.clock_doubts import clock_doubt
from app.vault.core_files import forbid_core_files
from app.vault.key_slots import Slot, subkey
from app.vault.keys_file import (
    NAME,
    KeysFile,
    free_database_name,
    replace_file,
    sync_folder,
    write_keys,
)
from app.vault.laptop import Laptop, active_laptop, new_laptop
from app.vault.list_backups import FOLDER, backups_in
from app.vault.marks import Mark, marks_folder, write_mark
from app.vault.migrate import bring_up_to_date
from app.vault.open_vault import leader_of, unlock
from app.vault.own_disk import own_disk
from app.vault.part_histories import part_histories
from app.vault.place import LOCK_NAME, FolderLock, check_place
from app.vault.succeed import succeed
from app.vault.sweep_blobs import journaled_digests
from app.vault.vault import Vault
from db.create import check_version
from db.engine import checkpoint, integrity_findings, open_engine
from db.entries import CLOCK_DOUBTED
from db.reach import stored_through
from db.tips import chain_tips

STAGING = ".restoring"
ASIDE = "keys-before-"
Progress = Callable[[float], None]


@dataclass(frozen=True)
class Restored:
    """`tag` is the new laptop's, `predecessor` the tag of the one whose records these are.

    `aside` is the keys file of what was in the folder before: put back under the name keys.json it
    brings that back. None where there was nothing. `blobs_missing`: attachments that did not lie beside
    the backup, or not whole; their records are there. `moved`: entries that a copied laptop had written by
    itself; they stand under the new laptop's name now. `of_county`: it is the county's store, which counts in
    a new epoch now.
    """

    folder: Path
    made_ms: int
    entries: int
    tag: str
    predecessor: str
    aside: Path | None
    blobs_missing: int = 0
    moved: int = 0
    of_county: bool = False


def find_backup(chosen: Path) -> Path:
    """A backup file, or the newest one in a folder, a stick or a vault's folder.

    Raises Trouble("backup_missing").
    """
    if not chosen.is_dir():
        return chosen
    for folder in (chosen, chosen / FOLDER):
        for backup in backups_in(folder):
            return backup.path
    raise Trouble("backup_missing")


def restore(
    chosen: Path,
    folder: Path,
    *,
    password: str | None = None,
    phrase: str | None = None,
    user: UserId | None = None,
    now: Moment,
    marks: Path | None = None,
    place_check: Callable[[Path], None] = check_place,
    progress: Progress | None = None,
) -> Restored:
    """Put the records of a backup into `folder`, opened with a password of that time or the phrase.

    Until the last step the folder's own vault is the one that opens; after it the restored one is.
    Raises Refused: password_wrong, phrase_wrong, folder_not_empty (with something that is no vault),
    practice_village;
    Trouble: backup_missing, backup_damaged, backup_newer, backup_unreadable, vault_newer, vault_in_use,
    vault_on_removable, vault_on_network, folder_not_writable, disk_full, disk_failed.
    """
    backup = find_backup(chosen)
    _facts, keys = read_facts(backup)
    forbid_core_files()
    place_check(folder)
    slot, data_key = unlock(keys, password=password, phrase=phrase, user=user, failed=_unheard)
    with own_disk(), ExitStack() as undo:
        lock = _claim(folder)
        undo.callback(lock.release)
        staging = folder / STAGING
        undo.callback(shutil.rmtree, staging, ignore_errors=True)
        _fresh(staging)
        number = free_database_name(folder)
        facts = _stage(backup, staging, number, data_key, progress)
        keys = replace(keys, database=number).sealed(data_key)
        succeeded = _begin_anew(staging / number, keys, facts, slot, data_key, now, lock)
        missing = _fetch_blobs(staging / number, backup, folder, data_key)
        aside = _switch(folder, staging, keys, now)
    # The restore is done, and the mark is written again at each closing.
    with suppress(Trouble, OSError):
        write_mark(marks or marks_folder(), keys.vault, succeeded.mark)
    return Restored(
        folder,
        facts.made_ms,
        facts.entries,
        succeeded.new.tag,
        succeeded.old.tag,
        aside,
        missing,
        succeeded.moved,
        succeeded.of_county,
    )


def _unheard(_slot_id: str) -> None:
    """There is no vault yet in which a failed attempt could be noted."""


@dataclass(frozen=True)
class _Succeeded:
    new: Laptop
    old: Laptop
    mark: Mark
    moved: int
    of_county: bool


def _claim(folder: Path) -> FolderLock:
    """The folder, for this process alone: a new or empty one, or one that holds a vault."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        names = {path.name for path in folder.iterdir()} - {LOCK_NAME, STAGING}
    except OSError:
        raise Trouble("folder_not_writable") from None
    if names and not any(name in (NAME, FOLDER, BLOBS) or name.startswith("records-") for name in names):
        raise Refused("folder_not_empty", field="folder")
    return FolderLock(folder)


def _fresh(staging: Path) -> None:
    shutil.rmtree(staging, ignore_errors=True)  # what an interrupted one left behind
    staging.mkdir(mode=0o700)


def _stage(
    backup: Path, staging: Path, number: str, data_key: bytes, progress: Progress | None
) -> BackupFacts:
    size = max(backup.stat().st_size, 1)
    if shutil.disk_usage(staging).free < 2 * size:
        raise Trouble("disk_full")

    def report(done: int) -> None:
        if progress is not None:
            progress(min(1.0, done / size))

    facts, keys = unpack_records(backup, staging / number, report)
    if not facts.is_authentic(data_key) or not keys.is_authentic(data_key):
        raise Trouble("backup_damaged")
    return facts


def _begin_anew(
    records: Path,
    keys: KeysFile,
    facts: BackupFacts,
    slot: Slot,
    data_key: bytes,
    now: Moment,
    lock: FolderLock,
) -> _Succeeded:
    """Check the staged file, and let a new laptop go on in it."""
    key = subkey(data_key, "database")
    engine = open_engine(records, key)
    try:
        with engine.begin() as connection:
            tips = {laptop: (tip.seq, tip.chain) for laptop, tip in chain_tips(connection).items()}
            if tips != facts.tips or integrity_findings(engine):
                raise Trouble("backup_damaged")
            revision = check_version(connection)
        bring_up_to_date(engine, records.parent, revision, key)
        with engine.begin() as connection:
            refuse_practice(connection)
            old = active_laptop(connection)
            user = UserId(slot.user) or leader_of(connection)
            flags = CLOCK_DOUBTED if clock_doubt(connection, now) else 0
            new = new_laptop()
            moved = part_histories(connection, new.laptop)
        vault = Vault(
            records.parent,
            keys.vault,
            engine,
            data_key,
            new,
            user,
            slot.label,
            lock,
            records.parent,
            flags=flags,
        )
        with vault.writing(now=now) as session:
            succeed(session, old, new, made_ms=facts.made_ms, now=now)
        with vault.reading() as connection:
            seq, chain = stored_through(connection, new.laptop)
            of_county = connection.exec_driver_sql("SELECT 1 FROM county_secret").scalar() is not None
        if not checkpoint(engine):
            raise Trouble("checkpoint_incomplete")
    finally:
        engine.dispose()
    return _Succeeded(new, old, Mark(new.laptop, seq, chain.hex()), moved, of_county)


def _fetch_blobs(records: Path, backup: Path, folder: Path, data_key: bytes) -> int:
    engine = open_engine(records, subkey(data_key, "database"))
    try:
        with engine.begin() as connection:
            store = BlobStore(folder / BLOBS, blob_keys(connection, data_key))
            return fetch_blobs(backup, store, journaled_digests(connection))
    finally:
        engine.dispose()


def _switch(folder: Path, staging: Path, keys: KeysFile, now: Moment) -> Path | None:
    """Everything is in place before keys.json is replaced; that one step decides which vault opens."""
    (staging / keys.database).rename(folder / keys.database)
    sync_folder(folder)
    aside = None
    if (folder / NAME).exists():
        aside = _free_aside(folder, now)
        replace_file(aside, (folder / NAME).read_bytes())
    write_keys(folder, keys)
    return aside


def _free_aside(folder: Path, now: Moment) -> Path:
    there = now.astimezone(CHINA)
    for count in range(1, 1000):
        path = folder / f"{ASIDE}{there:%Y%m%d-%H%M%S}-{count}.json"
        if not path.exists():
            return path
    raise Trouble("folder_not_writable")
