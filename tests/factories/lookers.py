"""What the processes that look at strangers' files hold while a block runs."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import psutil

from tests.factories.looking_on import LookingOn


class Lookers(LookingOn):
    """Looks up to a hundred times a second at each such child of this process.

    `most` is the largest memory found, in bytes; `limits` are the bounds of their address space. The
    system's own account of ended children would not do: a process that is begun counts as much as the one
    that began it.
    """

    _between = 0.01

    def __init__(self) -> None:
        super().__init__()
        self.most = 0
        self.limits: set[int] = set()

    def _look(self) -> None:
        # The kernel's own list: psutil would look at each process of the machine.
        for begun in Path("/proc/self/task").glob("*/children"):
            with suppress(psutil.Error, OSError):
                for child in begun.read_text("ascii").split():
                    self._look_at(psutil.Process(int(child)))

    def _look_at(self, child: psutil.Process) -> None:
        if not any("app.bundles.child" in word for word in child.cmdline()):
            return  # not yet: it still is a likeness of this process
        self.most = max(self.most, child.memory_info().rss)
        self.limits.add(child.rlimit(psutil.RLIMIT_AS)[0])
