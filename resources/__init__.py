"""Data that ships with the program: fonts, code lists, plans, icons, styles, translations, help."""

from __future__ import annotations

import os
from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Where a packaged file or folder lies: `path("fonts", "HanaMinA.ttf")`.

    The answer is right in a checkout, in an installed wheel and inside a PyInstaller folder,
    where the modules of the application keep a `__file__` beside their data. Nothing is opened:
    whether the file is there is found out by whoever reads it.
    """
    return _ROOT.joinpath(*parts)


def read_ahead(*folders: str) -> None:
    """Have the files of these folders in memory before a window asks for them one by one: on a hard disk each
    would hold it up. What comes of it shows in the time alone.
    """
    for folder in folders:
        with os.scandir(path(folder)) as entries:
            for entry in sorted(entries, key=os.DirEntry.inode):  # as they lie there, mostly
                if entry.is_file():
                    Path(entry.path).read_bytes()
