"""The first thing that a packed program does: start the version that is in use, if it is another one.

A version whose window has never stood on this laptop's screen is tried: it runs as a child, and where it
ends with an error before its window stood, the version before it is used again. The standard library alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from app.updates.versions_folder import Chosen, fall_back, folder_of, has_started, program_of, read_chosen

CHILDREN = frozenset(
    {
        "--check-bundles",
        "--read-a-ledger",
        "--fill-a-form",
        "--look-at-a-pdf",
        "--look-at-a-picture",
        "--draw-papers",
    }
)
"""The words with which a program starts itself as a child: parent and child are always of one version."""


def hand_over(program: Path, arguments: Sequence[str]) -> None:
    """Start the chosen version of `program` and end with its code; come back where that is this one.

    `program` is the packed executable that runs, in its home folder or in that of a version, which hands
    over to nobody. So does a child: its parent runs on when a newer version has just been taken.
    """
    if CHILDREN.intersection(arguments[:1]):
        return
    home = program.parent
    chosen = read_chosen(home)
    if not chosen.version:
        return
    folder = folder_of(home, chosen.version)
    is_window = not arguments
    other = program_of(folder) if is_window else folder / program.name
    if not is_window or has_started(folder):
        if other.is_file():
            _become([str(other), *arguments])
        return
    _try(home, chosen, other)


def _try(home: Path, chosen: Chosen, other: Path) -> None:
    try:
        code = subprocess.run([str(other)], check=False).returncode
    except OSError:
        code = 1
    if code == 0 or has_started(other.parent):
        raise SystemExit(code)
    fall_back(home, chosen)
    before = program_of(folder_of(home, chosen.before))
    if chosen.before and before.is_file():
        _become([str(before)])


def _become(command: list[str]) -> None:
    if sys.platform == "win32":
        raise SystemExit(subprocess.run(command, check=False).returncode)
    os.execv(command[0], command)  # noqa: S606  (the packed program becomes its chosen version)
