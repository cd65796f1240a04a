"""The 143 files of the age project's own test suite (C2SP CCTV, 0.2.0): what opens, and what may not."""

from __future__ import annotations

import io
import zlib
from collections import Counter, defaultdict
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

from app.bundles.age_file import decrypt
from app.errors import Refused

VECTORS = Path(__file__).parents[2] / "files" / "age" / "vectors.zip"
OURS = "AGE-SECRET-KEY-1"
"""An X25519 key; the suite has others, which no bundle of ours is sealed for."""


def test_every_vector_ends_as_the_format_demands() -> None:
    ends: Counter[str] = Counter()
    with ZipFile(VECTORS) as vectors:
        for name in vectors.namelist():
            told, _, body = vectors.read(name).partition(b"\n\n")
            asked = read(told)
            data = zlib.decompress(body) if asked["compressed"] else body
            expected = asked["expect"][0] if is_for_us(asked) else "refused"
            end, plain = opened(data, [key for key in asked["identity"] if key.startswith(OURS)])
            if expected == "success":
                assert (name, end) == (name, "opened")
                assert sha256(plain).hexdigest() == asked["payload"][0], name
            else:
                assert end.startswith("bundle_"), (name, end)
            ends[end if expected == "success" else "refused"] += 1
    assert ends == {"opened": 14, "refused": 129}


def read(told: bytes) -> defaultdict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for line in told.decode("ascii").split("\n"):
        key, _, value = line.partition(": ")
        found[key].append(value)
    return found


def is_for_us(asked: defaultdict[str, list[str]]) -> bool:
    """Passphrases, armour and keys of other kinds are refused, however well-formed they are."""
    others = [key for key in asked["identity"] if not key.startswith(OURS)]
    return not (asked["passphrase"] or asked["armored"] or others)


def opened(data: bytes, identities: list[str]) -> tuple[str, bytes]:
    out = io.BytesIO()
    try:
        decrypt(io.BytesIO(data), out, identities, kind="bundle")
    except Refused as refusal:
        return refusal.reason, b""
    return "opened", out.getvalue()
