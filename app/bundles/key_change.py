"""When a county takes new keys, its old ones vouch for the new one, so that nobody need join again."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Mapping

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.bundles.limits import LIMITS
from app.bundles.minisign import BadSignature, PublicKey, SigningKey
from db.canonical import canonical

KEYS_BEFORE, SIGNED_BY, KEYS_STOLEN = "keys-before", "signed-by", "keys-stolen"
"""Not spelled as what the county sends down, so that no reader takes it for that."""
_DOMAIN = b"yidai county key v1\n"


def vouched_by(past: Iterable[SigningKey], county: str, key: PublicKey) -> dict[str, object]:
    """What goes under `extra` of the county's files and receipts; nothing where it never had other keys."""
    said = [{"sign_public": one.public().text(), "signature": _signature(one, county, key)} for one in past]
    return {KEYS_BEFORE: said, SIGNED_BY: key.text()} if said else {}


def is_vouched(extra: Mapping[str, object], known: PublicKey, county: str, key: PublicKey) -> bool:
    """Whether the key that we know says that this county signs with `key` from now on."""
    said = extra.get(KEYS_BEFORE)
    if not isinstance(said, list):
        return False
    return any(
        isinstance(one, dict)
        and one.get("sign_public") == known.text()
        and _is_signature(one.get("signature"), known, county, key)
        for one in said[: LIMITS.keys_before]
    )


def proven_change(extra: Mapping[str, object], county: str, key: PublicKey) -> dict[str, object]:
    """What a file signed by `key` says of the keys before it, as far as those signed it: to be kept, and
    passed on to whoever still knows one of them.
    """
    said = extra.get(KEYS_BEFORE)
    kept = []
    for one in said[: LIMITS.keys_before] if isinstance(said, list) else ():
        before = _key(one.get("sign_public")) if isinstance(one, dict) else None
        if before is not None and _is_signature(one.get("signature"), before, county, key):
            kept.append({"sign_public": before.text(), "signature": one["signature"]})
    return {KEYS_BEFORE: kept, SIGNED_BY: key.text()} if kept else {}


def keys_before(change: Mapping[str, object]) -> tuple[PublicKey, ...]:
    """The keys that `proven_change` found."""
    said = change.get(KEYS_BEFORE)
    return tuple(PublicKey.from_text(one["sign_public"]) for one in said) if isinstance(said, list) else ()


def said_stolen(keys: Iterable[PublicKey]) -> dict[str, object]:
    """What goes under `extra` of the county's files once keys were stolen: they vouch for none of today."""
    said = sorted(one.text() for one in keys)
    return {KEYS_STOLEN: said} if said else {}


def stolen_keys(extra: Mapping[str, object]) -> tuple[PublicKey, ...]:
    """The keys that a county's file calls stolen; for who believes that file by its twelve digits alone,
    since whoever stole a key could call the county's own keys so.
    """
    said = extra.get(KEYS_STOLEN)
    found = [_key(one) for one in said[: LIMITS.keys_before]] if isinstance(said, list) else []
    return tuple(one for one in found if one is not None)


def stated_key(extra: Mapping[str, object]) -> PublicKey | None:
    """The key that a file of the county says to be the one that signs now; None where it says nothing."""
    return _key(extra.get(SIGNED_BY))


def _key(text: object) -> PublicKey | None:
    try:
        return PublicKey.from_text(text) if isinstance(text, str) else None
    except BadSignature:
        return None


def _words(county: str, key: PublicKey) -> bytes:
    return _DOMAIN + canonical({"county": county, "sign_public": key.text()})


def _signature(old: SigningKey, county: str, key: PublicKey) -> str:
    return base64.b64encode(Ed25519PrivateKey.from_private_bytes(old.seed).sign(_words(county, key))).decode(
        "ascii"
    )


def _is_signature(text: object, known: PublicKey, county: str, key: PublicKey) -> bool:
    if not isinstance(text, str):
        return False
    try:
        signature = base64.b64decode(text, validate=True)
        Ed25519PublicKey.from_public_bytes(known.raw).verify(signature, _words(county, key))
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True
