from __future__ import annotations

import io

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.bundles.age_payload import CHUNK, NONCE, Damaged, derived, seal, unseal

KEY = b"a synthetic key!"


def test_only_an_empty_file_ends_with_an_empty_chunk() -> None:
    cipher = ChaCha20Poly1305(derived(KEY, salt=bytes(NONCE), info=b"payload"))
    full = cipher.encrypt(bytes(12), bytes(CHUNK), None)
    empty = cipher.encrypt((1).to_bytes(11) + b"\x01", b"", None)
    with pytest.raises(Damaged):
        list(unseal(io.BytesIO(bytes(NONCE) + full + empty), KEY))
    assert list(unseal(io.BytesIO(b"".join(seal(io.BytesIO(b""), KEY))), KEY)) == [b""]


def test_of_a_damaged_file_what_stands_before_the_damage_comes_out_unproven() -> None:
    data = bytearray(b"".join(seal(io.BytesIO(bytes(3 * CHUNK)), KEY)))
    data[-1] ^= 1
    pieces = unseal(io.BytesIO(bytes(data)), KEY)
    assert [next(pieces), next(pieces)] == [bytes(CHUNK)] * 2
    with pytest.raises(Damaged):
        next(pieces)
