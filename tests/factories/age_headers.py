"""age files with a header of one's own choice and a MAC that is right for it.

Written from the specification, so that malformed headers are refused for their form, not for a
MAC that any change would break.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.bundles.age_keys import public_bytes

_FILE_KEY = b"a synthetic key!"
_NONCE = bytes(16)


def with_header(plain: bytes, recipient: str, change: Callable[[bytes], bytes]) -> bytes:
    """Encrypt at most 64 KiB to `recipient`; `change` gets the X25519 stanza and gives all stanzas."""
    ephemeral = X25519PrivateKey.from_private_bytes(sha256(b"ephemeral").digest())
    share = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public_bytes(recipient)))
    wrap = _derived(shared, share + public_bytes(recipient), b"age-encryption.org/v1/X25519")
    body = ChaCha20Poly1305(wrap).encrypt(bytes(12), _FILE_KEY, None)
    ours = b"-> X25519 " + _b64(share) + b"\n" + _b64(body) + b"\n"
    start = b"age-encryption.org/v1\n" + change(ours) + b"---"
    mac = hmac.new(_derived(_FILE_KEY, b"", b"header"), start, sha256).digest()
    payload = ChaCha20Poly1305(_derived(_FILE_KEY, _NONCE, b"payload"))
    return start + b" " + _b64(mac) + b"\n" + _NONCE + payload.encrypt(bytes(11) + b"\x01", plain, None)


def _derived(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=salt or None, info=info).derive(key)


def _b64(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")
