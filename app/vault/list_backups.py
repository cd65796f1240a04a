"""The backups of a vault on this disk, and what the foot of the window says about them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.errors import Trouble
from app.vault.backup_file import SUFFIX, BackupFacts, read_facts
from app.work import Connection
from db.canonical import canonical

FOLDER = "backups"
_ELSEWHERE = "backup_elsewhere"


@dataclass(frozen=True)
class Backup:
    """A backup file and what it says of itself."""

    path: Path
    facts: BackupFacts


@dataclass(frozen=True)
class BackupStanding:
    """When the newest backup on this disk was made, and the newest that was copied elsewhere: wall
    clocks, None where there is none yet.
    """

    here_ms: int | None
    elsewhere_ms: int | None


def list_backups(vault_folder: Path) -> list[Backup]:
    """Those on this disk, newest first. A file that is no whole backup is left out."""
    return backups_in(vault_folder / FOLDER)


def backups_in(folder: Path) -> list[Backup]:
    """Those in any folder, for instance a stick, newest first."""
    found = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            facts, _keys = read_facts(path)
        except Trouble:
            continue
        found.append(Backup(path, facts))
    return sorted(found, key=_made, reverse=True)


def newest_backup(connection: Connection, vault_folder: Path) -> BackupStanding:
    """The truth about backups. What lies elsewhere is remembered, since a stick is not always there."""
    here = max((backup.facts.made_ms for backup in list_backups(vault_folder)), default=None)
    elsewhere = connection.exec_driver_sql(
        "SELECT CAST(value AS INTEGER) FROM setting WHERE key = ?", (_ELSEWHERE,)
    ).scalar()
    return BackupStanding(here, elsewhere)


def note_elsewhere(connection: Connection, made_ms: int) -> None:
    """Remember that a backup of this moment lies somewhere else too."""
    connection.exec_driver_sql(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE"
        " SET value = excluded.value WHERE CAST(excluded.value AS INTEGER) > CAST(setting.value AS INTEGER)",
        (_ELSEWHERE, canonical(made_ms).decode("ascii")),
    )


def _made(backup: Backup) -> tuple[int, str]:
    return backup.facts.made_ms, backup.path.name
