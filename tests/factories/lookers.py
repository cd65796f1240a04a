"""What the processes that look at strangers' files hold while a block runs."""

from __future__ import annotations

import threading
from contextlib import suppress
from time import sleep
from typing import Self

import psutil


class Lookers:
    """Looks up to a hundred times a second at each such child of this process.

    `most` is the largest memory found, in bytes; `limits` are the bounds of their address space. The
    system's own account of ended children would not do: a process that is begun counts as much as the one
    that began it.
    """

    def __init__(self) -> None:
        self.most = 0
        self.limits: set[int] = set()
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._ends.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._ends.is_set():
            with suppress(psutil.Error):
                for child in psutil.Process().children():
                    self._look_at(child)
            sleep(0.01)

    def _look_at(self, child: psutil.Process) -> None:
        if not any("app.bundles.child" in word for word in child.cmdline()):
            return  # not yet: it still is a likeness of this process
        self.most = max(self.most, child.memory_info().rss)
        self.limits.add(child.rlimit(psutil.RLIMIT_AS)[0])
