"""What the processes that look at strangers' files hold while a block runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil

from tests.factories.looking_on import LookingOn


class Lookers(LookingOn):
    """Looks up to a hundred times a second at each such child that this process begins meanwhile.

    `most` is the largest memory found, in bytes; `limits` are the bounds of their address space. The
    system's own account of ended children would not do: a process that is begun counts as much as the one
    that began it.
    """

    _between = 0.01

    def __init__(self) -> None:
        super().__init__()
        self.most = 0
        self.limits: set[int] = set()
        self._before = set(_children())

    def _look(self) -> None:
        for child in _children():
            if child not in self._before:
                with suppress(psutil.Error):
                    self._look_at(psutil.Process(child))

    def _look_at(self, child: psutil.Process) -> None:
        if not any("app.bundles.child" in word for word in child.cmdline()):
            return  # not yet: it still is a likeness of this process
        self.most = max(self.most, child.memory_info().rss)
        self.limits.add(child.rlimit(psutil.RLIMIT_AS)[0])


def _children() -> Iterator[int]:
    """As the kernel lists them: psutil would look at each process of the machine."""
    for begun in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError):  # a thread that has ended
            yield from map(int, begun.read_text("ascii").split())
