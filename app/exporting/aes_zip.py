"""A zip file whose members are encrypted with AES-256, as WinZip describes it (AE-2).

Whoever gets it needs no program of ours: 7-Zip, WinRAR, Bandizip, 360 and others ask for the password.
The names of the members can be read by anybody, so they name nobody. See docs/decisions/0032.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
import zlib
from collections.abc import Callable, Iterable

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.clock import CHINA, Moment

_KEY, _SALT, _CHECK, _CODE = 32, 16, 2, 10
_ROUNDS = 1000
"""What the format says. It is few, so the password has to be long: see `app/printing/paper_password.py`."""
_ENCRYPTED_UTF8 = 0x0001 | 0x0800
_AES, _DEFLATED = 99, 8
_NEEDED = 51
_FIELD = struct.pack("<HHH2sBH", 0x9901, 7, 2, b"AE", 3, _DEFLATED)
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


def sealed_zip(
    members: Iterable[tuple[str, bytes]],
    *,
    password: str,
    at: Moment,
    random: Callable[[int], bytes] = os.urandom,
) -> bytes:
    """The file's bytes, made in memory."""
    secret = password.encode()
    day, clock = _dos_time(at)
    body, directory, count = bytearray(), bytearray(), 0
    for name, data in members:
        packed = _deflated(data)
        sealed = _sealed(packed, secret, random(_SALT))
        called, start = name.encode(), len(body)
        sizes = 0, len(sealed), len(data)  # the format keeps no checksum beside the code
        shape = _NEEDED, _ENCRYPTED_UTF8, _AES, clock, day, *sizes, len(called), len(_FIELD)
        body += _LOCAL.pack(b"PK\x03\x04", *shape) + called + _FIELD + sealed
        directory += _CENTRAL.pack(b"PK\x01\x02", _NEEDED, *shape, 0, 0, 0, 0, start) + called + _FIELD
        count += 1
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 0)
    return bytes(body + directory + end)


def _sealed(packed: bytes, secret: bytes, salt: bytes) -> bytes:
    made = hashlib.pbkdf2_hmac("sha1", secret, salt, _ROUNDS, 2 * _KEY + _CHECK)
    key, signing, check = made[:_KEY], made[_KEY : 2 * _KEY], made[2 * _KEY :]
    hidden = _hidden(packed, key)
    code = hmac.new(signing, hidden, hashlib.sha1).digest()[:_CODE]
    return salt + check + hidden + code


def _hidden(data: bytes, key: bytes) -> bytes:
    """Counter mode with the counter's lowest byte first, which no library offers by itself."""
    if not data:
        return b""
    counters = b"".join(number.to_bytes(16, "little") for number in range(1, -(-len(data) // 16) + 1))
    stream = Cipher(algorithms.AES(key), modes.ECB()).encryptor().update(counters)[: len(data)]  # noqa: S305 - of counters
    return (int.from_bytes(data) ^ int.from_bytes(stream)).to_bytes(len(data))


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def _dos_time(moment: Moment) -> tuple[int, int]:
    at = moment.astimezone(CHINA)
    return (at.year - 1980) << 9 | at.month << 5 | at.day, at.hour << 11 | at.minute << 5 | at.second // 2
