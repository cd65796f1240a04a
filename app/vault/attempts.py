"""Failed attempts to unlock: noted in a plain file (slot and time), logged at the next unlock."""

from __future__ import annotations

from pathlib import Path

NAME = "attempts.txt"
MOST = 1000


def note_failure(folder: Path, slot_id: str, at_ms: int) -> None:
    """Add one line. A full disk must not turn a wrong password into another error."""
    try:
        with (folder / NAME).open("a", encoding="ascii") as file:
            file.write(f"{slot_id} {at_ms}\n")
    except OSError:
        return


def take_failures(folder: Path) -> list[tuple[str, int]]:
    """The noted failures, newest thousand; the file is emptied."""
    path = folder / NAME
    try:
        lines = path.read_text(encoding="ascii", errors="replace").splitlines()
        path.unlink()
    except OSError:
        return []
    found = []
    for line in lines[-MOST:]:
        slot_id, _, at_ms = line.partition(" ")
        if at_ms.isdigit():
            found.append((slot_id, int(at_ms)))
    return found
