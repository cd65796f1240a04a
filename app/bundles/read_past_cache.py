"""Reading a file as its device has it, not as the system remembers it."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from io import FileIO
from itertools import cycle
from mmap import mmap
from pathlib import Path

Opener = Callable[[str, int], int]

PIECE = 1024 * 1024
"""Bytes. Whole pages and whole blocks of any device, as reading past the cache demands."""


def pieces_past_cache(path: Path) -> Iterator[memoryview]:
    """All of a file in pieces; each may be used until the one after the next is asked for.

    Windows cannot be asked for it so: there closing the only handle of a removable drive flushes and
    usually purges the cache, and safe removal is asked for on the page.
    """
    done = 0
    try:
        for piece in _pieces(path, _direct, 0):
            done += len(piece)
            yield piece
        return
    except OSError as error:
        # Some file systems (memory, a few networks) have no device to read past to.
        if error.errno != errno.EINVAL:
            raise
    yield from _pieces(path, _dropped, done)


def _pieces(path: Path, opener: Opener, start: int) -> Iterator[memoryview]:
    with FileIO(path, opener=opener) as stream:
        stream.seek(start)
        for buffer in cycle([mmap(-1, PIECE), mmap(-1, PIECE)]):
            count = stream.readinto(buffer)
            if not count:
                return
            yield memoryview(buffer)[:count]


def _direct(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_DIRECT", 0))


def _dropped(path: str, flags: int) -> int:
    """Opened as usual; what was flushed is dropped from memory, and read from the device again."""
    number = os.open(path, flags)
    if sys.platform != "win32" and hasattr(os, "posix_fadvise"):
        os.posix_fadvise(number, 0, 0, os.POSIX_FADV_DONTNEED)
    return number
