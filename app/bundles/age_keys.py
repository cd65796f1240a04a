"""The 32 bytes inside "AGE-SECRET-KEY-1…" and "age1…", for agreeing on a key of our own."""

from __future__ import annotations

import pyrage

_DIGITS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_CHECKSUM = 6
_BYTES = 32


def new_identity() -> str:
    """A fresh secret key as `age-keygen` writes it."""
    return str(pyrage.x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """The public "age1…" of a secret key. Raises ValueError: not a secret key."""
    try:
        return str(pyrage.x25519.Identity.from_str(identity).to_public())
    except pyrage.IdentityError:
        raise ValueError("not an age secret key") from None


def secret_bytes(identity: str) -> bytes:
    """The X25519 scalar of a secret key. Raises ValueError."""
    recipient_of(identity)
    return _payload(identity.lower())


def public_bytes(recipient: str) -> bytes:
    """The X25519 point of a public key. Raises ValueError."""
    try:
        pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError:
        raise ValueError("not an age recipient") from None
    return _payload(recipient)


def _payload(text: str) -> bytes:
    # Bech32; the checksum was verified by pyrage.
    value = 0
    for digit in text.rpartition("1")[2][:-_CHECKSUM]:
        value = value << 5 | _DIGITS.index(digit)
    return (value >> 4).to_bytes(_BYTES)
