"""What a restore would bring back, and what of today's records it would leave behind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.clock import Moment, moment_of
from app.errors import Refused, Trouble
from app.ids import UserId
from app.vault.backup_file import BackupFacts, read_facts
from app.vault.key_slots import subkey
from app.vault.keys_file import NAME, read_keys
from app.vault.open_vault import unlock
from app.vault.place import FolderLock
from app.vault.restore import find_backup
from app.vault.vault import told
from db.clock import wall_ms
from db.engine import open_engine
from db.tips import Beyond, entries_beyond


@dataclass(frozen=True)
class LostEntries:
    """Entries that are newer than the backup: how many of each kind of record, and from when to when."""

    entries: int
    tables: Mapping[str, int]
    first: Moment | None
    last: Moment | None


@dataclass(frozen=True)
class RestorePreview:
    """`lost` is None where the folder's vault cannot be read to compare it (`is_there` says whether
    there is one at all). What is lost from view stays on the disk beside the restored records.
    """

    backup: Path
    made: Moment
    tag: str
    entries: int
    is_there: bool
    lost: LostEntries | None


def preview_restore(
    chosen: Path,
    folder: Path,
    *,
    password: str | None = None,
    phrase: str | None = None,
    user: UserId | None = None,
) -> RestorePreview:
    """Look; change nothing. Raises Refused: password_wrong, phrase_wrong; Trouble: vault_in_use and
    as `read_facts`.
    """
    backup = find_backup(chosen)
    facts, keys = read_facts(backup)
    _slot, data_key = unlock(keys, password=password, phrase=phrase, user=user, failed=_unheard)
    if not facts.is_authentic(data_key) or not keys.is_authentic(data_key):
        raise Trouble("backup_damaged")
    is_there = (folder / NAME).exists()
    lost = None
    if is_there:
        lock = FolderLock(folder)
        try:
            lost = _lost(folder, facts, password, phrase, user)
        finally:
            lock.release()
    return RestorePreview(backup, moment_of(facts.made_ms), facts.tag, facts.entries, is_there, lost)


def _lost(
    folder: Path, facts: BackupFacts, password: str | None, phrase: str | None, user: UserId | None
) -> LostEntries | None:
    try:
        keys = read_keys(folder)
        _slot, data_key = unlock(keys, password=password, phrase=phrase, user=user, failed=_unheard)
        with told():
            engine = open_engine(folder / keys.database, subkey(data_key, "database"))
            try:
                with engine.begin() as connection:
                    beyond = entries_beyond(connection, {key: tip[0] for key, tip in facts.tips.items()})
            finally:
                engine.dispose()
    except (Refused, Trouble):
        # That is why people restore: it is said, and no obstacle.
        return None
    return _told_of(beyond)


def _told_of(beyond: Beyond) -> LostEntries:
    return LostEntries(beyond.entries, beyond.tables, _moment(beyond.first_clock), _moment(beyond.last_clock))


def _moment(clock: int | None) -> Moment | None:
    return None if clock is None else moment_of(wall_ms(clock))


def _unheard(_slot_id: str) -> None:
    """Looking counts no failed attempts."""
