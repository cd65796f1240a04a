"""Giving a finished file its name so that the disk has it under that name too, and not in memory only.

FAT keeps a file's size and place in its folder. After a renaming Linux writes the new name there at
once, with no size and no place; those follow with the file's own flush. A stick that is pulled out before
holds an empty file under the final name, though all of it had been flushed under the first one.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

# What a file system that cannot flush a folder says; FAT has no journal to flush.
_NO_FOLDER_FLUSH = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}


def folder_for_good(folder: Path, within: Path) -> None:
    """Make a folder and those between it and the one that was chosen, and flush their names as well.

    The chosen one is not made: where a stick was pulled, what is meant for it would go to the disk.

    Raises: OSError.
    """
    if folder.is_dir():
        return
    if folder == within:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
    folder_for_good(folder.parent, within)
    folder.mkdir(exist_ok=True)
    _flush_folder(folder.parent)


def name_for_good(part: Path, final: Path) -> None:
    """Rename a flushed file, in place of what bears the name, and flush the renaming. Raises OSError."""
    part.replace(final)
    if sys.platform == "win32":
        return
    _flush(final, os.O_RDONLY)
    _flush_folder(final.parent)


def _flush_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    try:
        _flush(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FLUSH:
            raise


def _flush(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
