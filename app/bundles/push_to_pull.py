"""Turning a function that pushes items into an iterator that gives them.

age hands out plaintext by calling `write`; whoever stores records wants to loop over them. A
thread pushes, a short queue holds it back, so memory stays bounded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from queue import Queue
from threading import Event, Thread
from typing import TypeVar

T = TypeVar("T")

_BATCH = 256
_BATCHES = 4


class _StoppedPulling(Exception):
    pass


def read_ahead(items: Iterable[T], *, together: int = _BATCH) -> Iterator[T]:
    """The same items; a thread makes the next ones meanwhile, `together` at a time. Ends as `pulled` does."""

    def push(take: Callable[[T], None]) -> None:
        for item in items:
            take(item)

    return pulled(push, together=together)


def pulled(push: Callable[[Callable[[T], None]], None], *, together: int = _BATCH) -> Iterator[T]:
    """The items that `push` gives to its argument, in order. Some batches of so many may wait.

    What `push` raises is raised here, after the items before it. Closing the iterator early ends
    the thread before `close` returns.
    """
    queue: Queue[list[T] | None] = Queue(_BATCHES)
    stopped = Event()
    failures: list[BaseException] = []

    def run() -> None:
        batch: list[T] = []

        def take(item: T) -> None:
            nonlocal batch
            if stopped.is_set():
                raise _StoppedPulling
            batch.append(item)
            if len(batch) == together:
                queue.put(batch)
                batch = []

        try:
            push(take)
        except _StoppedPulling:
            pass
        except BaseException as error:  # noqa: BLE001  # raised again in the thread that pulls
            failures.append(error)
        queue.put(batch)
        queue.put(None)

    thread = Thread(target=run, name="bundle records", daemon=True)
    thread.start()
    is_over = False
    try:
        while (batch := queue.get()) is not None:
            yield from batch
        is_over = True
    finally:
        stopped.set()
        while not is_over:
            is_over = queue.get() is None
        thread.join()
    if failures:
        raise failures[0]
