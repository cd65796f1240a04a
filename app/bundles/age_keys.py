"""The 32 bytes inside "AGE-SECRET-KEY-1…" and "age1…", for agreeing on a key of our own."""

from __future__ import annotations

import pyrage

_DIGITS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_CHECKSUM = 6
_BYTES = 32
_PAYLOAD = 52
_PREFIX = "age-secret-key-"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def new_identity() -> str:
    """A fresh secret key as `age-keygen` writes it."""
    return str(pyrage.x25519.Identity.generate())


def identity_from(secret: bytes) -> str:
    """The "AGE-SECRET-KEY-1…" of 32 secret bytes, for keys that are derived and not drawn."""
    value = int.from_bytes(secret) << 4
    digits = [value >> 5 * place & 31 for place in reversed(range(_PAYLOAD))]
    digits += _checksum(digits)
    return f"{_PREFIX}1{''.join(_DIGITS[digit] for digit in digits)}".upper()


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


def _checksum(digits: list[int]) -> list[int]:
    """Bech32's (BIP-173), over the prefix and the digits."""
    spread = [ord(sign) >> 5 for sign in _PREFIX] + [0] + [ord(sign) & 31 for sign in _PREFIX]
    sum_ = 1
    for digit in [*spread, *digits, *[0] * _CHECKSUM]:
        top = sum_ >> 25
        sum_ = (sum_ & 0x1FFFFFF) << 5 ^ digit
        for place, term in enumerate(_GENERATOR):
            sum_ ^= term if top >> place & 1 else 0
    sum_ ^= 1
    return [sum_ >> 5 * (_CHECKSUM - 1 - place) & 31 for place in range(_CHECKSUM)]
