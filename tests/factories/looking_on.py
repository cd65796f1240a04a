"""Doing something again and again, in a thread, while a block runs."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from time import sleep
from typing import Self


class LookingOn(ABC):
    """What inherits it looks, `_between` seconds apart, at what a test or a figure asks for."""

    _between = 0.1

    def __init__(self) -> None:
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
            self._look()
            sleep(self._between)

    @abstractmethod
    def _look(self) -> None: ...
