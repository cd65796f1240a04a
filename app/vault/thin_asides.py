"""Let go what restores left beside the vault, after the same year in which backups age out."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path

from app.clock import CHINA, Moment
from app.errors import Trouble
from app.vault.keys_file import keys_from, read_keys

ASIDE = re.compile(r"keys-before-(\d{8}-\d{6})-\d+\.json")
KEPT_FOR = timedelta(days=365)


def thin_asides(folder: Path, *, now: Moment) -> int:
    """Remove vaults that were put aside more than a year ago, and say how many.

    Records that the vault itself or a younger aside names are never touched, nor is anything while
    one of the keys files cannot be read. Raises Trouble as `read_keys`.
    """
    used = {read_keys(folder).database}
    old: list[tuple[Path, str]] = []
    for path in sorted(folder.glob("keys-before-*.json")):
        found = ASIDE.fullmatch(path.name)
        if found is None:
            continue
        try:
            database = keys_from(path.read_bytes()).database
        except (OSError, Trouble):
            return 0
        put_aside = datetime.strptime(found[1], "%Y%m%d-%H%M%S").replace(tzinfo=CHINA)
        if now - put_aside > KEPT_FOR:
            old.append((path, database))
        else:
            used.add(database)
    for path, database in old:
        if database not in used:
            for suffix in ("-wal", "-shm", ""):
                (folder / (database + suffix)).unlink(missing_ok=True)
        # Last, so that an interrupted removal is found again.
        path.unlink()
    return len(old)
