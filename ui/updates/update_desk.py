"""What the card of new versions may ask of the program and the open vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.updates.go_back import Back
from app.updates.read_update import Update
from app.updates.take_update import UpdateTaken
from ui.background import Report


@dataclass(frozen=True)
class Standing:
    """`version` runs; `next_start` will be used then, if it is another; `back` is where going back leads."""

    version: str
    next_start: str = ""
    back: Back | None = None


@dataclass(frozen=True)
class UpdateDesk:
    """`standing` raises Refused where the program cannot be renewed from a file; `find` looks at sticks."""

    standing: Callable[[], Standing]
    find: Callable[[], list[Path]]
    look: Callable[[Path], Update]
    take: Callable[[Path, Report], UpdateTaken]
    save_package: Callable[[Path, Path], Path]
    go_back: Callable[[bool], Back]
