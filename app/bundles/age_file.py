"""Encryption to X25519 keys in the age v1 format, so that the stock program `age -d` opens it.

age says nothing about who sent a file, and it releases plaintext before it notices damage: what
`decrypt` writes may be used only after it has returned, and only after a signature was checked.

`read_header` goes by the letter of the specification, which libraries do not (pyrage lets a stanza
pass without a body, or without the short line that ends it). Passphrase files are refused there:
their work factor is chosen by whoever wrote them.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from app.bundles.age_payload import CHUNK, NONCE, TAG, Damaged, Readable, seal, unseal
from app.bundles.age_x25519 import (
    BadShare,
    file_key_in,
    header_mac,
    new_file_key,
    stanza_for,
    unpadded,
)
from app.bundles.limits import LIMITS
from app.errors import Refused

MAGIC = b"age-encryption.org/v1\n"
_FAMILY = b"age-encryption.org/"
_ARMOR = b"-----BEGIN AGE"
_END = re.compile(rb"--- ([A-Za-z0-9+/]{43})")
_FULL_LINE = 64


class Writable(Protocol):
    def write(self, data: bytes, /) -> int: ...


class Stanza:
    """One recipient stanza of a header: its arguments and its body."""

    __slots__ = ("arguments", "body")

    def __init__(self, arguments: list[bytes], body: bytes) -> None:
        self.arguments = arguments
        self.body = body


class ChunkReader:
    """What an iterator of byte chunks looks like to a library that wants to `read`."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._left = b""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; empty only at the end. Empty chunks are passed over."""
        for chunk in self._chunks if not self._left else ():
            if chunk:
                self._left = chunk
                break
        data, self._left = self._left[:size], self._left[size:]
        return data


def encrypt(source: Readable, out: Writable, recipients: Sequence[str]) -> None:
    """Encrypt all of `source` to the given "age1…" recipients, in pieces, never as a whole in memory.

    What `source` or `out` raise comes out unchanged.
    """
    if not recipients:
        raise ValueError("a file to nobody")
    file_key = new_file_key()
    header = MAGIC + b"".join(stanza_for(one, file_key) for one in recipients) + b"---"
    out.write(header + b" " + unpadded(header_mac(header, file_key)) + b"\n")
    for piece in seal(source, file_key):
        out.write(piece)


def decrypt(source: Readable, out: Writable, identities: Sequence[str], *, kind: str) -> None:
    """Decrypt `source` into `out`, in pieces, to its end.

    `identities` are "AGE-SECRET-KEY-1…" texts. Nothing written to `out` may be used before this
    returns. `kind` ("bundle", "receipt") begins the reasons. What `source` or `out` raise comes
    out unchanged. Raises Refused: `<kind>_not_for_us`, `<kind>_damaged`, those of `read_header`.
    """
    header, rest = read_header(source, kind=kind)
    decrypt_rest(header, rest, source, out, identities, kind=kind)


def decrypt_rest(
    header: bytes, rest: bytes, source: Readable, out: Writable, identities: Sequence[str], *, kind: str
) -> None:
    """`decrypt` for a source whose header `read_header` has already taken off."""
    for piece in _plain(header, _Ahead(rest, source), identities, kind):
        out.write(piece)


def plain_pieces(source: Readable, identities: Sequence[str], *, kind: str) -> Iterator[bytes]:
    """`decrypt` for whoever rather asks for the plaintext, piece by piece."""
    header, rest = read_header(source, kind=kind)
    yield from _plain(header, _Ahead(rest, source), identities, kind)


