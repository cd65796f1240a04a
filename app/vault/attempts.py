"""Failed attempts to unlock: noted in a plain file (slot and time), logged at the next unlock."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

NAME = "attempts.txt"
MOST = 1000


def note_failure(folder: Path, slot_id: str, at_ms: int) -> None:
    """Add one line. A full disk must not turn a wrong password into another error."""
    try:
        descriptor = os.open(folder / NAME, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="ascii") as file:
            file.write(f"{slot_id} {at_ms}\n")
    except OSError:
        return


def noted_failures(folder: Path) -> list[tuple[str, int]]:
    """The noted failures, newest thousand. They stay until `forget_failures`: first log, then forget."""
    try:
        lines = (folder / NAME).read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return []
    found = []
    for line in lines[-MOST:]:
        slot_id, _, at_ms = line.partition(" ")
        if at_ms.isdigit():
            found.append((slot_id, int(at_ms)))
    return found


def forget_failures(folder: Path) -> None:
    """Empty the file, once its lines are in the access log. Where it cannot be, they are logged again."""
    with suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)
