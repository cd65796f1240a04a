"""A tar with one spelling: for a name and a size there is exactly one header, and no other is read.

So there are no links, devices, directories, long names, owners, times, padding tricks or second
names for one file: whatever is not byte for byte what `header` writes is refused. Every stock
tar reads it (POSIX ustar).
"""

from __future__ import annotations

import re
from typing import Protocol

from app.errors import Refused

BLOCK = 512
END = bytes(2 * BLOCK)
_NAME = re.compile(rb"[a-z0-9][a-z0-9._/-]{0,98}")
_SIZE = re.compile(rb"[0-7]{11}\x00")


class MemberSink(Protocol):
    """What takes the members of a tar, piece by piece."""

    def begin(self, name: str, size: int) -> None: ...

    def data(self, piece: bytes) -> None: ...

    def end(self) -> None: ...


def header(name: str, size: int) -> bytes:
    """The one header of a file: mode 0600, owner 0, time 0.

    Spelled out, because what `tarfile` writes has changed between versions of Python.
    """
    start = name.encode("ascii").ljust(100, b"\x00") + b"0000600\x00" + b"0000000\x00" * 2
    start += b"%011o\x00" % size + b"00000000000\x00"
    end = b"0" + bytes(100) + b"ustar\x0000" + bytes(247)
    return start + b"%06o\x00 " % (sum(start) + sum(end) + 8 * ord(" ")) + end


def padding(size: int) -> bytes:
    """The zero bytes after a file."""
    return bytes(-size % BLOCK)


def packed_size(sizes: list[int]) -> int:
    """The size of a tar with files of these sizes."""
    return sum(BLOCK + size + -size % BLOCK for size in sizes) + len(END)


class TarReader:
    """Fed with the bytes of a tar in pieces of any size; hands the members on as they come."""

    def __init__(self, sink: MemberSink, reason: str) -> None:
        self._sink = sink
        self._reason = reason
        self._block = b""
        self._left = 0
        self._padding = 0
        self._zeros = 0

    def feed(self, piece: bytes) -> None:
        """Raises Refused(reason): a header, padding or trailer that is not the one spelling."""
        position = 0
        while position < len(piece):
            if self._left:
                part = piece[position : position + self._left]
                position += len(part)
                self._left -= len(part)
                self._sink.data(part)
                if not self._left:
                    self._sink.end()
            elif self._padding:
                part = piece[position : position + self._padding]
                position += len(part)
                self._padding -= len(part)
                if any(part):
                    raise Refused(self._reason, why="tar padding")
            else:
                wanted = BLOCK - len(self._block)
                self._block += piece[position : position + wanted]
                position += wanted
                if len(self._block) == BLOCK:
                    self._take_header(self._block)
                    self._block = b""

    def is_complete(self) -> bool:
        """Whether the closing zero blocks have been seen and nothing after them."""
        return self._zeros == len(END) // BLOCK and not self._block

    def _take_header(self, block: bytes) -> None:
        if self._zeros == len(END) // BLOCK:
            raise Refused(self._reason, why="bytes after the end of the tar")
        if not any(block):
            self._zeros += 1
            return
        name = block[:100].rstrip(b"\x00")
        size = block[124:136]
        if self._zeros or not _NAME.fullmatch(name) or not _SIZE.fullmatch(size):
            raise Refused(self._reason, why="tar header")
        self._left = int(size[:11], 8)
        self._padding = -self._left % BLOCK
        if block != header(name.decode("ascii"), self._left):
            raise Refused(self._reason, why="tar header")
        self._sink.begin(name.decode("ascii"), self._left)
        if not self._left:
            self._sink.end()
