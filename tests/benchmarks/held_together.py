"""The most memory that a process and its children hold together."""

from __future__ import annotations

from contextlib import suppress

import psutil

from tests.factories.looking_on import LookingOn


class HeldTogether(LookingOn):
    """Looks ten times a second while the block runs; `most_mib` says what was found.

    What processes share is counted once with `shared_once`, a share of it wherever this one is not the only
    other program; else in each of them, which never tells too little.
    """

    def __init__(self, pid: int, *, shared_once: bool = False) -> None:
        super().__init__()
        self.most_mib = 0.0
        self._root = psutil.Process(pid)
        self._shared_once = shared_once

    def _look(self) -> None:
        with suppress(psutil.Error):
            processes = (self._root, *self._root.children(recursive=True))
            held = sum(self._of(one) for one in processes)
            self.most_mib = max(self.most_mib, held / 2**20)

    def _of(self, process: psutil.Process) -> int:
        return process.memory_full_info().pss if self._shared_once else process.memory_info().rss
