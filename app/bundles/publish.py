"""Writing a file to a stick so that it is either there, whole and read back, or not there at all.

A full stick writes less than it was given before it says so; a pulled one may say nothing until
the flush; a bad one takes everything and gives back something else. So: temporary name, every
short write seen, flush, close, read back from the stick itself, compare, and only then the final
name, which must not exist yet, flushed in its turn.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO, cast

from app.bundles.archive import Progress
from app.bundles.closed_by_system import closed_by_system
from app.bundles.digest_beside import DigestBeside
from app.bundles.limits import LIMITS
from app.bundles.name_for_good import name_for_good
from app.bundles.names import PART_SUFFIX, check_name
from app.bundles.read_past_cache import pieces_past_cache
from app.errors import Trouble

_PIECE = 1024 * 1024
_SPARE = 20  # one twentieth more than the file, for the file system's own tables
_MEGABYTE = 1_000_000
_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM}
_FULL_WINDOWS = {39, 112}
_FORBIDDEN_WINDOWS = 5
_PROTECTED_WINDOWS = 19
_DAMAGED_WINDOWS = {1392, 1393}
_DAMAGED = getattr(errno, "EUCLEAN", None)  # of Linux alone
_NOT_TAKEN = {"stick_write_protected", "stick_not_yours"}
_AGAIN = ".2"


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

    Raises Trouble: stick_missing, stick_too_small (before anything is written), stick_full,
    stick_file_too_large (FAT32), stick_write_protected, stick_not_yours, stick_pulled (or it fails: the
    system says the same of both), stick_damaged (its file system, which the system has closed against
    writing), stick_read_back_differs, stick_name_taken (by another file).
    After any of them there is no file under the final name that was not there before, as long as the stick
    itself is still there; on one that was pulled there may be an empty one, which the next try replaces.
    """
    check_name(name)
    if size is not None and size > LIMITS.file:
        raise Trouble("stick_file_too_large")
    check_room(folder, size)
    part = _part(folder, name)
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


def clear_halves(folder: Path, *called: str) -> None:
    """Take away what was being written as a stick was pulled, where its whole would be called so (patterns
    as `Path.glob` knows them). What cannot be taken away stays.

    To be asked before anything else is written there: on FAT a half may lead on into room that counts as
    free, and whoever takes it away once another file lies in that room takes away of that file.
    """
    for one in called:
        for end in (PART_SUFFIX, _AGAIN + PART_SUFFIX):
            with suppress(OSError):
                for half in folder.glob(one + end):
                    with suppress(OSError):
                        half.unlink()


def _part(folder: Path, name: str) -> Path:
    """Where to write: what an earlier, interrupted try left behind goes first, and what cannot go stays."""
    for end in (PART_SUFFIX, _AGAIN + PART_SUFFIX):
        part = folder / (name + end)
        try:
            part.unlink(missing_ok=True)
        except OSError as error:
            trouble = stick_trouble(error, folder)
            if trouble.reason == "stick_damaged":
                raise trouble from None
        else:
            return part
    raise trouble


class _Sink:
    """Writes all it is given, however short each write is, and keeps the digest."""

    def __init__(self, raw: RawIOBase, folder: Path, progress: Progress | None, *, digesting: bool) -> None:
        self._raw = raw
        self._folder = folder
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
                raise _trouble_amid(error, self._folder) from None
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


def check_room(folder: Path, size: int | None) -> None:
    """Whether `size` bytes go onto the stick. Raises Trouble as `publish`."""
    try:
        if not folder.is_dir():
            raise Trouble("stick_missing")
        disk = shutil.disk_usage(folder)
    except OSError as error:
        raise stick_trouble(error, folder) from None
    if size is None:
        return
    needed = size + size // _SPARE
    # A file system that says nothing of its size, as some reach sticks and telephones, says so when full.
    if disk.total and disk.free < needed:
        raise Trouble("stick_too_small", needed=-(-needed // _MEGABYTE), free=disk.free // _MEGABYTE)


def _fill(
    part: Path,
    write: Callable[[BinaryIO], object],
    progress: Progress | None,
    opener: Callable[[Path], RawIOBase],
    *,
    digesting: bool,
) -> _Sink:
    try:
        raw = opener(part)
    except OSError as error:
        raise stick_trouble(error, part.parent) from None
    try:
        sink = _Sink(raw, part.parent, progress, digesting=digesting)
        write(cast("BinaryIO", sink))
        try:
            os.fsync(raw.fileno())
        except OSError as error:
            raise _trouble_amid(error, part.parent) from None
    except BaseException:
        with suppress(OSError):
            raw.close()
        raise
    try:
        raw.close()
    except OSError as error:
        raise _trouble_amid(error, part.parent) from None
    return sink


def _read_back(part: Path, written: int, sha256: str, progress: Progress | None) -> None:
    try:
        digest, size = _digest(part, written, progress)
    except OSError as error:
        raise _trouble_amid(error, part.parent) from None
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
        if _is_taken(final):
            if not final.is_file() or _digest(final, 0, None) != (found, size):
                raise Trouble("stick_name_taken")
            part.unlink()
            return Published(final, size, found, was_there=True)
        try:
            name_for_good(part, final)
        except OSError:
            with suppress(OSError):
                final.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _trouble_amid(error, final.parent) from None
    return Published(final, size, found)


def _is_taken(final: Path) -> bool:
    """An empty file is what a FAT stick holds that was pulled out as this one got its name."""
    return os.path.lexists(final) and not (final.is_file() and final.stat().st_size == 0)


def stick_trouble(error: OSError, folder: Path) -> Trouble:
    """What the system said of a stick, or of a folder on it, as `publish` tells it."""
    number, windows = error.errno, getattr(error, "winerror", None)
    if windows in _FULL_WINDOWS or number in _FULL:
        return Trouble("stick_full")
    if windows in _DAMAGED_WINDOWS or number == _DAMAGED:
        return Trouble("stick_damaged")
    if windows == _PROTECTED_WINDOWS or number == errno.EROFS:
        return Trouble("stick_damaged" if closed_by_system(folder) else "stick_write_protected")
    if windows == _FORBIDDEN_WINDOWS or number in _FORBIDDEN:
        return Trouble("stick_not_yours")
    if number in (errno.EEXIST, errno.ENOTDIR):
        return Trouble("stick_name_taken")
    if number == errno.EFBIG:
        return Trouble("stick_file_too_large")
    return Trouble("stick_pulled")


def _trouble_amid(error: OSError, folder: Path) -> Trouble:
    """Once it has begun: Linux closes a file system against writing when its stick is pulled, too."""
    trouble = stick_trouble(error, folder)
    return Trouble("stick_pulled") if trouble.reason in _NOT_TAKEN else trouble
