"""The two small files of a recovery: the laptop asks, the county answers. Neither opens anything alone."""

from __future__ import annotations

import io
import re
from dataclasses import asdict, dataclass

import pyrage

from app.bundles import age_file
from app.bundles.age_keys import public_bytes
from app.bundles.fingerprint import fingerprint
from app.bundles.limits import KIB
from app.bundles.lines import NAME
from app.bundles.manifest import AGE_RECIPIENT, PLAIN
from app.bundles.strict_json import Fields, read_json
from app.errors import Refused
from db.canonical import canonical

FORMAT = 1
SUFFIX = ".yidai-recovery"
ANSWER_SUFFIX = ".yidai-recovered"
_MALFORMED = "recovery_malformed"
_MOST = 64 * KIB
_HEX = re.compile(r"(?:[0-9a-f]{2}){1,8192}")
_KEY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Request:
    """`sealed` (hex) is the county's slot, `recipient` a key made for this one answer."""

    vault: str
    laptop: str
    user: str
    made: int
    recipient: str
    sealed: str
    format: int = FORMAT

    def to_bytes(self) -> bytes:
        """Canonical JSON."""
        return canonical(asdict(self))

    def fingerprint(self) -> str:
        """The twelve digits that the village reads out to the county."""
        return fingerprint(self.to_bytes())


def read_request(data: bytes) -> Request:
    """Raises: Refused("recovery_malformed" | "recovery_from_the_future")."""
    fields = _fields(data)
    found = Request(
        format=fields.whole("format", 1, FORMAT),
        vault=fields.text("vault", NAME),
        laptop=fields.text("laptop", PLAIN),
        user=fields.text("user", PLAIN),
        made=fields.time("made"),
        recipient=fields.text("recipient", AGE_RECIPIENT),
        sealed=fields.text("sealed", _HEX),
    )
    fields.end()
    try:
        public_bytes(found.recipient)
    except ValueError:
        raise Refused(_MALFORMED) from None
    return found


def write_answer(vault: str, key: bytes, recipient: str) -> bytes:
    """The slot's key for the laptop that asked, and for nobody else."""
    out = io.BytesIO()
    said = canonical({"format": FORMAT, "key": key.hex(), "vault": vault})
    age_file.encrypt(io.BytesIO(said), out, [recipient])
    return out.getvalue()


def read_answer(data: bytes, identity: str, *, vault: str) -> bytes:
    """The slot's key. Raises: Refused("recovery_not_for_us" | "recovery_malformed" and as `decrypt`)."""
    if len(data) > _MOST:
        raise Refused(_MALFORMED)
    out = io.BytesIO()
    age_file.decrypt(io.BytesIO(data), out, [identity], kind="recovery")
    fields = _fields(out.getvalue())
    fields.whole("format", 1, FORMAT)
    key, asked = fields.text("key", _KEY), fields.text("vault", NAME)
    fields.end()
    if asked != vault:
        raise Refused("recovery_not_for_us")
    return bytes.fromhex(key)


def open_sealed(sealed: str, identities: list[str]) -> bytes:
    """The key of a county's slot. Raises: Refused("recovery_not_for_us")."""
    keys = [pyrage.x25519.Identity.from_str(one) for one in identities]
    try:
        return bytes(pyrage.decrypt(bytes.fromhex(sealed), keys))
    except pyrage.DecryptError:
        raise Refused("recovery_not_for_us") from None


def _fields(data: bytes) -> Fields:
    if len(data) > _MOST:
        raise Refused(_MALFORMED)
    value = read_json(data, _MALFORMED, depth=2)
    number = value.get("format") if isinstance(value, dict) else None
    if isinstance(number, int) and number > FORMAT:
        raise Refused("recovery_from_the_future", format=number)
    return Fields(value, _MALFORMED, "recovery")
