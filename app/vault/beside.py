"""Short writing in a thread of its own, while whoever asked for it goes on reading.

An old hard disk takes some 25 ms until it confirms a line of the access log. In that time a bag can be read
and its page be made; it is shown when the line lies on the disk.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor


class Beside:
    """What is begun is written in this order, one after another."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="beside")
        self._begun: list[Future[None]] = []

    def begin(self, write: Callable[[], None]) -> None:
        """Write this once all that was begun before is written."""
        self._begun = [one for one in self._begun if not one.done() or one.exception() is not None]
        self._begun.append(self._thread.submit(write))

    def wait(self) -> None:
        """Until all that was begun lies on the disk. Raises, once, what the first of it raised."""
        begun, self._begun = self._begun, []
        for one in begun:
            one.result()
