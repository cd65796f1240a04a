"""The words between this program and the limited process that looks into files: JSON, then bytes."""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO, Protocol

_LENGTH = struct.Struct(">Q")
_LARGEST_HEAD = 64 * 1024


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def send(out: BinaryIO, head: dict[str, Any], *body: bytes | memoryview) -> None:
    """One message. Raises OSError."""
    words = json.dumps(head).encode("ascii")
    out.write(_LENGTH.pack(len(words)) + words + _LENGTH.pack(sum(map(len, body))))
    for piece in body:
        out.write(piece)
    out.flush()


def receive(pipe: Readable, most: int) -> tuple[dict[str, Any], bytes] | None:
    """The next message, or None at the end of the pipe and for anything that is none."""
    words = _framed(pipe, _LARGEST_HEAD)
    body = None if words is None else _framed(pipe, most)
    if words is None or body is None:
        return None
    try:
        head = json.loads(words)
    except (ValueError, RecursionError):
        return None
    return (head, body) if isinstance(head, dict) else None


def _framed(pipe: Readable, most: int) -> bytes | None:
    length = _exactly(pipe, _LENGTH.size)
    if length is None or _LENGTH.unpack(length)[0] > most:
        return None
    return _exactly(pipe, _LENGTH.unpack(length)[0])


def _exactly(pipe: Readable, size: int) -> bytes | None:
    pieces = []
    left = size
    while left:
        piece = pipe.read(left)
        if not piece:
            return None
        pieces.append(piece)
        left -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
