"""How much room the disk has left, said while there is still time to make some."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

LEAST = 1024 * 1024 * 1024
TIMES = 6
"""So many times the records: backups, a new data key and a restore each need a copy of them."""


@dataclass(frozen=True)
class DiskRoom:
    """Bytes. `is_low`: make room now, before a backup or a save fails."""

    free: int
    is_low: bool


def disk_room(folder: Path, *, records: int) -> DiskRoom | None:
    """The room on the disk of these records, which take `records` bytes; None where nobody can tell."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return None
    return DiskRoom(free, is_low(free, records))


def is_low(free: int, records: int) -> bool:
    """Less than a gibibyte, or than six times the records."""
    return free < max(LEAST, TIMES * records)
