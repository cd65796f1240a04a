"""Have the program's modules in memory before they are imported one by one: on a hard disk each of a thousand
would be a jump of its own, and read in the order in which they lie all of them are a second.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib.machinery import BYTECODE_SUFFIXES, EXTENSION_SUFFIXES
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_PACKAGES = ("app", "db", "ui")
_PIECE = 1024 * 1024


@cache
def read_ahead() -> None:
    """Beside the unlock window; again: nothing happens. What comes of it shows in the time alone."""
    is_packed = getattr(sys, "frozen", False)  # the modules lie in the program then
    for file in [Path(sys.executable)] if is_packed else compiled_modules(_ROOT, _PACKAGES):
        _read(file)


def read_libraries() -> None:
    """The same of the libraries that Qt and the imported modules are made of: a page of theirs that is used
    for the first time is a jump too, and most of them keep Python, and with it the window, waiting meanwhile.
    """
    for file in libraries():
        _read(Path(file))


def libraries() -> list[str]:
    """Those of the imported modules, and where the system tells (Linux) all that this process uses."""
    files = {str(getattr(module, "__file__", None)) for module in tuple(sys.modules.values())}
    return sorted({one for one in files if one.endswith(tuple(EXTENSION_SUFFIXES))} | _mapped_libraries())


def _mapped_libraries() -> set[str]:
    with suppress(OSError):
        maps = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace")
        parts = (line.split(maxsplit=5) for line in maps.splitlines())
        return {part[5] for part in parts if len(part) > 5 and ".so" in part[5]}
    return set()


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


def _read(file: Path) -> None:
    with suppress(OSError), file.open("rb", buffering=0) as opened:
        while opened.read(_PIECE):
            pass
