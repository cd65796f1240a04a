"""The receipt as ten digits for the telephone, where no stick comes back from the county.

Nine digits are a keyed digest of what was received; the key is agreed between the county's and
the laptop's age keys, so only the county can name them. The tenth is a check digit (Damm): it
tells a slip of the tongue from a wrong code without counting as a try. A code says that
*everything* up to the sequence number is stored; how often one may guess is the caller's rule.
"""

from __future__ import annotations

import hmac
import unicodedata
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.bundles.age_keys import public_bytes, recipient_of, secret_bytes
from app.errors import Refused
from db.canonical import canonical

_DOMAIN = b"yidai receipt code v1\n"
_DIGITS = 9
# Damm's quasigroup of order ten: it catches every wrong digit and every swap of two neighbours.
_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)


def code_key(own_identity: str, other_recipient: str, *, county_recipient: str) -> bytes:
    """The 32-byte key that county and laptop agree on, the same from either side.

    `county_recipient` says which of the two is the county. Raises ValueError: a malformed key.
    """
    own = recipient_of(own_identity)
    if county_recipient not in (own, other_recipient):
        raise ValueError("neither key is the county's")
    laptop_recipient = other_recipient if county_recipient == own else own
    secret = X25519PrivateKey.from_private_bytes(secret_bytes(own_identity))
    shared = secret.exchange(X25519PublicKey.from_public_bytes(public_bytes(other_recipient)))
    info = _DOMAIN + public_bytes(county_recipient) + public_bytes(laptop_recipient)
    return HKDF(SHA256(), 32, salt=None, info=info).derive(shared)


def receipt_code(key: bytes, *, laptop: str, bundle: int, sequence: int, chain: str) -> str:
    """The ten digits for one bundle, as they are read out: "4827 190 356".

    `sequence` and `chain` (hex) are where the laptop's own chain ends in that bundle.
    """
    message = canonical({"bundle": bundle, "chain": chain, "laptop": laptop, "sequence": sequence})
    digest = hmac.new(key, _DOMAIN + message, sha256).digest()
    nine = f"{int.from_bytes(digest) % 10**_DIGITS:0{_DIGITS}d}"
    ten = nine + _check_digit(nine)
    return f"{ten[:4]} {ten[4:7]} {ten[7:]}"


def read_code(typed: str) -> str:
    """The ten digits of what somebody typed; blanks, hyphens and full-width digits are fine.

    Raises Refused("receipt_code_not_ten_digits" | "receipt_code_mistyped"): neither is a try.
    """
    plain = "".join(letter for letter in unicodedata.normalize("NFKC", typed) if letter not in " -\t")
    if len(plain) != _DIGITS + 1 or not (plain.isascii() and plain.isdigit()):
        raise Refused("receipt_code_not_ten_digits")
    if _check_digit(plain) != "0":
        raise Refused("receipt_code_mistyped")
    return plain


def is_code_for(digits: str, key: bytes, *, laptop: str, bundle: int, sequence: int, chain: str) -> bool:
    """Whether the ten digits (from `read_code`) are this bundle's; takes the same time either way."""
    right = receipt_code(key, laptop=laptop, bundle=bundle, sequence=sequence, chain=chain)
    return hmac.compare_digest(right.replace(" ", ""), digits)


def _check_digit(digits: str) -> str:
    row = "0"
    for digit in digits:
        row = _DAMM[int(row)][int(digit)]
    return row
