"""A SHA-256 that is worked out beside the writing or reading of what it is of."""

from __future__ import annotations

import hashlib
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager

_TOGETHER = 1024 * 1024
"""Bytes that are handed to the thread at a time. What is smaller costs less than handing it over."""

Piece = bytes | memoryview


class DigestBeside(AbstractContextManager["DigestBeside"]):
    """Takes pieces in their order; while some are digested the next can be made."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()
        self._thread = ThreadPoolExecutor(1, "digest")
        self._at_work: Future[None] | None = None
        self._waiting: list[Piece] = []
        self._size = 0

    def update(self, piece: Piece) -> None:
        """A view must not change before the next call has returned; bytes never do."""
        self._waiting.append(piece)
        self._size += len(piece)
        if self._size >= _TOGETHER or isinstance(piece, memoryview):
            self._finish_what_runs()
            self._at_work = self._thread.submit(self._take, self._waiting)
            self._waiting, self._size = [], 0

    def hexdigest(self) -> str:
        """Of all pieces so far."""
        self._finish_what_runs()
        self._take(self._waiting)
        self._waiting, self._size = [], 0
        return self._digest.hexdigest()

    def __exit__(self, *_raised: object) -> None:
        self._thread.shutdown()

    def _take(self, pieces: list[Piece]) -> None:
        for piece in pieces:
            self._digest.update(piece)

    def _finish_what_runs(self) -> None:
        if self._at_work is not None:
            self._at_work.result()
            self._at_work = None
