"""Values that the server keeps and cannot read: sealed before they are sent, opened when they come back.

A sealed value says in clear which cell it belongs to, and is bound to it: AES-256-GCM with table, column
and row as associated data. In columns that are compared it is bound to table and column only, and equal
values look equal; the server learns that two rows say the same, never what.
"""

from __future__ import annotations

import hmac
import os
from base64 import b64decode, b64encode
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
        place = f"{cell.table}.{cell.column}:{cell.row}"
        bound = place.encode()
        if isinstance(value, bytes):
            return MARK_BYTES + len(bound).to_bytes(2, "big") + bound + self._sealed(cell, bound, value)
        if not value.strip():
            return value
        sealed = b64encode(self._sealed(cell, bound, value.encode()))
        return f"{MARK}{sealed.decode('ascii')}:{place}"

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

    def _sealed(self, cell: Cell, bound: bytes, plain: bytes) -> bytes:
        if cell.row:
            nonce = os.urandom(NONCE)
        else:
            nonce = hmac.digest(self._alike, bound + b"\x00" + plain, "sha256")[:NONCE]
        return nonce + self._box.encrypt(nonce, plain, bound)


def is_sealed(value: object) -> bool:
    """Whether a value says of itself that it is sealed."""
    if isinstance(value, str):
        return value.startswith(MARK)
    return isinstance(value, bytes) and value.startswith(MARK_BYTES)
