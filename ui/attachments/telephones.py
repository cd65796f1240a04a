"""Telephones and cameras that are plugged in: wherever a folder DCIM lies."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

PHOTOS = "DCIM"


@dataclass(frozen=True)
class Telephone:
    """`folder` holds its photos."""

    name: str
    folder: Path


def telephones(roots: Iterable[Path] | None = None) -> list[Telephone]:
    """Those that the system shows as a folder: memory cards and sticks, and on Linux telephones too.

    Windows gives a telephone no drive letter, so none is found there; the sheet says so.
    """
    found: dict[Path, Telephone] = {}
    for root in _usual_roots() if roots is None else roots:
        for folder in (root, *_folders_in(root)):
            photos = folder / PHOTOS
            if _is_folder(photos):
                found[photos] = Telephone(_name(root, folder), photos)
    return list(found.values())


def _usual_roots() -> list[Path]:
    if sys.platform == "win32":
        return [Path(f"{letter}:\\") for letter in "DEFGHIJKLMNOPQRSTUVWXYZ"]
    mounts = [Path("/media"), Path("/run/media")]
    by_user = [folder for mount in mounts for folder in _folders_in(mount)]
    drives = [drive for folder in by_user for drive in _folders_in(folder)]
    return [*by_user, *drives, *_folders_in(Path(f"/run/user/{os.getuid()}/gvfs"))]


def _name(root: Path, folder: Path) -> str:
    name = root.name.rpartition("host=")[2].replace("_", " ") or str(root)
    return name if folder == root else f"{name} · {folder.name}"


def _folders_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError:
        return []


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
