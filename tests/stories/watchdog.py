"""Watches how long the window answers nobody: one turn after another of the thread that draws it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QAbstractEventDispatcher

LONGEST_MS = 100
MOST_WORK_MS = 80
"""Of the processor's time, which a busy machine hardly changes: what is left is for a slower processor."""
BESIDE_OTHERS = 3
"""The processor's caches are shared: beside other tests the same turn takes more than twice its time."""


class Watchdog:
    """Notes the longest turn of the window's thread, by what somebody did then, in milliseconds: `longest`
    by the clock, `busiest` in processor time.

    By the clock the time in which the system let other programs run in its place is taken off. Waiting for a
    disk, a lock, a process or another thread counts in full; in what a timer or a message of the window
    system brings about, which Qt does before it says that it woke up, the work alone.
    """

    def __init__(self) -> None:
        self.longest: dict[str, float] = {}
        self.busiest: dict[str, float] = {}
        self.during = ""
        self._delays = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._is_resting = False
        self._begin()
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        self._dispatcher = dispatcher
        dispatcher.awake.connect(self._on_awake)
        dispatcher.aboutToBlock.connect(self._on_rest)

    def leave(self) -> None:
        """Watch no longer."""
        self._dispatcher.awake.disconnect(self._on_awake)
        self._dispatcher.aboutToBlock.disconnect(self._on_rest)

    def over(self, ms: float) -> dict[str, float]:
        """The turns that took longer by the clock, by what somebody did."""
        return {during: taken for during, taken in self.longest.items() if taken > ms}

    @contextmanager
    def turn(self, during: str) -> Iterator[None]:
        """What is done here is one turn, as a key press and all that is drawn after it."""
        self.during = during
        self._is_resting = False
        self._begin()
        yield
        self._end()

    def _on_awake(self) -> None:
        if self._is_resting:  # else a turn goes on that only looked for more to do
            self._is_resting, self._began = False, self._now() - (thread_time() - self._worked)

    def _on_rest(self) -> None:
        self._end()
        self._is_resting = True

    def _begin(self) -> None:
        self._began, self._worked = self._now(), thread_time()

    def _end(self) -> None:
        taken, worked = self._now() - self._began, thread_time() - self._worked
        for most, seconds in ((self.longest, taken), (self.busiest, worked)):
            most[self.during] = max(seconds * 1000, most.get(self.during, 0.0))
        self._begin()

    def _now(self) -> float:
        """Seconds, those left out in which this thread could have run and was not let."""
        waited = int(self._delays.read_text(encoding="ascii").split()[1])
        return perf_counter() - waited / 1e9
