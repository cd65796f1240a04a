"""Which version of a packed program is in use, where several lie beside each other.

```
yidai/                     the folder that somebody unpacked: the first version, and `data` where portable
    versions/current       two lines: the version in use, and the one before it ("" is the first one)
    versions/0.2.0/        a whole program; `started` lies in it once its window stood on the screen
    versions/newest        the newest version that was ever taken
    versions/fell-back     a version that did not start, until somebody was told
```

The starts of the packed program read this before anything else is loaded: the standard library alone.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.updates.version_number import FORM

FOLDER = "versions"
_CURRENT = "current"
_NEWEST = "newest"
_STARTED = "started"
_FELL_BACK = "fell-back"
_LONGEST = 64


@dataclass(frozen=True)
class Chosen:
    """`version` is in use, `before` was; "" is the one in the home folder itself."""

    version: str
    before: str = ""


def home_of(program: str) -> Path:
    """The folder that somebody unpacked, for a program in it or in one of its versions."""
    beside = Path(program).parent
    return beside.parent.parent if beside.parent.name == FOLDER else beside


def read_chosen(home: Path) -> Chosen:
    """What the pointer says; the first version where there is none, or none that makes sense."""
    lines = _read(home / FOLDER / _CURRENT).split("\n")
    named = [line for line in lines[:2] if not line or FORM.fullmatch(line)]
    if len(named) < 2:
        return Chosen("")
    return Chosen(named[0], named[1])


def choose(home: Path, chosen: Chosen) -> None:
    """Point to another version, in one step that a pulled plug cannot halve. Raises OSError."""
    _write(home / FOLDER / _CURRENT, f"{chosen.version}\n{chosen.before}\n")


def folder_of(home: Path, version: str) -> Path:
    """Where a version lies."""
    return home / FOLDER / version if version else home


def program_of(folder: Path) -> Path:
    """The program that opens the window of this version."""
    if sys.platform == "win32":
        return folder / "yidai.exe"
    return folder / "start-yidai"


def newest_taken(home: Path) -> str:
    """The newest version that was ever taken here; "" before the first."""
    said = _read(home / FOLDER / _NEWEST).strip()
    return said if FORM.fullmatch(said) else ""


def keep_newest(home: Path, version: str) -> None:
    """Raises OSError."""
    _write(home / FOLDER / _NEWEST, f"{version}\n")


def has_started(folder: Path) -> bool:
    """Whether the window of the version in this folder has stood on the screen of this laptop."""
    return (folder / _STARTED).is_file()


def mark_started(folder: Path) -> None:
    """From now on this version starts without a second look; where the disk will not, it is tried again."""
    with suppress(OSError):
        (folder / _STARTED).touch()


def fall_back(home: Path, chosen: Chosen) -> None:
    """The chosen version did not start: use the one before it, and keep that for whoever looks next."""
    with suppress(OSError):
        choose(home, Chosen(chosen.before))
        _write(home / FOLDER / _FELL_BACK, f"{chosen.version}\n")


def fell_back_from(home: Path) -> str:
    """The version that did not start; "" where every one did. Told once."""
    path = home / FOLDER / _FELL_BACK
    said = _read(path).strip()
    with suppress(OSError):
        path.unlink(missing_ok=True)
    return said if FORM.fullmatch(said) else ""


def _read(path: Path) -> str:
    try:
        with path.open(encoding="ascii", newline="") as file:
            return file.read(_LONGEST)
    except (OSError, ValueError):
        return ""


def _write(path: Path, text: str) -> None:
    half = path.with_name(path.name + ".new")
    with half.open("w", encoding="ascii", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system knows how."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            with suppress(OSError):
                os.fsync(handle)
        finally:
            os.close(handle)
