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


class Cell(NamedTuple):
    """Where a value stands. `row`: its key as text; "" where equal values are to look equal."""

    table: str
    column: str
    row: str

    def bound(self) -> bytes:
        return "\x00".join(self).encode()


class Unopened(Exception):
    """A sealed value that was changed, moved, or sealed under another key."""

    def __init__(self, table: str, column: str) -> None:
        super().__init__(f"{table}.{column}")


class Sealer:
    """Seals and opens under one key of 32 bytes."""

    def __init__(self, key: bytes) -> None:
        self._box = AESGCM(hmac.digest(key, b"seal", "sha256"))
        self._alike = hmac.digest(key, b"alike", "sha256")

    def seal(self, cell: Cell, value: str | bytes) -> str | bytes:
        """Text stays text, bytes stay bytes. What holds no word, because it is empty or blank, stays."""
        if isinstance(value, bytes):
            return MARK_BYTES + _place(cell).encode() + self._sealed(cell, value)
        if not value.strip() and not value.startswith(MARK):
            return value
        return MARK + _place(cell) + b64encode(self._sealed(cell, value.encode())).decode("ascii")

    def open(self, value: str | bytes) -> tuple[Cell, str | bytes]:
        """The cell that a sealed value was made for, and what it says. Raises Unopened."""
        cell, sealed = _parts(value)
        try:
            plain = self._box.decrypt(sealed[:NONCE], sealed[NONCE:], cell.bound())
        except (InvalidTag, ValueError):
            raise Unopened(cell.table, cell.column) from None
        return cell, plain if isinstance(value, bytes) else plain.decode()

    def _sealed(self, cell: Cell, plain: bytes) -> bytes:
        bound = cell.bound()
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


def _place(cell: Cell) -> str:
    return f"{len(cell.row)}:{cell.table}.{cell.column}:{cell.row}:"


def _parts(value: str | bytes) -> tuple[Cell, bytes]:
    try:
        if isinstance(value, bytes):
            length, where, rest = value[len(MARK_BYTES) :].split(b":", 2)
            row, sealed = rest[: int(length)].decode(), rest[int(length) + 1 :]
            name = where.decode()
        else:
            size, name, words = value[len(MARK) :].split(":", 2)
            row, sealed = words[: int(size)], b64decode(words[int(size) + 1 :], validate=True)
    except ValueError:
        raise Unopened("?", "?") from None
    table, _, column = name.partition(".")
    return Cell(table, column, row), sealed
