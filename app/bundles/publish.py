"""Writing a file to a stick so that it is either there, whole and read back, or not there at all.

A full stick writes less than it was given before it says so; a pulled one may say nothing until
the flush; a bad one takes everything and gives back something else. So: temporary name, every
short write seen, flush, close, read back from the stick itself, compare, and only then the final
name, which must not exist yet.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO, cast

from app.bundles.archive import Progress
from app.bundles.digest_beside import DigestBeside
from app.bundles.limits import LIMITS
from app.bundles.names import PART_SUFFIX, check_name
from app.bundles.read_past_cache import pieces_past_cache
from app.errors import Trouble

_PIECE = 1024 * 1024
_SPARE = 20  # one twentieth more than the file, for the file system's own tables
_FULL = {errno.ENOSPC, errno.EDQUOT}
_PROTECTED = {errno.EROFS, errno.EACCES, errno.EPERM}
_FULL_WINDOWS = {39, 112}
_PROTECTED_WINDOWS = {5, 19}
# What a file system that cannot flush a folder says; FAT has no journal to flush.
_NO_FOLDER_FLUSH = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}


@dataclass(frozen=True, slots=True)
class Published:
    """Where the file is now, its size and SHA-256 (hex). `was_there`: the same file stood there before."""

    path: Path
    size: int
    sha256: str
    was_there: bool = False


def open_part(path: Path) -> RawIOBase:
    """A new file without a buffer. Fails if it exists.

    It may be read by whoever may read its folder: on a stick with Linux's own file system the
    county is another user, in the vault there is none.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    mode = 0o600 | path.parent.stat().st_mode & 0o044
    return cast("RawIOBase", os.fdopen(os.open(path, flags, mode), "wb", buffering=0))


def publish(
    folder: Path,
    name: str,
    write: Callable[[BinaryIO], object],
    *,
    size: int | None = None,
    sha256: Callable[[], str] | None = None,
    read_back: bool = True,
    progress: Progress | None = None,
    opener: Callable[[Path], RawIOBase] = open_part,
) -> Published:
    """Have `write` fill a file, read it back, and give it its name in `folder`.

    `size` in bytes, where it is known, is checked against the free space first. `sha256` (hex) of the
    file, where somebody else knows it once it is written, need not be worked out a second time; what is
    read back is compared with it. Without `read_back` the file is flushed, and whoever reads it has to
    compare. `progress` hears bytes written and then bytes read back, twice the size in the end; what it
    or `write` raises stops the work and comes out unchanged. The same file under the same name is left
    as it is.

    Raises Trouble: stick_missing, stick_full, stick_file_too_large (FAT32), stick_write_protected,
    stick_pulled, stick_read_back_differs, stick_name_taken (by another file). After any of them
    there is no file under the final name that was not there before.
    """
    check_name(name)
    _check_room(folder, size)
    part = folder / (name + PART_SUFFIX)
    try:
        sink = _fill(part, write, progress, opener, digesting=sha256 is None)
        digest = sink.digest.hexdigest() if sha256 is None else sha256()
        if read_back:
            _read_back(part, sink.size, digest, progress)
        return _give_name(part, folder / name, sink.size, digest)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def publish_bytes(folder: Path, name: str, data: bytes, *, progress: Progress | None = None) -> Published:
    """`publish` for what is in memory: a receipt, a county file, a kept bundle."""

    def write(out: BinaryIO) -> None:
        for start in range(0, len(data), _PIECE):
            out.write(data[start : start + _PIECE])

    return publish(folder, name, write, size=len(data), progress=progress)


class _Sink:
    """Writes all it is given, however short each write is, and keeps the digest."""

    def __init__(self, raw: RawIOBase, progress: Progress | None, *, digesting: bool) -> None:
        self._raw = raw
        self._progress = progress
        self._digesting = digesting
        self.digest = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes, /) -> int:
        if self.size + len(data) > LIMITS.file:
            raise Trouble("stick_file_too_large")
        left = memoryview(data)
        while left:
            try:
                count = self._raw.write(left)
            except OSError as error:
                raise _trouble(error) from None
            if not count:
                raise Trouble("stick_full")
            left = left[count:]
        if self._digesting:
            self.digest.update(data)
        self.size += len(data)
        if self._progress:
            self._progress(self.size)
        return len(data)

    def flush(self) -> None:
        """There is no buffer; `_fill` flushes the device at the end."""


def _check_room(folder: Path, size: int | None) -> None:
    try:
        if not folder.is_dir():
            raise Trouble("stick_missing")
        disk = shutil.disk_usage(folder)
    except OSError as error:
        raise _trouble(error) from None
    if size is None:
        return
    if size > LIMITS.file:
        raise Trouble("stick_file_too_large")
    # A file system that says nothing of its size, as some reach sticks and telephones, says so when full.
    if disk.total and disk.free < size + size // _SPARE:
        raise Trouble("stick_full", needed=size + size // _SPARE, free=disk.free)


def _fill(
    part: Path,
    write: Callable[[BinaryIO], object],
    progress: Progress | None,
    opener: Callable[[Path], RawIOBase],
    *,
    digesting: bool,
) -> _Sink:
    try:
        part.unlink(missing_ok=True)  # what an earlier, interrupted try left behind
        raw = opener(part)
    except OSError as error:
        raise _trouble(error) from None
    try:
        sink = _Sink(raw, progress, digesting=digesting)
        write(cast("BinaryIO", sink))
        try:
            os.fsync(raw.fileno())
        except OSError as error:
            raise _trouble(error) from None
    except BaseException:
        with suppress(OSError):
            raw.close()
        raise
    try:
        raw.close()
    except OSError as error:
        raise _trouble(error) from None
    return sink


def _read_back(part: Path, written: int, sha256: str, progress: Progress | None) -> None:
    try:
        digest, size = _digest(part, written, progress)
    except OSError as error:
        raise _trouble(error) from None
    if size != written or digest != sha256:
        raise Trouble("stick_read_back_differs")


def _digest(path: Path, before: int, progress: Progress | None) -> tuple[str, int]:
    size = 0
    with DigestBeside() as digest:
        for piece in pieces_past_cache(path):
            digest.update(piece)
            size += len(piece)
            if progress:
                progress(before + size)
        return digest.hexdigest(), size


def _give_name(part: Path, final: Path, size: int, found: str) -> Published:
    try:
        if os.path.lexists(final):
            if not final.is_file() or _digest(final, 0, None) != (found, size):
                raise Trouble("stick_name_taken")
            part.unlink()
            return Published(final, size, found, was_there=True)
        part.rename(final)
        _flush_folder(final.parent)
    except OSError as error:
        raise _trouble(error) from None
    return Published(final, size, found)


def _flush_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FLUSH:
            raise
    finally:
        os.close(handle)


def _trouble(error: OSError) -> Trouble:
    number, windows = error.errno, getattr(error, "winerror", None)
    if windows in _FULL_WINDOWS or number in _FULL:
        return Trouble("stick_full")
    if windows in _PROTECTED_WINDOWS or number in _PROTECTED:
        return Trouble("stick_write_protected")
    if number == errno.EEXIST:
        return Trouble("stick_name_taken")
    if number == errno.EFBIG:
        return Trouble("stick_file_too_large")
    return Trouble("stick_pulled")
