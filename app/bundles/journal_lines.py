"""Unpacking journal.ndjson.gz without ever holding more than a line of it."""

from __future__ import annotations

import zlib
from collections.abc import Callable

from app.bundles.limits import Limits
from app.bundles.manifest import MALFORMED
from app.errors import Refused

_PIECE = 64 * 1024
_GZIP = 31  # zlib's window bits for a gzip wrapper


class JournalLines:
    """Unpacks one gzip member and cuts it into lines, with a limit on everything."""

    def __init__(self, take: Callable[[bytes], None], limits: Limits) -> None:
        self._take = take
        self._limits = limits
        self._unpacker = zlib.decompressobj(_GZIP)
        self._packed = 0
        self._plain = 0
        self._count = 0
        self._rest = b""

    def feed(self, piece: bytes) -> None:
        self._packed += len(piece)
        while piece:
            if self._unpacker.eof:
                raise Refused(MALFORMED, why="bytes after the journal")
            try:
                plain = self._unpacker.decompress(piece, _PIECE)
            except zlib.error:
                raise Refused(MALFORMED, why="gzip") from None
            if self._unpacker.unused_data:
                raise Refused(MALFORMED, why="bytes after the journal")
            piece = self._unpacker.unconsumed_tail
            self._cut(plain)

    def finish(self) -> None:
        # What decompress() holds back because of its limit comes out with the next call.
        while not self._unpacker.eof:
            try:
                plain = self._unpacker.decompress(b"", _PIECE)
            except zlib.error:
                raise Refused(MALFORMED, why="gzip") from None
            if not plain and not self._unpacker.eof:
                raise Refused(MALFORMED, why="gzip ends early")
            self._cut(plain)
        if self._rest:
            raise Refused(MALFORMED, why="the last line has no end")

    def _cut(self, plain: bytes) -> None:
        limits = self._limits
        self._plain += len(plain)
        is_bomb = self._plain > max(limits.ratio_free, limits.ratio * self._packed)
        if is_bomb or self._plain > limits.journal:
            raise Refused("bundle_over_limit")
        lines = (self._rest + plain).split(b"\n")
        self._rest = lines.pop()
        if len(self._rest) > limits.line:
            raise Refused("bundle_over_limit")
        for line in lines:
            self._count += 1
            if len(line) > limits.line or self._count > limits.lines:
                raise Refused("bundle_over_limit")
            self._take(line)
