"""What a power cut left of an update that was being taken: some hundred megabytes that nobody needs."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.errors import Trouble
from app.updates.versions_folder import FOLDER
from app.vault.place import FolderLock

MAKING = ".making"
"""Below the versions: where one is put together before it gets its name."""


def throw_away_half_taken(home: Path) -> None:
    """Nothing where there is nothing, or where an update is being taken at this moment."""
    if not (home / FOLDER / MAKING).exists():
        return
    try:
        lock = FolderLock(home / FOLDER)
    except Trouble:
        return
    try:
        shutil.rmtree(home / FOLDER / MAKING, ignore_errors=True)
    finally:
        lock.release()
