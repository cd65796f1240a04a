"""Encrypted zip files are those that everybody's tools open; the reader here is first tried on 7-Zip's."""

from __future__ import annotations

import hashlib
import hmac
import io
import struct
import zipfile
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given
from hypothesis import strategies as st

from app.exporting.aes_zip import sealed_zip

SEVEN_ZIP = Path(__file__).parents[2] / "files" / "zips" / "seven-zip-aes256.zip"
AT = datetime(2026, 11, 22, 2, 0, 30, tzinfo=UTC)


class WrongPassword(Exception):
    pass


def test_the_reader_here_opens_what_seven_zip_wrote() -> None:
    assert opened(SEVEN_ZIP.read_bytes(), "12345 67890") == {
        "0-目录.txt": "清水湾村\r\n".encode(),
        "zeros.bin": bytes(5000),
        "empty": b"",
    }


@given(st.dictionaries(st.text("目录abc-1.", min_size=1, max_size=9), st.binary(max_size=300), max_size=4))
def test_what_goes_in_comes_out(members: dict[str, bytes]) -> None:
    data = sealed_zip(members.items(), password="1234567890", at=AT)
    assert opened(data, "1234567890") == members


def test_another_password_or_a_changed_byte_opens_nothing() -> None:
    data = sealed_zip([("a", b"words" * 100)], password="1234567890", at=AT)
    with pytest.raises(WrongPassword):
        opened(data, "1234567891")
    for place in (60, 75, 80):
        changed = bytearray(data)
        changed[place] ^= 1
        with pytest.raises(WrongPassword):
            opened(bytes(changed), "1234567890")


def test_nothing_of_the_contents_can_be_read_and_each_member_has_a_salt_of_its_own() -> None:
    words = "王小满，999999199003071234".encode()
    data = sealed_zip([("a", words), ("b", words)], password="9999-0000", at=AT)
    assert words not in data
    assert words[:6] not in data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        first, second = archive.infolist()
        assert first.filename == "a"
        assert first.date_time == (2026, 11, 22, 10, 0, 30)
        assert first.CRC == second.CRC == 0, "a checksum would tell what is inside"
        assert first.flag_bits & 1
        salts = {data[one.header_offset + 30 + 1 + 11 :][:16] for one in (first, second)}
    assert len(salts) == 2


def opened(data: bytes, password: str) -> dict[str, bytes]:
    """Every member, block by block, as the description of AE-1 and AE-2 says; an empty one may be plain."""
    found: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for one in archive.infolist():
            at = one.header_offset + 26
            name, extra = struct.unpack_from("<HH", data, at)
            begin = at + 4 + name + extra
            raw = data[begin : begin + one.compress_size]
            if not one.flag_bits & 1:
                found[one.filename] = raw
                continue
            field = dict(_fields(one.extra))[0x9901]
            _version, vendor, strength, packing = struct.unpack("<H2sBH", field)
            assert (one.compress_type, vendor, strength) == (99, b"AE", 3)
            plain = _unsealed(raw, password.encode())
            found[one.filename] = zlib.decompress(plain, -15) if packing == 8 else plain
            assert len(found[one.filename]) == one.file_size
    return found


def _fields(extra: bytes) -> list[tuple[int, bytes]]:
    found = []
    while extra:
        tag, size = struct.unpack_from("<HH", extra)
        found.append((tag, extra[4 : 4 + size]))
        extra = extra[4 + size :]
    return found


def _unsealed(raw: bytes, password: bytes) -> bytes:
    salt, check, hidden, code = raw[:16], raw[16:18], raw[18:-10], raw[-10:]
    made = hashlib.pbkdf2_hmac("sha1", password, salt, 1000, 66)
    if made[64:] != check or hmac.new(made[32:64], hidden, "sha1").digest()[:10] != code:
        raise WrongPassword
    plain = b""
    for number in range(0, len(hidden), 16):
        counter = struct.pack("<QQ", number // 16 + 1, 0)
        stream = Cipher(algorithms.AES(made[:32]), modes.ECB()).encryptor().update(counter)  # noqa: S305 - of counters
        plain += bytes(one ^ other for one, other in zip(hidden[number : number + 16], stream, strict=False))
    return plain
