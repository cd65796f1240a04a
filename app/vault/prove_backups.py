"""Open again what was backed up: read back past the cache, unpacked, checked page by page and counted.

Only then do older backups go, so that the last proven one never gives way to one that nobody opened.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.clock import Moment
from app.errors import Trouble
from app.vault.backup import (
    BackupCancelled,
    Progress,
    backing_up,
    is_backup_due,
    make_backup,
)
from app.vault.backup_file import BackupFacts, read_facts, unpack_records
from app.vault.key_slots import subkey
from app.vault.list_backups import FOLDER, backups_in
from app.vault.own_disk import own_disk
from app.vault.thin_asides import thin_asides
from app.vault.thin_backups import thin_backups
from app.vault.vault import Vault
from app.work import Connection
from db.canonical import canonical
from db.engine import integrity_findings, open_engine
from db.tips import chain_tips

_KEY = "backups_proven"


@dataclass(frozen=True)
class BackedUp:
    """A backup that was reopened and counted. `thinned`: how many older ones were let go."""

    path: Path
    made_ms: int
    entries: int
    size: int
    thinned: int


def back_up(
    vault: Vault,
    *,
    now: Moment,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = bool,
) -> BackedUp:
    """Make a backup now, open it again, and let old ones go by the rules, and with them what restores
    put aside a year ago. Where the clock is doubted nothing is let go.

    Raises as `make_backup` and `prove_backups`. What is stopped while the copy is opened leaves it
    there, to be opened another time.
    """

    def half(share: float) -> None:
        if progress is not None:
            progress(share / 2)

    def other_half(share: float) -> None:
        if progress is not None:
            progress(0.5 + share / 2)

    made = make_backup(vault, now=now, progress=half, cancelled=cancelled)
    thinned = prove_backups(vault, now=now, progress=other_half, cancelled=cancelled)
    return BackedUp(made.path, made.made_ms, made.entries, made.size, thinned)


def back_up_if_due(
    vault: Vault,
    *,
    now: Moment,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = bool,
) -> BackedUp | None:
    """Back up if it is due; if not, open what has not been opened again yet. Raises as `back_up`."""
    if is_backup_due(vault, now=now):
        return back_up(vault, now=now, progress=progress, cancelled=cancelled)
    prove_backups(vault, now=now, progress=progress, cancelled=cancelled)
    return None


def prove_backups(
    vault: Vault,
    *,
    now: Moment,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = bool,
) -> int:
    """Open every backup under the key of now that has not been opened again; then let old ones go, and
    say how many went. Nothing where all have been.

    Raises BackupCancelled; Trouble("backup_differs") where one is not what it says: it is removed,
    and nothing else goes; disk_full, disk_failed, backup_running, vault_closed.
    """
    folder = vault.folder / FOLDER
    waiting = _waiting(vault, folder)
    if not waiting:
        return 0
    with own_disk(), backing_up(folder) as making:
        for number, path in enumerate(waiting):
            _prove(vault, path, making, partial(_heard, progress, cancelled, number, len(waiting)))
            _note(vault, path.name, folder, now)
        if vault.flags:
            return 0
        thinned = thin_backups(folder, now=now)
        thin_asides(vault.folder, now=now)
    return thinned


def _waiting(vault: Vault, folder: Path) -> list[Path]:
    with vault.reading() as connection:
        proven = proven_backups(connection)
    return [
        backup.path
        for backup in backups_in(folder)
        if backup.path.name not in proven and backup.facts.is_authentic(vault.data_key)
    ]


def proven_backups(connection: Connection) -> frozenset[str]:
    """The names of the files that were opened again after they were made."""
    kept = connection.exec_driver_sql("SELECT value FROM setting WHERE key = ?", (_KEY,)).scalar()
    return frozenset(json.loads(kept) if kept else ())


def last_good_backup(vault: Vault) -> Path | None:
    """The newest one that was opened again and counted; None where there is none yet."""
    with vault.reading() as connection:
        proven = proven_backups(connection)
    here = (backup.path for backup in backups_in(vault.folder / FOLDER))
    return next((path for path in here if path.name in proven), None)


def _heard(
    progress: Progress | None, cancelled: Callable[[], bool], before: int, of: int, share: float
) -> None:
    if cancelled():
        raise BackupCancelled
    if progress is not None:
        progress((before + share) / of)


def _prove(vault: Vault, path: Path, making: Path, heard: Callable[[float], None]) -> None:
    copy = making / "records-1.db"
    try:
        facts, _keys = read_facts(path)
        unpack_records(path, copy, lambda done: heard(done / facts.size))
        _compare(copy, subkey(vault.data_key, "database"), facts)
    except Trouble as trouble:
        if trouble.reason in ("backup_damaged", "backup_differs", "vault_key_wrong", "vault_damaged"):
            path.unlink(missing_ok=True)
            raise Trouble("backup_differs") from trouble
        raise
    finally:
        for left in making.iterdir():
            left.unlink()


def _compare(copy: Path, key: bytes, facts: BackupFacts) -> None:
    """Raises Trouble("backup_differs")."""
    engine = open_engine(copy, key)
    try:
        findings = integrity_findings(engine)
        with engine.begin() as connection:
            tips = chain_tips(connection)
        there = {laptop: (tip.seq, tip.chain) for laptop, tip in tips.items()}
        if findings or there != facts.tips or sum(tip.entries for tip in tips.values()) != facts.entries:
            raise Trouble("backup_differs")
    finally:
        engine.dispose()


def _note(vault: Vault, name: str, folder: Path, now: Moment) -> None:
    """Names of files that are gone are forgotten."""
    with vault.writing(now=now) as session:
        names = {known for known in proven_backups(session.connection) if (folder / known).exists()} | {name}
        session.connection.exec_driver_sql(
            "INSERT INTO setting (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (_KEY, canonical(sorted(names)).decode("ascii")),
        )
