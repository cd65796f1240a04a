"""Failed attempts to unlock: noted in a plain file (slot and time), logged at the next unlock.

After five of them in a row each further one is waited for: half a minute, one, two, four, eight, and
never more than fifteen. The file stays when the laptop is started anew, and so does the wait. It
hinders whoever sits at this laptop, not whoever took a copy of the folder: against that there is
only the cost of each guess.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app.clock import CHINA, Moment, milliseconds, moment_of
from app.errors import Refused
from app.vault.rules import waits_until

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


def check_wait(folder: Path, slots: Iterable[str], *, now: Moment) -> None:
    """Raises: Refused("wait_after_failures"), with the village's time in `until`."""
    tried = set(slots)
    times = {at_ms for slot, at_ms in noted_failures(folder) if slot in tried}
    until = waits_until(sorted(times), now_ms=milliseconds(now))
    if until is not None:
        ends = moment_of(until).astimezone(CHINA)
        raise Refused("wait_after_failures", field="password", until=f"{ends:%H:%M:%S}", failures=len(times))
