"""Values that the server keeps and cannot read: sealed before they are sent, opened when they come back.

A sealed value says in clear which cell it belongs to, and is bound to it: AES-256-GCM with table, column
and row as associated data. In columns that are compared it is bound to table and column only, and equal
values look equal; the server learns that two rows say the same, never what.
"""

from __future__ import annotations

import hmac
import os
from base64 import b64decode
from binascii import b2a_base64
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MARK = "\x01s1:"
"""No form takes this first character. Words that begin with it all the same are no sealed value, since
they do not open."""
MARK_BYTES = MARK.encode("ascii")
NONCE = 12
_SIZE_END = len(MARK_BYTES) + 2


class Cell(NamedTuple):
    """Where a value stands. `row`: its key as text; "" where equal values are to look equal."""

    table: str
    column: str
    row: str

    @classmethod
    def read(cls, place: bytes) -> Cell:
        name, _, row = place.decode().partition(":")
        table, _, column = name.partition(".")
        return cls(table, column, row)


class Unopened(Exception):
    """A sealed value that was changed, moved, or sealed under another key."""


class Sealer:
    """Seals and opens under one key of 32 bytes."""

    def __init__(self, key: bytes) -> None:
        self._box = AESGCM(hmac.digest(key, b"seal", "sha256"))
        self._alike = hmac.digest(key, b"alike", "sha256")

    def seal(self, cell: Cell, value: str | bytes) -> str | bytes:
        """Text stays text, bytes stay bytes. What holds no word, because it is empty or blank, stays."""
        return self.seal_at(f"{cell.table}.{cell.column}:{cell.row}", value, is_alike=not cell.row)

    def seal_at(self, place: str, value: str | bytes, *, is_alike: bool) -> str | bytes:
        """The same for a place that is written already."""
        if isinstance(value, str):
            if not value or value.isspace():
                return value
            words = b2a_base64(self._sealed(place.encode(), value.encode(), is_alike), newline=False)
            return f"{MARK}{words.decode('ascii')}:{place}"
        bound = place.encode()
        return MARK_BYTES + len(bound).to_bytes(2, "big") + bound + self._sealed(bound, value, is_alike)

    def open(self, value: str | bytes) -> tuple[bytes, str | bytes]:
        """The place that a sealed value was made for (see `Cell.read`), and what it says. Raises Unopened."""
        try:
            if isinstance(value, bytes):
                end = _SIZE_END + int.from_bytes(value[len(MARK_BYTES) : _SIZE_END], "big")
                bound, sealed = value[_SIZE_END:end], value[end:]
                return bound, self._box.decrypt(sealed[:NONCE], sealed[NONCE:], bound)
            coded, _, place = value[len(MARK) :].partition(":")
            bound, sealed = place.encode(), b64decode(coded, validate=True)
            return bound, self._box.decrypt(sealed[:NONCE], sealed[NONCE:], bound).decode()
        except (InvalidTag, ValueError):
            raise Unopened from None

    def _sealed(self, bound: bytes, plain: bytes, is_alike: bool) -> bytes:
        if is_alike:
            nonce = hmac.digest(self._alike, bound + b"\x00" + plain, "sha256")[:NONCE]
        else:
            nonce = os.urandom(NONCE)
        return nonce + self._box.encrypt(nonce, plain, bound)


def is_sealed(value: object) -> bool:
    """Whether a value says of itself that it is sealed."""
    if isinstance(value, str):
        return value.startswith(MARK)
    return isinstance(value, bytes) and value.startswith(MARK_BYTES)
