"""Libraries without what only a debugger reads: in some wheels and interpreters that is most of the file."""

from __future__ import annotations

import subprocess
from pathlib import Path

Entry = tuple[str, str, str]  # where it goes, where it is, what sort of thing it is
_WORTH_IT = 4 * 1024 * 1024


def without_debug(entries: list[Entry], work: Path) -> list[Entry]:
    """The entries, with copies in `work` in the place of large ones of this Linux that can be debugged."""
    return [(target, _lean(Path(source), work), sort) for target, source, sort in entries]


def _lean(source: Path, work: Path) -> str:
    if source.stat().st_size < _WORTH_IT or not _can_be_debugged(source):
        return str(source)
    work.mkdir(parents=True, exist_ok=True)
    copy = work / source.name
    subprocess.run(["strip", "--strip-debug", "-o", str(copy), str(source)], check=True)
    return str(copy)


def _can_be_debugged(library: Path) -> bool:
    told = subprocess.run(
        ["readelf", "--wide", "--section-headers", str(library)], capture_output=True, text=True, check=True
    )
    return " .debug_info " in told.stdout
