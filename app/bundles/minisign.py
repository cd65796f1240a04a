"""Signatures that the stock program minisign can check: Ed25519 over BLAKE2b-512, kind "ED".

The trusted comment is signed too and begins with what was signed (`BUNDLE`, `RECEIPT`, `COUNTY`),
so that a receipt never passes for a bundle. minisign itself also accepts the old kind "Ed",
which signs the bare file; here it is refused.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from hashlib import blake2b, sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

BUNDLE = "yidai bundle v1"
RECEIPT = "yidai receipt v1"
COUNTY = "yidai county v1"
TRANSFER = "yidai transfer v1"
UPDATE = "yidai update v1"

_KEY_KIND = b"Ed"
_SIGNATURE_KIND = b"ED"
_UNTRUSTED = "untrusted comment: "
_TRUSTED = "trusted comment: "
_LONGEST_COMMENT = 512


class BadSignature(Exception):
    """The signature is malformed, of the wrong kind, by another key, or over other bytes."""


class AnotherKey(BadSignature):
    """The signature names another key than the one that it was checked with."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """An Ed25519 public key with minisign's eight-byte key id (a hint, not a proof)."""

    key_id: bytes
    raw: bytes

    def text(self) -> str:
        """The base64 that `minisign -V -P` takes."""
        return base64.b64encode(_KEY_KIND + self.key_id + self.raw).decode("ascii")

    def file_text(self) -> str:
        """A public key file as `minisign -V -p` reads it."""
        return f"{_UNTRUSTED}minisign public key {self.key_id[::-1].hex().upper()}\n{self.text()}\n"

    @classmethod
    def from_text(cls, text: str) -> PublicKey:
        """Read the base64 form, or a whole public key file. Raises BadSignature."""
        lines = text.strip().split("\n")
        data = _base64(lines[-1], 42)
        if len(lines) > 2 or data[:2] != _KEY_KIND:
            raise BadSignature("not a minisign public key")
        return cls(data[2:10], data[10:])

    def digest(self) -> str:
        """SHA-256 of the 32 key bytes, in hex: how manifests and receipts name a key."""
        return sha256(self.raw).hexdigest()


@dataclass(frozen=True, slots=True, repr=False)
class SigningKey:
    """A signing key: 32 secret bytes, kept in the vault and nowhere else."""

    seed: bytes

    def public(self) -> PublicKey:
        """The public half; its key id is the first eight bytes of its SHA-256."""
        raw = Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw()
        return PublicKey(sha256(raw).digest()[:8], raw)


def sign(data: bytes, key: SigningKey, namespace: str, detail: str) -> bytes:
    """A minisign signature file over `data`; the trusted comment is "namespace detail".

    `detail` is one line of printable ASCII. The same input gives the same bytes.
    """
    comment = f"{namespace} {detail}"
    if not comment.isascii() or not comment.isprintable() or len(comment) > _LONGEST_COMMENT:
        raise ValueError("a trusted comment is one line of printable ASCII")
    secret = Ed25519PrivateKey.from_private_bytes(key.seed)
    signature = secret.sign(blake2b(data).digest())
    overall = secret.sign(signature + comment.encode("ascii"))
    packed = base64.b64encode(_SIGNATURE_KIND + key.public().key_id + signature).decode("ascii")
    lines = (f"{_UNTRUSTED}yidai", packed, f"{_TRUSTED}{comment}", base64.b64encode(overall).decode("ascii"))
    return ("\n".join(lines) + "\n").encode("ascii")


def verify(data: bytes, signature_file: bytes, key: PublicKey, namespace: str) -> str:
    """Check a minisign signature file over `data` and return the detail of its trusted comment.

    Raises BadSignature: malformed, the unhashed kind, another key id, another namespace, or a
    signature (of the data, or of the comment) that does not hold.
    """
    packed, comment, overall = _read(signature_file)
    if packed[:2] != _SIGNATURE_KIND:
        raise BadSignature("not the prehashed kind")
    if packed[2:10] != key.key_id:
        raise AnotherKey("another key")
    if not comment.startswith(namespace + " "):
        raise BadSignature("signed as something else")
    public = Ed25519PublicKey.from_public_bytes(key.raw)
    try:
        public.verify(packed[10:], blake2b(data).digest())
        public.verify(overall, packed[10:] + comment.encode("ascii"))
    except InvalidSignature:
        raise BadSignature("does not hold") from None
    return comment[len(namespace) + 1 :]


def _read(signature_file: bytes) -> tuple[bytes, str, bytes]:
    try:
        lines = signature_file.decode("ascii").split("\n")
    except UnicodeDecodeError:
        raise BadSignature("not ASCII") from None
    if len(lines) != 5 or lines[4] or not lines[0].startswith(_UNTRUSTED):
        raise BadSignature("not a minisign signature file")
    comment = lines[2].removeprefix(_TRUSTED)
    if comment == lines[2] or len(comment) > _LONGEST_COMMENT or not comment.isprintable():
        raise BadSignature("no trusted comment")
    return _base64(lines[1], 74), comment, _base64(lines[3], 64)


def _base64(text: str, size: int) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise BadSignature("not base64") from None
    if len(data) != size or base64.b64encode(data).decode("ascii") != text:
        raise BadSignature("not base64 of the right length")
    return data
