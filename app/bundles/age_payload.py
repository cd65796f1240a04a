"""What follows the header of an age file: chunks of 64 KiB, each sealed with ChaCha20-Poly1305.

The cipher is OpenSSL's. It is three times as fast as pyrage's, and other threads go on beside it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

CHUNK = 64 * 1024
TAG = 16
NONCE = 16
_KEY = 32


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class Damaged(Exception):
    """The payload is not what was sealed: changed, shortened, or with something after its end."""


def derived(file_key: bytes, *, salt: bytes, info: bytes) -> bytes:
    """A key of 32 bytes, made as everywhere in age."""
    return HKDF(SHA256(), _KEY, salt, info).derive(file_key)


def seal(source: Readable, file_key: bytes) -> Iterator[bytes]:
    """The payload around all of `source`, in pieces."""
    nonce = os.urandom(NONCE)
    yield nonce
    cipher = ChaCha20Poly1305(derived(file_key, salt=nonce, info=b"payload"))
    for place, chunk in _chunks(source, CHUNK):
        yield cipher.encrypt(place, chunk, None)


def unseal(source: Readable, file_key: bytes) -> Iterator[bytes]:
    """What was sealed, chunk by chunk. It is proven to be whole only at the end. Raises Damaged."""
    nonce = _filled(source, NONCE)
    if len(nonce) < NONCE:
        raise Damaged
    cipher = ChaCha20Poly1305(derived(file_key, salt=nonce, info=b"payload"))
    for place, chunk in _chunks(source, CHUNK + TAG):
        try:
            plain = cipher.decrypt(place, chunk, None)
        except InvalidTag:
            raise Damaged from None
        if not plain and any(place[:-1]):
            raise Damaged  # only an empty file ends with an empty chunk
        yield plain


def _chunks(source: Readable, size: int) -> Iterator[tuple[bytes, bytes]]:
    """Each chunk behind its nonce, which is its number and whether it is the last. There is always one."""
    chunk = _filled(source, size)
    for number in count():
        following = _filled(source, size) if len(chunk) == size else b""
        yield number.to_bytes(11) + bytes([not following]), chunk
        if not following:
            return
        chunk = following


def _filled(source: Readable, size: int) -> bytes:
    """`size` bytes, fewer only at the end."""
    data = source.read(size)
    if len(data) == size or not data:
        return data
    pieces, missing = [data], size - len(data)
    while missing and (piece := source.read(missing)):
        pieces.append(piece)
        missing -= len(piece)
    return b"".join(pieces)