def sealed_size(header: int, plain: int) -> int:
    """The size of an age file with a header of `header` bytes around `plain` bytes."""
    chunks = max(1, -(-plain // CHUNK))
    return header + NONCE + plain + chunks * TAG


def plain_size(header: int, size: int) -> int:
    """How much plaintext is in an age file of `size` bytes with a header of `header` bytes."""
    body = max(size - header - NONCE, TAG)
    return body - -(-body // (CHUNK + TAG)) * TAG


def read_header(source: Readable, *, kind: str) -> tuple[bytes, bytes]:
    """Read and check the header of an age file; returns (header, bytes read beyond it).

    Raises Refused: `<kind>_not_a_<kind>` (empty, or something else), `<kind>_armored`,
    `<kind>_from_the_future` (age v2), `<kind>_passphrase`, `<kind>_not_for_us` (no X25519
    stanza), `<kind>_truncated` (ends inside the header), `<kind>_over_limit`, `<kind>_damaged`.
    """
    data = b""
    end = -1
    while end < 0:
        piece = source.read(8192)
        data += piece
        _check_beginning(data, kind, at_end=not piece)
        end = data.find(b"\n--- ")
        end = data.find(b"\n", end + 1) if end >= 0 else -1
        if end < 0 and len(data) > LIMITS.age_header:
            raise Refused(f"{kind}_over_limit")
        if end < 0 and not piece:
            raise Refused(f"{kind}_truncated")
    header, rest = data[: end + 1], data[end + 1 :]
    if len(header) > LIMITS.age_header:
        raise Refused(f"{kind}_over_limit")
    _check_stanzas(parse_stanzas(header, kind=kind), kind)
    return header, rest


def parse_stanzas(header: bytes, *, kind: str) -> list[Stanza]:
    """The recipient stanzas of a whole header, by the letter of the specification.

    Raises Refused(`<kind>_damaged`).
    """
    damaged = Refused(f"{kind}_damaged", why="age header")
    lines = header.removeprefix(MAGIC).split(b"\n")
    if lines.pop() or not lines or not _END.fullmatch(lines[-1]) or _base64(lines.pop()[4:]) is None:
        raise damaged
    stanzas = []
    position = 0
    while position < len(lines):
        arguments = lines[position].split(b" ")
        if arguments[0] != b"->" or len(arguments) < 2 or not all(map(_is_visible, arguments[1:])):
            raise damaged
        position += 1
        body = []
        while True:
            if position >= len(lines) or len(lines[position]) > _FULL_LINE:
                raise damaged
            body.append(lines[position])
            position += 1
            if len(body[-1]) < _FULL_LINE:
                break
        content = _base64(b"".join(body))
        if content is None:
            raise damaged
        stanzas.append(Stanza(arguments[1:], content))
    if not stanzas:
        raise damaged
    return stanzas


def _plain(header: bytes, source: Readable, identities: Sequence[str], kind: str) -> Iterator[bytes]:
    ours = [(_base64(one.arguments[1]) or b"", one.body) for one in _ours(parse_stanzas(header, kind=kind))]
    try:
        file_key = file_key_in(ours, identities)
        if file_key is None:
            raise Refused(f"{kind}_not_for_us")
        signed, _, mac = header.rpartition(b" ")
        if not hmac.compare_digest(mac, unpadded(header_mac(signed, file_key)) + b"\n"):
            raise Damaged
        yield from unseal(source, file_key)
    except (BadShare, Damaged):
        raise Refused(f"{kind}_damaged") from None


def _check_beginning(data: bytes, kind: str, *, at_end: bool) -> None:
    if data.startswith(MAGIC):
        return
    if data.startswith(_ARMOR):
        raise Refused(f"{kind}_armored")
    if data.startswith(MAGIC[:-1] + b"\r\n"):
        raise Refused(f"{kind}_damaged", why="age header")
    if data.startswith(_FAMILY) and b"\n" in data[: len(_FAMILY) + 16]:
        raise Refused(f"{kind}_from_the_future")
    if data and MAGIC.startswith(data):
        if at_end:
            raise Refused(f"{kind}_truncated")
        return
    if data or at_end:
        raise Refused(f"{kind}_not_a_{kind}")


def _check_stanzas(stanzas: list[Stanza], kind: str) -> None:
    if any(stanza.arguments[0] == b"scrypt" for stanza in stanzas):
        raise Refused(f"{kind}_passphrase")
    ours = _ours(stanzas)
    for stanza in ours:
        share = _base64(stanza.arguments[1]) if len(stanza.arguments) == 2 else None
        if share is None or len(share) != 32 or len(stanza.body) != 32:
            raise Refused(f"{kind}_damaged", why="age header")
    if not ours:
        raise Refused(f"{kind}_not_for_us")


def _ours(stanzas: list[Stanza]) -> list[Stanza]:
    return [stanza for stanza in stanzas if stanza.arguments[0] == b"X25519"]


def _is_visible(argument: bytes) -> bool:
    return bool(argument) and all(0x21 <= byte <= 0x7E for byte in argument)


def _base64(text: bytes) -> bytes | None:
    """Canonical base64 without padding, or None."""
    try:
        data = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if base64.b64encode(data).rstrip(b"=") == text else None


class _Ahead:
    """What was read ahead, then the rest of the source."""

    def __init__(self, ahead: bytes, source: Readable) -> None:
        self._ahead = ahead
        self._source = source

    def read(self, size: int, /) -> bytes:
        if self._ahead:
            data, self._ahead = self._ahead[:size], self._ahead[size:]
            return data
        return self._source.read(size)
