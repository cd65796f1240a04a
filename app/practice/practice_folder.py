"""Where the practice village lies, and how it goes. The standard library alone: the first window needs it."""

from __future__ import annotations

import shutil
from pathlib import Path

NAME = "practice"
RECORDS = "vault"


def practice_folder(usual: Path) -> Path:
    """Beside the usual folder of the records, never in it."""
    return usual.parent / NAME


def throw_away(folder: Path) -> None:
    """Remove the practice village of before. A folder that is no such one is left alone."""
    if folder.name == NAME and (folder / RECORDS / "keys.json").exists():
        shutil.rmtree(folder, ignore_errors=True)
