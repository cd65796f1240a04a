"""Give the records a new data key: whoever was taken off the slots cannot open what is written from now on.

The records are copied under the new key, compared and checked; then keys.json is replaced, which is
the one step that decides which file opens. Those of a server come home into a file. Everybody who stays
keeps the password: the new key is sealed to their slots. Copies that lie elsewhere (backups, sticks, an old
disk) still open with the old passwords; no program can change that.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.errors import Trouble
from app.ids import new_id
from app.vault.blob_keys import keep_blob_root
from app.vault.key_slots import Slot, phrase_slot, sealed_anew, subkey
from app.vault.keys_file import KeysFile, free_database_name, read_keys, sync_folder, write_keys
from app.vault.own_disk import own_disk
from app.vault.recovery_phrase import entropy_of, new_phrase
from app.vault.vault import Vault, keep_id_key
from db.copy_rows import copy_into_file
from db.engine import backup_view, checkpoint, integrity_findings, lies_on_server, open_engine
from db.tips import Tips, chain_tips


def everybody(_slot: Slot) -> bool:
    return True


def renew_data_key(
    vault: Vault, *, keeps: Callable[[Slot], bool] = everybody, phrase: bool = False
) -> str | None:
    """A new data key for the open vault, without the slots that `keeps` says no to.

    With `phrase` there is a new recovery phrase too, which is returned and kept nowhere; else the old
    one opens on. Raises Trouble: keys_damaged, backup_differs (the copy is not what the vault holds),
    disk_full, disk_failed. Then, and after a crash at any point, the vault opens as before.
    """
    with own_disk(), vault.alone():
        keys = read_keys(vault.folder)
        if not keys.is_authentic(vault.data_key):
            raise Trouble("keys_damaged")
        fresh = secrets.token_bytes(32)
        copy = vault.folder / free_database_name(vault.folder)
        try:
            _copy(vault, copy, fresh)
            slots = [sealed_anew(slot, fresh) for slot in keys.slots if keeps(slot)]
            words = None
            if phrase:
                words = new_phrase()
                slots = [slot for slot in slots if slot.kind != "phrase"]
                slots.append(phrase_slot(fresh, entropy_of(words), slot_id=new_id()))
            write_keys(vault.folder, keys.with_database(copy.name).with_slots(slots).sealed(fresh))
        except BaseException:
            if _put_back(vault, keys, copy):
                forget_records(copy)
            else:
                # The disk says it failed, and yet the new keys stand: the records of now are the copy.
                vault.go_on_with(copy, fresh)
            raise
        old = vault.folder / keys.database
        vault.go_on_with(copy, fresh)
    forget_records(old)
    return words


def _put_back(vault: Vault, keys: KeysFile, copy: Path) -> bool:
    """After a failure: whether keys.json names the records as before. A disk can fail once the new
    file has taken its name; then the old one is written again, and until that stands nothing goes.
    """
    try:
        if read_keys(vault.folder).database == copy.name:
            write_keys(vault.folder, keys)
    except Trouble:
        pass
    try:
        return read_keys(vault.folder).database != copy.name
    except Trouble:
        return False


def _copy(vault: Vault, copy: Path, fresh: bytes) -> None:
    key = subkey(fresh, "database")
    with vault.reading() as connection:
        tips = chain_tips(connection)
        if lies_on_server(connection):
            copy_into_file(connection, copy, key)
        else:
            _check_room(vault)
            backup_view(connection, copy, key)
    _compare_and_keep(copy, key, tips, vault)
    with copy.open("rb+") as file:
        os.fsync(file.fileno())
    sync_folder(vault.folder)


def _check_room(vault: Vault) -> None:
    if shutil.disk_usage(vault.folder).free < 2 * (vault.folder / vault.records).stat().st_size:
        raise Trouble("disk_full")


def _compare_and_keep(copy: Path, key: bytes, tips: Tips, vault: Vault) -> None:
    """What was derived from the old key and is needed on goes into the copy, encrypted as all else."""
    engine = open_engine(copy, key)
    try:
        with engine.execution_options(writer=True).begin() as connection:
            keep_blob_root(connection, vault.data_key)
            keep_id_key(connection, vault.id_key)
        with engine.begin() as connection:
            same = chain_tips(connection) == tips
        if not same or integrity_findings(engine):
            raise Trouble("backup_differs")
        if not checkpoint(engine):
            raise Trouble("checkpoint_incomplete")
    finally:
        engine.dispose()


def forget_records(records: Path) -> None:
    """Encrypted under a key that nobody has any more: what cannot be deleted is no danger."""
    for suffix in ("", "-wal", "-shm"):
        with suppress(OSError):
            records.with_name(records.name + suffix).unlink(missing_ok=True)
