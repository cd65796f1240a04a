"""The new versions that lie on sticks, by their names alone: nothing is opened."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app.updates.version_number import FORM, numbers_of

_BEGIN, _END = "yidai-", ".update"


def find_updates(folders: Iterable[Path], system: str) -> list[Path]:
    """The files for this system that lie in these folders, the newest version first."""
    found = []
    for folder in folders:
        with suppress(OSError):  # a stick that was pulled
            for path in folder.glob(f"{_BEGIN}*-{system}{_END}"):
                version = path.name.removeprefix(_BEGIN).removesuffix(f"-{system}{_END}")
                if FORM.fullmatch(version):
                    found.append((numbers_of(version), path))
    return [path for _numbers, path in sorted(found, reverse=True)]
