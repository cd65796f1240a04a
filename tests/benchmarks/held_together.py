"""The most memory that a process and its children hold together."""

from __future__ import annotations

import threading
from time import sleep
from typing import Self

import psutil


class HeldTogether:
    """Looks ten times a second while the block runs; `most_mib` says what was found.

    What processes share is counted once with `shared_once`, a share of it wherever this one is not the only
    other program; else in each of them, which never tells too little.
    """

    def __init__(self, pid: int, *, shared_once: bool = False) -> None:
        self.most_mib = 0.0
        self._root = psutil.Process(pid)
        self._shared_once = shared_once
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
            try:
                processes = (self._root, *self._root.children(recursive=True))
                held = sum(self._of(one) for one in processes)
            except psutil.Error:
                sleep(0.05)
                continue
            self.most_mib = max(self.most_mib, held / 2**20)
            sleep(0.1)

    def _of(self, process: psutil.Process) -> int:
        return process.memory_full_info().pss if self._shared_once else process.memory_info().rss
