"""Encrypting a PDF of ours with a password: AES-256 as ISO 32000-2 has it (security handler 5, revision 6).

Every reader of the last fifteen years opens it. What is encrypted are the strings and streams of each
object, so that a file can be written object by object and nothing plain is ever on its way.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterator
from hashlib import sha256, sha384, sha512
from itertools import pairwise
from re import Match

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.padding import PKCS7

Random = Callable[[int], bytes]

_BLOCK = 16
_NO_IV = bytes(_BLOCK)
_LONGEST = 127  # bytes of a password, the standard's limit
_ALL_ALLOWED = 0xFFFFFFFC  # printing, copying: whoever has the password may do all
_DIGESTS = (sha256, sha384, sha512)
HEAD = b"%PDF-2.0\n%\xe2\xe3\xcf\xd3\n"
"""The first lines of a file under a password."""
_STREAM = re.compile(rb"\A(.*?/Length )(\d+)(.*?>>\s*stream\r?\n)", re.DOTALL)
_STRING = re.compile(
    rb"<<|>>|<(?P<hex>[0-9A-Fa-f\s]*)>|\((?P<plain>(?:[^\\()]|\\.)*)\)|/[^\s/<>()\[\]]*", re.DOTALL
)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


class PdfLock:
    """The key of one file, and the dictionary by which a reader finds it from the password."""

    def __init__(self, password: str, *, random: Random = os.urandom) -> None:
        words = unicodedata.normalize("NFKC", password).encode("utf-8")[:_LONGEST]
        self._random = random
        self._key = random(32)
        self._user, self._user_key = self._slot(words, b"")
        self._owner, self._owner_key = self._slot(random(32), self._user)
        allowed = _ALL_ALLOWED.to_bytes(4, "little") + b"\xff\xff\xff\xffTadb" + random(4)
        self._allowed = _encrypted(self._key, CBC(_NO_IV), allowed)  # one block

    def dictionary(self) -> bytes:
        """What stands under /Encrypt."""
        parts = {
            b"O": self._owner,
            b"OE": self._owner_key,
            b"U": self._user,
            b"UE": self._user_key,
            b"Perms": self._allowed,
        }
        keys = b" ".join(b"/%s <%s>" % (name, part.hex().encode()) for name, part in parts.items())
        return (
            b"<< /Filter /Standard /V 5 /R 6 /Length 256 /P %d"
            b" /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >>"
            b" /StmF /StdCF /StrF /StdCF %s >>"
        ) % (_ALL_ALLOWED - (1 << 32), keys)

    def ending(self, places: list[int], at: int, trailer: bytes) -> bytes:
        """What follows the last object, from `at` on: the dictionary, and the table with the trailer."""
        number = len(places) + 1
        own = b"%d 0 obj\n%s\nendobj\n" % (number, self.dictionary())
        return own + cross_reference([*places, at], at + len(own), trailer + b" /Encrypt %d 0 R" % number)

    def locked(self, item: bytes) -> bytes:
        """An object as our writer makes it, with its strings and its stream encrypted."""
        stream = _STREAM.match(item)
        if stream is None:
            return _STRING.sub(self._string, item)
        start, length = stream.end(), int(stream[2])
        content = self._sealed(item[start : start + length])
        head = _STRING.sub(self._string, stream[1] + str(len(content)).encode() + stream[3])
        return head + content + b"\n" + item[start + length :].lstrip(b"\r\n")

    def _string(self, found: Match[bytes]) -> bytes:
        if found["hex"] is not None:
            return b"<" + self._sealed(bytes.fromhex(found["hex"].decode("ascii"))).hex().encode() + b">"
        if found["plain"] is not None:
            return b"<" + self._sealed(_ESCAPE.sub(_unescaped, found["plain"])).hex().encode() + b">"
        return found[0]

    def _sealed(self, plain: bytes) -> bytes:
        start = self._random(_BLOCK)
        padder = PKCS7(8 * _BLOCK).padder()
        return start + _encrypted(self._key, CBC(start), padder.update(plain) + padder.finalize())

    def _slot(self, words: bytes, user: bytes) -> tuple[bytes, bytes]:
        """How a password is checked, and the file's key under it."""
        check, key = self._random(8), self._random(8)
        slot = _hardened(words, check, user) + check + key
        return slot, _encrypted(_hardened(words, key, user), CBC(_NO_IV), self._key)


def locked_pdf(data: bytes, password: str, *, random: Random = os.urandom) -> Iterator[bytes]:
    """A PDF of our own making, piece by piece as it is written under a password."""
    lock = PdfLock(password, random=random)
    offsets, end, trailer = _table(data)
    yield HEAD
    at = len(HEAD)
    order = sorted(range(len(offsets)), key=offsets.__getitem__)
    ends = {one: offsets[following] for one, following in pairwise(order)}
    where: dict[int, int] = {}
    for one in order:
        piece = lock.locked(data[offsets[one] : ends.get(one, end)])
        where[one] = at
        at += len(piece)
        yield piece
    places = [where[one] for one in range(len(offsets))]
    yield lock.ending(places, at, trailer)


def cross_reference(places: list[int], start: int, trailer: bytes) -> bytes:
    """The table that ends a file: where each object begins, from number 1 on."""
    lines = [b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)]
    lines += [b"%010d 00000 n \n" % place for place in places]
    lines.append(b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, trailer, start))
    return b"".join(lines)


def _table(data: bytes) -> tuple[list[int], int, bytes]:
    """Where the objects begin, by number from 1, where they end, and what the trailer says but its size."""
    start = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    lines = data[start : data.index(b"trailer", start)].split(b"\n")
    offsets = [int(line.split()[0]) for line in lines[2:] if line.rstrip().endswith(b" n")]
    ending = data[data.index(b"trailer", start) :]
    root = re.search(rb"/Root \d+ 0 R", ending)
    info = re.search(rb"/Info \d+ 0 R", ending)
    digests = re.search(rb"/ID\s*\[.*?\]", ending, re.DOTALL)
    found = [one[0] for one in (root, info, digests) if one is not None]
    return offsets, start, b" ".join(found)


def _unescaped(found: Match[bytes]) -> bytes:
    said = found[1]
    if said[:1].isdigit():
        return bytes([int(said, 8) & 0xFF])
    return _ESCAPED.get(said, b"" if said in (b"\n", b"\r", b"\r\n") else said)


def _encrypted(key: bytes, mode: CBC, plain: bytes) -> bytes:
    encryptor = Cipher(AES(key), mode).encryptor()
    return encryptor.update(plain) + encryptor.finalize()


def _hardened(words: bytes, salt: bytes, user: bytes) -> bytes:
    """Algorithm 2.B: at least 64 rounds of AES and one of three digests, which the round itself chooses."""
    key = sha256(words + salt + user).digest()
    done = 0
    while True:
        done += 1
        mixed = _encrypted(key[:16], CBC(key[16:32]), (words + key + user) * 64)
        key = _DIGESTS[sum(mixed[:16]) % 3](mixed).digest()
        if done >= 64 and mixed[-1] <= done - 32:
            return key[:32]
