"""Have the program's modules in memory before they are imported one by one: on a hard disk each of a thousand
would be a jump of its own, and read in the order in which they lie all of them are a second.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib.machinery import BYTECODE_SUFFIXES
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_PACKAGES = ("app", "db", "ui")
_PIECE = 1024 * 1024


@cache
def read_ahead() -> None:
    """Beside the unlock window; again: nothing happens. What comes of it shows in the time alone."""
    is_packed = getattr(sys, "frozen", False)  # the modules lie in the program then
    for file in [Path(sys.executable)] if is_packed else compiled_modules(_ROOT, _PACKAGES):
        with suppress(OSError), file.open("rb", buffering=0) as opened:
            while opened.read(_PIECE):
                pass


def compiled_modules(root: Path, packages: tuple[str, ...]) -> list[Path]:
    """Those of these packages, in the order in which they were written, which is mostly that of the disk."""
    found = [one for package in packages for one in _below(str(root / package))]
    return [Path(path) for _place, path in sorted(found)]


def _below(folder: str) -> Iterator[tuple[int, str]]:
    """Their places and paths; folders, too, are opened as they were made, each within the one before."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in sorted(entries, key=os.DirEntry.inode):
            if entry.is_dir(follow_symlinks=False):
                yield from _below(entry.path)
            elif entry.name.endswith(tuple(BYTECODE_SUFFIXES)):
                yield entry.inode(), entry.path
