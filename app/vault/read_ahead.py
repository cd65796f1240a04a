"""Have the records file read from its beginning before it is asked for piece by piece.

A hard disk reads a thousand neighbours in the time of one jump: without this, Today of a large village
waits half a minute for pages that lie all over the file.
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

PIECE = 128 * 1024
"""So much the kernel reads at once; it cuts what is asked for in one go beyond that."""
MOST = 256 * 1024 * 1024


def read_ahead(file: Path) -> None:
    """Ask for it all; what comes of it shows in the time alone, and trouble is left to whoever opens it.

    Only before a connection is open: closing the file by hand would drop the driver's POSIX locks.
    """
    with suppress(OSError), file.open("rb", buffering=0) as opened:
        if sys.platform == "linux":
            for start in range(0, min(os.fstat(opened.fileno()).st_size, MOST), PIECE):
                os.posix_fadvise(opened.fileno(), start, PIECE, os.POSIX_FADV_WILLNEED)
            return
        piece = bytearray(PIECE)
        for _ in range(MOST // PIECE):
            if not opened.readinto(piece):
                return


def wait_until_read(file: Path) -> None:
    """Until all that was asked for is in memory. A disk that reads thousands of pieces answers nobody else
    meanwhile, least of all the window with its small questions.

    Only before a connection is open, as above.
    """
    with suppress(OSError), file.open("rb", buffering=0) as opened:
        opened.seek(max(0, min(os.fstat(opened.fileno()).st_size, MOST) - PIECE))
        opened.read(PIECE)  # asked for last, so it comes last


class BeforeUnlocking:
    """Has the records read while the password is typed, so that unlocking finds them in memory.

    Never while they are open in this process, as above: whoever opens them ends it first.
    """

    def __init__(self) -> None:
        self._reading = threading.Lock()
        self._is_over = False

    def read(self, file: Path) -> None:
        """A piece at a time: what the window asks of the disk meanwhile waits for no more than one. Trouble
        is left to whoever opens it.
        """
        with suppress(OSError), self._reading:
            if not self._is_over:
                self._read(file)

    def end(self) -> None:
        """From now on nothing is read; the piece that is being read is waited for."""
        self._is_over = True
        with self._reading:
            pass

    def _read(self, file: Path) -> None:
        piece = bytearray(PIECE)
        with file.open("rb", buffering=0) as opened:
            for _ in range(MOST // PIECE):
                if self._is_over or not opened.readinto(piece):
                    return
