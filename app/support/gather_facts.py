"""Gather what helps somebody far away to see what is wrong: versions, sizes, counts, states, the check.

Nothing of it is about a person: no name, number, text or day of a record, no name of the village or a
user, no path. Identifiers of rows stand only in what the check of the records found.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from app.bundles.county_of import read_county
from app.bundles.list_sent import list_sent
from app.clock import Moment, milliseconds
from app.settings.local_settings import read_settings
from app.support.last_errors import last_errors
from app.updates.versions_folder import home_of, newest_taken, read_chosen
from app.vault import keys_file
from app.vault.check_vault import check_vault
from app.vault.list_backups import list_backups, newest_backup
from app.vault.vault import Vault
from app.version import BUILT_ON, PROGRAM_VERSION
from app.work import Connection
from db.create import header_value
from db.schema import SHAPES

MIB = 1 << 20
_DAY_MS = 86_400_000

Value = str | int | bool | None


@dataclass(frozen=True)
class Facts:
    """Six groups of named values, and two lists of lines. Sizes in MiB, ages in whole days. A group is
    empty where the records do not open.

    `counts` has the number of rows of each table that holds any; `findings` is what the check of the
    records found, empty where everything fits; `errors` are the last reports of bugs.
    """

    program: Mapping[str, Value]
    system: Mapping[str, Value]
    settings: Mapping[str, Value]
    vault: Mapping[str, Value]
    counts: Mapping[str, int]
    sending: Mapping[str, Value]
    findings: tuple[str, ...]
    errors: tuple[str, ...]


_OWN = re.compile(
    r"[A-Za-z_().,:;*]+|\d{1,8}(-\d{1,8})?|[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
)
"""Our own words, small numbers, and the ids that this program gives."""


def _without_words(finding: str) -> str:
    """A damaged or foreign row's id may be anything, a name or a number of somebody too."""
    return " ".join(word if _OWN.fullmatch(word) else "…" for word in finding.split())


def gather_facts(vault: Vault, settings_folder: Path, *, now: Moment) -> Facts:
    """All facts about an open vault and the laptop it is open on. Reads every record once, changes
    nothing; takes as long as the check of the records.
    """
    report = check_vault(vault)
    with vault.reading() as connection:
        return Facts(
            program={
                **_program(),
                **_database(connection, is_on_server=vault.records == keys_file.ON_SERVER),
            },
            system=_system(vault.folder),
            settings=_settings(settings_folder),
            vault={
                "laptop": vault.laptop.tag,
                "entries": report.entries,
                "gaps": len(report.gaps),
                "whole": report.is_good,
                **_sizes(vault.folder),
                **_backups(connection, vault.folder, milliseconds(now)),
            },
            counts=_counts(connection),
            sending=_sending(connection, vault, milliseconds(now)),
            findings=tuple(
                _without_words(one)
                for one in (*report.file, *report.journal, *report.tables, *report.access_log)
            ),
            errors=last_errors(settings_folder),
        )


def facts_without_records(settings_folder: Path, vault_folder: Path | None = None) -> Facts:
    """What can be told where the records do not open: the program, the computer, the last mistakes, and
    of the folder of records, if any, what is seen from outside.
    """
    there = vault_folder is not None and vault_folder.is_dir()
    return Facts(
        program=_program(),
        system=_system(vault_folder if there and vault_folder is not None else Path.home()),
        settings=_settings(settings_folder),
        vault=_seen_from_outside(vault_folder) if vault_folder is not None else {},
        counts={},
        sending={},
        findings=(),
        errors=last_errors(settings_folder),
    )


def _seen_from_outside(vault_folder: Path) -> dict[str, Value]:
    return {
        "key_slots": (vault_folder / keys_file.NAME).is_file(),
        **_sizes(vault_folder),
        "backups": len(list_backups(vault_folder)),
    }


def _sizes(vault_folder: Path) -> dict[str, Value]:
    return {
        "records_mib": _size(vault_folder, "records-*.db*"),
        "pictures": sum(1 for _file in vault_folder.glob("blobs/*")),
        "pictures_mib": _size(vault_folder, "blobs/*"),
    }


def _settings(folder: Path) -> dict[str, Value]:
    chosen = asdict(read_settings(folder))
    del chosen["vault"]  # a path, which may hold a user's name
    del chosen["practised"]  # helps nobody to find a fault
    return chosen


def _program() -> dict[str, Value]:
    home = home_of(sys.executable) if getattr(sys, "frozen", False) else None
    return {
        "version": PROGRAM_VERSION,
        "built_on": BUILT_ON.isoformat(),
        "packed": home is not None,
        "next_start": read_chosen(home).version or None if home is not None else None,
        "newest_taken": newest_taken(home) or None if home is not None else None,
        "python": platform.python_version(),
    }


def _database(connection: Connection, *, is_on_server: bool) -> dict[str, Value]:
    scalar = connection.exec_driver_sql
    asked = {"sqlite": "SELECT sqlite_version()", "sqlcipher": "PRAGMA cipher_version"}
    if is_on_server:
        asked = {"postgresql": "SHOW server_version"}
    versions = {name: scalar(question).scalar_one() for name, question in asked.items()}
    return {**versions, "schema": header_value(connection, "revision")}


def _system(folder: Path) -> dict[str, Value]:
    disk = shutil.disk_usage(folder)
    return {
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "memory_mib": _memory(),
        "c_library": " ".join(platform.libc_ver()).strip() or None,
        "input_method": os.environ.get("QT_IM_MODULE") or None,
        "disk_mib": disk.total // MIB,
        "disk_free_mib": disk.free // MIB,
    }


def _memory() -> int | None:
    """The machine's memory; None where the system does not say it this way."""
    if sys.platform == "win32":
        return None
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // MIB


def _backups(connection: Connection, folder: Path, now_ms: int) -> dict[str, Value]:
    standing = newest_backup(connection, folder)
    return {
        "backups": len(list_backups(folder)),
        "backup_here_days": _age(standing.here_ms, now_ms),
        "backup_elsewhere_days": _age(standing.elsewhere_ms, now_ms),
    }


def _sending(connection: Connection, vault: Vault, now_ms: int) -> dict[str, Value]:
    bundles = list_sent(connection, vault.laptop.laptop)
    waiting = [line.made_ms for line in bundles if line.state != "received"]
    return {
        "joined": read_county(connection) is not None,
        "bundles": len(bundles),
        "not_received": len(waiting),
        "oldest_not_received_days": _age(min(waiting, default=None), now_ms),
        "rejected": connection.exec_driver_sql("SELECT count(*) FROM rejected_entry").scalar_one(),
        "in_quarantine": connection.exec_driver_sql("SELECT count(*) FROM quarantine").scalar_one(),
    }


def _counts(connection: Connection) -> dict[str, int]:
    found = {
        table: connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one()
        for table in sorted(SHAPES)
    }
    return {table: count for table, count in found.items() if count}


def _size(folder: Path, pattern: str) -> int:
    """Whole MiB, rounded up."""
    return -(-sum(file.stat().st_size for file in folder.glob(pattern)) // MIB)


def _age(then_ms: int | None, now_ms: int) -> int | None:
    return None if then_ms is None else (now_ms - then_ms) // _DAY_MS
