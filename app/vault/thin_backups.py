"""Let old backups go by the rules, each in one step."""

from __future__ import annotations

from pathlib import Path

from app.clock import Moment, moment_of
from app.vault.backup_rules import keep
from app.vault.list_backups import backups_in


def thin_backups(folder: Path, *, now: Moment) -> int:
    """Remove what `keep` does not keep, and say how many files went. Other files are never touched."""
    backups = backups_in(folder)
    kept = keep((moment_of(backup.facts.made_ms) for backup in backups), now)
    gone = [backup for backup in backups if moment_of(backup.facts.made_ms) not in kept]
    for backup in gone:
        backup.path.unlink(missing_ok=True)
    return len(gone)
