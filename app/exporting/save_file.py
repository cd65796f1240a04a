"""Save a file that the user asked for: beside first, flushed, then renamed over."""

from __future__ import annotations

from pathlib import Path

from app.errors import Trouble
from app.vault.keys_file import replace_file


def save_file(path: Path, data: bytes) -> None:
    """Write `data` under `path`, replacing what stands there.

    Raises: Trouble("folder_missing" | "disk_full" | "disk_failed").
    """
    if not path.parent.is_dir():
        raise Trouble("folder_missing")
    replace_file(path, data)
