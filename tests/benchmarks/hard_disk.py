"""A hard disk as old laptops have it: quick along its tracks, and slow at every jump.

`python -m tests.benchmarks.hard_disk FOLDER IMAGE` serves one file, FOLDER/disk, whose bytes are those of
IMAGE: a file system of our own (FUSE) that a loop device is put on. The kernel's own limits count requests
and bytes alone, so that they make a disk too slow where it reads on and too quick where it jumps.

The laptop disk that is meant: 5,400 turns a minute, 80 MB a second, 12 ms from a request to the next one
that lies elsewhere (a short seek and half a turn). What lies a little further on passes under the head, and
the disk reads on into a buffer of its own while nobody asks.
"""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

BYTES_A_SECOND = 80 * 10**6
A_JUMP = 0.012
A_LITTLE_FURTHER = 512 * 1024
BUFFER = 8 * 2**20

_LARGEST = 1024 * 1024
_ROOT, _DISK = 1, 2
_HEAD, _ANSWER, _ATTRIBUTES = struct.Struct("=IIQQIIIHH"), struct.Struct("=IiQ"), struct.Struct("=6Q10I")
_PLACE = struct.Struct("=QQI")
_FOR_EVER = 1 << 30
# The numbers of <linux/fuse.h>.
_LOOKUP, _FORGET, _GETATTR, _SETATTR, _OPEN, _READ, _WRITE = 1, 2, 3, 4, 14, 15, 16
_RELEASE, _FSYNC, _FLUSH, _INIT, _INTERRUPT, _DESTROY, _FORGET_MANY = 18, 20, 25, 26, 36, 38, 42
_BIG_WRITES, _ASYNC_READ, _ASYNC_DIRECT, _MANY_PAGES = 1 << 5, 1 << 0, 1 << 15, 1 << 22


class Head:
    """Where the head is, and how long a request keeps the disk busy. It does one thing after another."""

    def __init__(self) -> None:
        self._at = 0
        self._free_at = 0.0

    def move(self, start: int, size: int) -> None:
        """Wait until these bytes have passed under the head."""
        ahead, now = start - self._at, monotonic()
        if 0 <= ahead <= A_LITTLE_FURTHER:
            began = max(self._free_at, now - BUFFER / BYTES_A_SECOND)
            self._free_at = began + (ahead + size) / BYTES_A_SECOND
        else:
            self._free_at = max(self._free_at, now) + A_JUMP + size / BYTES_A_SECOND
        self._at = start + size
        sleep(max(0.0, self._free_at - now))


class HardDisk:
    """Answers the kernel until the file system is taken off."""

    def __init__(self, kernel: int, image: int) -> None:
        self._kernel, self._image = kernel, image
        self._size = os.fstat(image).st_size
        self._head = Head()
        self._ways: dict[int, Callable[[int, bytes], bytes]] = {
            _INIT: self._begin,
            _LOOKUP: self._look_up,
            _GETATTR: self._tell,
            _SETATTR: self._tell,
            _OPEN: self._open,
            _READ: self._read,
            _WRITE: self._write,
            _RELEASE: _nothing,
            _FSYNC: _nothing,
            _FLUSH: _nothing,
        }

    def serve(self) -> None:
        while True:
            try:
                asked = os.read(self._kernel, _LARGEST + 2**16)
            except OSError as error:
                if error.errno == errno.ENODEV:  # it was taken off
                    return
                if error.errno in (errno.EINTR, errno.ENOENT):
                    continue
                raise
            _length, wish, number, node, *_who = _HEAD.unpack_from(asked)
            if wish in (_FORGET, _FORGET_MANY, _INTERRUPT, _DESTROY):
                continue
            way = self._ways.get(wish)
            told = way(node, asked[_HEAD.size :]) if way is not None else b""
            self._answer(number, told, 0 if way is not None else -errno.ENOSYS)

    def _answer(self, number: int, told: bytes, error: int) -> None:
        os.write(self._kernel, _ANSWER.pack(_ANSWER.size + len(told), error, number) + told)

    def _begin(self, _node: int, asked: bytes) -> bytes:
        major, _minor, _ahead, offered = struct.unpack_from("=4I", asked)
        taken = offered & (_BIG_WRITES | _ASYNC_READ | _ASYNC_DIRECT | _MANY_PAGES)
        pages = _LARGEST // 4096
        return struct.pack("=4I2H2I2H8I", major, 31, 0, taken, 16, 12, _LARGEST, 1, pages, 0, *[0] * 8)

    def _look_up(self, _node: int, _asked: bytes) -> bytes:
        """There is one file, whatever it is called."""
        return struct.pack("=4Q2I", _DISK, 0, _FOR_EVER, _FOR_EVER, 0, 0) + self._attributes(_DISK)

    def _tell(self, node: int, _asked: bytes) -> bytes:
        return struct.pack("=Q2I", _FOR_EVER, 0, 0) + self._attributes(node)

    def _attributes(self, node: int) -> bytes:
        kind, size = (stat.S_IFDIR, 0) if node == _ROOT else (stat.S_IFREG, self._size)
        rights, who = kind | stat.S_IRWXU, (os.getuid(), os.getgid())
        return _ATTRIBUTES.pack(node, size, size // 512, *[0] * 6, rights, 1, *who, 0, 4096, 0)

    def _open(self, _node: int, _asked: bytes) -> bytes:
        return struct.pack("=Q2I", 0, 0, 0)

    def _read(self, _node: int, asked: bytes) -> bytes:
        _file, start, size = _PLACE.unpack_from(asked)
        self._head.move(start, size)
        return os.pread(self._image, size, start)

    def _write(self, _node: int, asked: bytes) -> bytes:
        _file, start, size = _PLACE.unpack_from(asked)
        self._head.move(start, size)
        os.pwrite(self._image, asked[40 : 40 + size], start)
        return struct.pack("=2I", size, 0)


def _nothing(_node: int, _asked: bytes) -> bytes:
    return b""


def mount(folder: Path) -> int:
    """Put the file system on this folder; the answer is what the kernel asks through. Needs root."""
    kernel = os.open("/dev/fuse", os.O_RDWR)
    rights = f"fd={kernel},rootmode={stat.S_IFDIR:o},user_id={os.getuid()},group_id={os.getgid()}"
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"hard_disk", str(folder).encode(), b"fuse", 0, rights.encode()):
        raise OSError(ctypes.get_errno(), "mount")
    return kernel


if __name__ == "__main__":
    _kernel = mount(Path(sys.argv[1]))
    sys.stdout.write("mounted\n")
    sys.stdout.flush()
    HardDisk(_kernel, os.open(sys.argv[2], os.O_RDWR)).serve()
