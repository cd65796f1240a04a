"""The recipient stanzas of an age file that we write and open, and the header's own seal.

A file has a key of 16 random bytes. Each stanza holds it for one X25519 recipient.
"""

from __future__ import annotations

import base64
import hmac
import os
from collections.abc import Sequence

# The first key would import it, and the child that checks bundles can open no file by then.
import cryptography.hazmat.backends.openssl.backend  # noqa: F401
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.bundles.age_keys import public_bytes, secret_bytes
from app.bundles.age_payload import derived

_FILE_KEY = 16
_INFO = b"age-encryption.org/v1/X25519"
_ONLY_ONCE = bytes(12)
"""A wrapping key seals one file key, so its nonce may be empty."""


class BadShare(Exception):
    """A stanza's share is no point that anybody's key could have made."""


def new_file_key() -> bytes:
    return os.urandom(_FILE_KEY)


def stanza_for(recipient: str, file_key: bytes) -> bytes:
    """The stanza for an "age1…"."""
    own = X25519PrivateKey.generate()
    public = public_bytes(recipient)
    share = own.public_key().public_bytes_raw()
    body = _cipher(own, X25519PublicKey.from_public_bytes(public), share + public).encrypt(
        _ONLY_ONCE, file_key, None
    )
    return b"-> X25519 " + unpadded(share) + b"\n" + unpadded(body) + b"\n"


def file_key_in(stanzas: Sequence[tuple[bytes, bytes]], identities: Sequence[str]) -> bytes | None:
    """The file key, if one of the "AGE-SECRET-KEY-1…" opens one of the stanzas (share, body).

    Raises BadShare.
    """
    for own in [X25519PrivateKey.from_private_bytes(secret_bytes(one)) for one in identities]:
        public = own.public_key().public_bytes_raw()
        for share, body in stanzas:
            try:
                cipher = _cipher(own, X25519PublicKey.from_public_bytes(share), share + public)
            except ValueError:
                raise BadShare from None
            try:
                return cipher.decrypt(_ONLY_ONCE, body, None)
            except InvalidTag:
                continue
    return None


def header_mac(header: bytes, file_key: bytes) -> bytes:
    """The seal of a header that ends with "---"."""
    return hmac.digest(derived(file_key, salt=b"", info=b"header"), header, "sha256")


def unpadded(data: bytes) -> bytes:
    """base64 as age writes it."""
    return base64.b64encode(data).rstrip(b"=")


def _cipher(own: X25519PrivateKey, other: X25519PublicKey, salt: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(derived(own.exchange(other), salt=salt, info=_INFO))
