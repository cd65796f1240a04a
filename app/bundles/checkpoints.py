"""Checkpoints: a laptop's signed word on how far its own chain reaches.

Other laptops may carry its entries onwards only up to such a point, so nobody can add to a chain
that is not theirs. The laptop's id is the digest of its key, so a checkpoint proves itself.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.bundles.minisign import BadSignature, PublicKey, SigningKey
from app.bundles.names import laptop_id
from db.canonical import canonical

_DOMAIN = b"yidai checkpoint v1\n"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """After `sequence`, the chain of `laptop` is `chain` (hex); `signature` is base64."""

    laptop: str
    sequence: int
    chain: str
    sign_public: str
    signature: str


def sign_checkpoint(key: SigningKey, sequence: int, chain: str) -> Checkpoint:
    """This laptop's checkpoint. The same input gives the same bytes."""
    public = key.public()
    laptop = laptop_id(public.raw)
    secret = Ed25519PrivateKey.from_private_bytes(key.seed)
    signature = base64.b64encode(secret.sign(_message(laptop, sequence, chain))).decode("ascii")
    return Checkpoint(laptop, sequence, chain, public.text(), signature)


def is_genuine(checkpoint: Checkpoint) -> bool:
    """Whether the key belongs to the laptop and the signature holds."""
    try:
        public = PublicKey.from_text(checkpoint.sign_public)
        signature = base64.b64decode(checkpoint.signature, validate=True)
        if laptop_id(public.raw) != checkpoint.laptop:
            return False
        message = _message(checkpoint.laptop, checkpoint.sequence, checkpoint.chain)
        Ed25519PublicKey.from_public_bytes(public.raw).verify(signature, message)
    except (BadSignature, binascii.Error, InvalidSignature):
        return False
    return True


def _message(laptop: str, sequence: int, chain: str) -> bytes:
    return _DOMAIN + canonical({"chain": chain, "laptop": laptop, "sequence": sequence})
