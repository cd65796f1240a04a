"""Twelve digits that two people compare over the telephone before a county file is believed.

Twelve digits are only forty bits. The digest is therefore made slow and memory-hungry on purpose
(scrypt, 32 MiB), so that trying 2^40 forged files stays out of reach while reading one takes a
tenth of a second.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from functools import lru_cache

_DOMAIN = b"yidai fingerprint v1"
_DIGITS = 12


@lru_cache(maxsize=8)
def fingerprint(document: bytes) -> str:
    """The fingerprint of a county file's document, as three groups: "4827 1903 5561".

    Remembered, since the same file is asked when it is shown, compared and believed.
    """
    digest = hashlib.scrypt(document, salt=_DOMAIN, n=2**15, r=8, p=1, maxmem=2**26, dklen=16)
    digits = f"{int.from_bytes(digest) % 10**_DIGITS:0{_DIGITS}d}"
    return f"{digits[:4]} {digits[4:8]} {digits[8:]}"


def is_same_fingerprint(shown: str, typed: str) -> bool:
    """Whether what was typed is the fingerprint, however it was spaced; full-width digits count."""
    return hmac.compare_digest(_bare(shown), _bare(typed))


def _bare(text: str) -> bytes:
    plain = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in plain if letter not in " -\t").encode("utf-8")
