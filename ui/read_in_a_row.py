"""Have files in memory before they are asked for bit by bit: on a hard disk each module, and each page of a
library that is used for the first time, would be a jump of its own; read in a row all of them are a second.

What comes of it shows in the time alone. Windows does the same by itself for what a program loads first.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from importlib.machinery import BYTECODE_SUFFIXES, EXTENSION_SUFFIXES
from importlib.util import find_spec
from pathlib import Path

import resources

_ROOT = Path(__file__).resolve().parent.parent
_PACKAGES = ("app", "db", "ui")
_QT = tuple(f"libQt6{one}." for one in ("Core", "Gui", "Widgets", "DBus", "XcbQpa"))
_FIRST = {
    "PySide6": ("QtCore.", "QtGui.", "QtWidgets.", "libpyside6."),
    "PySide6/Qt/lib": (*_QT, "libicui18n.", "libicuuc."),
    "shiboken6": ("libshiboken6.", "Shiboken."),
    "cryptography/hazmat/bindings": ("_rust.",),
    "pyrage": ("pyrage.",),
}
"""Of the folders of packages, the files that every window needs: how their names begin."""
_FONTS = ("NotoSansSC-",)
_PIECE = 1024 * 1024
"""So much is read at once."""


@cache
def read_first() -> None:
    """What the unlock window is made of, before any of it is imported. Trouble is left to whoever imports."""
    with suppress(OSError):
        for file in first_files():
            _read(file)


def first_files() -> list[Path]:
    """Libraries and fonts in the order in which they lie, and where it is packed the program itself, in which
    all modules are, and the system's libraries that it brings. Nothing is imported for the answer.
    """
    found = list(_files_of(resources.path("fonts"), _FONTS))
    for folder, names in _FIRST.items():
        package, *below = folder.split("/")
        for place in _places_of(package):
            found += _files_of(place.joinpath(*below), names)
    if _is_packed():
        program = Path(sys.executable)
        brought = _files_of(resources.path().parent, ("lib",))
        found += [program, *(one for one in brought if ".so" in one.name and not one.is_symlink())]
    return sorted(found, key=lambda one: one.stat().st_ino)


@cache
def read_modules() -> None:
    """All modules of the program that were compiled; beside the unlock window."""
    if not _is_packed():
        for file in compiled_modules(_ROOT, _PACKAGES):
            _read(file)


def read_qt(modules: Iterable[str]) -> None:
    """What is left of PySide6 for these modules, before one of them is imported."""
    for file in qt_files(modules):
        _read(file)


def qt_files(modules: Iterable[str]) -> list[Path]:
    """The libraries of those that are PySide6's. Nothing is imported for the answer."""
    named = [name for package, _dot, name in (one.partition(".") for one in modules) if package == "PySide6"]
    own, qt = (
        tuple(f"{name}." for name in named),
        tuple(f"libQt6{name.removeprefix('Qt')}." for name in named),
    )
    places = _places_of("PySide6") if named else []
    return [file for place in places for file in (*_files_of(place, own), *_files_of(place / "Qt/lib", qt))]


def read_libraries() -> None:
    """Those that Qt and the imported modules are made of. Most of them keep Python, and with it the window,
    waiting while the disk brings a page of theirs.
    """
    for file in libraries():
        _read(Path(file))


def libraries() -> list[str]:
    """Those of the imported modules, and where the system tells (Linux) all that this process uses."""
    files = {str(getattr(module, "__file__", None)) for module in tuple(sys.modules.values())}
    return sorted({one for one in files if one.endswith(tuple(EXTENSION_SUFFIXES))} | _mapped_libraries())


def compiled_modules(root: Path, packages: tuple[str, ...]) -> list[Path]:
    """Those below these folders, in the order in which they lie as far as their numbers tell."""
    found = (pair for package in packages for pair in _below(str(root / package)))
    return [Path(file) for _number, file in sorted(found)]


def _is_packed() -> bool:
    return bool(getattr(sys, "frozen", False))


def _places_of(package: str) -> list[Path]:
    spec = find_spec(package)
    return [Path(one) for one in (spec and spec.submodule_search_locations) or ()]


def _files_of(folder: Path, names: tuple[str, ...]) -> Iterator[Path]:
    with suppress(OSError):
        yield from (one for one in folder.iterdir() if one.name.startswith(names))


def _mapped_libraries() -> set[str]:
    with suppress(OSError):
        maps = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace")
        parts = (line.split(maxsplit=5) for line in maps.splitlines())
        return {part[5] for part in parts if len(part) > 5 and ".so" in part[5]}
    return set()


def _below(folder: str) -> Iterator[tuple[int, str]]:
    with suppress(OSError), os.scandir(folder) as found:
        # The folders themselves are read in the order in which they lie, too.
        for entry in sorted(found, key=os.DirEntry.inode):
            if entry.is_dir(follow_symlinks=False):
                yield from _below(entry.path)
            elif entry.name.endswith(tuple(BYTECODE_SUFFIXES)):
                yield entry.inode(), entry.path


def _read(file: Path) -> None:
    with suppress(OSError), file.open("rb", buffering=0) as opened:
        if not _is_in_memory(opened.fileno()):
            while opened.read(_PIECE):
                pass


def _is_in_memory(file: int) -> bool:
    """Whether one byte of each piece comes without the disk. Only Linux can say; elsewhere: no."""
    at_once: int = getattr(os, "RWF_NOWAIT", 0)
    if sys.platform != "linux" or not at_once:
        return False
    pieces = range(0, os.fstat(file).st_size, _PIECE)
    with suppress(OSError):
        return all(os.preadv(file, [bytearray(1)], at, at_once) for at in pieces)
    return False
