"""The files of one kind on a stick or in a folder: beside each other, or in folders within it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

DEEPEST = 3
"""Folders within folders; a stick that goes on for ever is not followed."""


def files_within(folder: Path, suffix: str, *, deepest: int = DEEPEST) -> list[Path]:
    """In the order of names, those of a folder before those of the folders in it. Links lead nowhere, and
    folders within that nobody may look into, as systems make them on sticks, hold none. Raises OSError.
    """
    there = sorted(folder.iterdir())
    found = [path for path in there if path.name.endswith(suffix) and not path.is_dir()]
    if deepest:
        for inside in there:
            if inside.is_dir() and not inside.is_symlink():
                with suppress(PermissionError):
                    found += files_within(inside, suffix, deepest=deepest - 1)
    return found
