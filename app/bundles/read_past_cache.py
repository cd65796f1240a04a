"""Reading a file as its device has it, not as the system remembers it."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from io import FileIO
from itertools import cycle
from mmap import mmap
from pathlib import Path

PIECE = 1024 * 1024
"""Bytes. Whole pages and whole blocks of any device, as reading past the cache demands."""


def pieces_past_cache(path: Path) -> Iterator[memoryview]:
    """All of a file in pieces; each may be used until the one after the next is asked for.

    Windows cannot be asked for it so: there closing the only handle of a removable drive flushes and
    usually purges the cache, and safe removal is asked for on the page.
    """
    with _opened(path) as stream:
        for buffer in cycle([mmap(-1, PIECE), mmap(-1, PIECE)]):
            count = stream.readinto(buffer)
            if not count:
                return
            yield memoryview(buffer)[:count]


def _opened(path: Path) -> FileIO:
    if sys.platform == "win32":
        return FileIO(path)
    try:
        return FileIO(path, opener=_direct)
    except OSError as error:
        # Some file systems (memory, a few networks) have no device to read past to.
        if error.errno != errno.EINVAL:
            raise
    stream = FileIO(path)
    if hasattr(os, "posix_fadvise"):
        # What was flushed is dropped, and read from the device again.
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return stream


def _direct(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_DIRECT", 0))
