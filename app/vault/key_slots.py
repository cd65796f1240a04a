"""Key slots: ways to the data key.

Each slot has an age identity of its own. Its secret lies in the slot's box, wrapped under a key that a
password slot derives with Argon2id (parameters in the slot, floor t=3, 64 MiB), and the phrase slot
takes from the 256 bits of a 24-character recovery phrase (BIP-39, Chinese) through HKDF. The box is
ChaCha20-Poly1305 with the rest of the slot as associated data; the county's slot is wrapped under a random
key, which is encrypted to the county. The data key itself is sealed to the
slot's recipient, so that a new one can be given to everybody who stays without their passwords.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import pyrage
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.bundles.age_keys import identity_from, new_identity, public_bytes, recipient_of, secret_bytes
from app.errors import Trouble
from db.canonical import canonical

SlotKind = Literal["password", "phrase", "county"]

TIME_COST = 3
MEMORY_KIB = 65_536
LANES = 1
SHORTEST_PASSWORD = 8
MOST_MEMORY_KIB = 2 * 1024 * 1024
SALT_BYTES = 16
NONCE_BYTES = 12
BOX_BYTES = 48


@dataclass(frozen=True)
class Costs:
    """What a password guess costs. The defaults are the floor; tests of other things use less."""

    time: int = TIME_COST
    memory_kib: int = MEMORY_KIB
    lanes: int = LANES

    def are_payable(self) -> bool:
        """Whether Argon2 takes them, and a laptop has the memory and the patience."""
        return (
            1 <= self.time <= 64
            and 1 <= self.lanes <= 16
            and 8 * self.lanes <= self.memory_kib <= MOST_MEMORY_KIB
        )


@dataclass(frozen=True)
class Slot:
    """One way to the data key, as keys.json keeps it. `label` is the user's name as shown at unlock.

    Of the county's slot `user` are the age recipients of the county, `label` says whose laptop this is, and
    `for_county` is the wrapping key, encrypted to those recipients.
    """

    slot_id: str
    kind: SlotKind
    user: str
    label: str
    salt: bytes
    costs: Costs
    nonce: bytes
    recipient: str
    box: bytes
    sealed: bytes
    for_county: bytes = b""

    def to_plain(self) -> dict[str, Any]:
        return {**self._bound(), "box": self.box.hex(), "sealed": self.sealed.hex()}

    def _bound(self) -> dict[str, Any]:
        more = {"for_county": self.for_county.hex()} if self.for_county else {}
        return {
            **more,
            "costs": [self.costs.time, self.costs.memory_kib, self.costs.lanes],
            "id": self.slot_id,
            "kind": self.kind,
            "label": self.label,
            "nonce": self.nonce.hex(),
            "recipient": self.recipient,
            "salt": self.salt.hex(),
            "user": self.user,
        }

    def bound_bytes(self) -> bytes:
        """What the box is bound to, so that slots cannot be relabelled or weakened."""
        return canonical(self._bound())

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Slot:
        """Raises KeyError, TypeError or ValueError: not a slot, or costs that no machine could pay."""
        slot = cls(
            slot_id=plain["id"],
            kind=plain["kind"],
            user=plain["user"],
            label=plain["label"],
            salt=bytes.fromhex(plain["salt"]),
            costs=Costs(*plain["costs"]),
            nonce=bytes.fromhex(plain["nonce"]),
            recipient=plain["recipient"],
            box=bytes.fromhex(plain["box"]),
            sealed=bytes.fromhex(plain["sealed"]),
            for_county=bytes.fromhex(plain.get("for_county", "")),
        )
        public_bytes(slot.recipient)
        if slot.kind == "password" and not slot.costs.are_payable():
            raise ValueError("costs")
        if (len(slot.nonce), len(slot.box)) != (NONCE_BYTES, BOX_BYTES) or len(slot.salt) < SALT_BYTES:
            raise ValueError("sizes")
        return slot


def password_slot(
    data_key: bytes, password: str, *, slot_id: str, user: str, label: str, costs: Costs
) -> Slot:
    """Wrap the data key under a password."""
    salt = secrets.token_bytes(SALT_BYTES)
    return _seal(
        data_key, _from_password(password, salt, costs), "password", slot_id, user, label, salt, costs
    )


def phrase_slot(data_key: bytes, entropy: bytes, *, slot_id: str) -> Slot:
    """Wrap the data key under the recovery phrase's 32 bytes."""
    salt = secrets.token_bytes(SALT_BYTES)
    return _seal(data_key, _from_entropy(entropy, salt), "phrase", slot_id, "", "", salt, Costs(0, 0, 0))


def county_slot(data_key: bytes, recipients: Sequence[str], *, slot_id: str, label: str) -> Slot:
    """Wrap the data key under a random key that only the holders of these age keys can read."""
    key, salt = secrets.token_bytes(32), secrets.token_bytes(SALT_BYTES)
    readers = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    sealed = bytes(pyrage.encrypt(key, readers))
    user = " ".join(recipients)
    return _seal(data_key, key, "county", slot_id, user, label, salt, Costs(0, 0, 0), for_county=sealed)


def open_with_key(slot: Slot, key: bytes) -> bytes | None:
    """The data key, or None where this is not the key that the county's slot is wrapped under."""
    return _open(slot, key) if len(key) == 32 else None


def open_with_password(slot: Slot, password: str) -> bytes | None:
    """The data key, or None where the password is wrong. Takes Argon2id's time either way.

    Raises Trouble("keys_damaged") where the slot opens and what is sealed in it does not.
    """
    return _open(slot, _from_password(password, slot.salt, slot.costs))


def open_with_entropy(slot: Slot, entropy: bytes) -> bytes | None:
    """The data key, or None where the phrase belongs to another vault."""
    return _open(slot, _from_entropy(entropy, slot.salt))


def subkey(data_key: bytes, purpose: str) -> bytes:
    """A 32-byte key for one purpose ("database", "keys file", "id hash", "blobs")."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=f"yidai {purpose}".encode()).derive(data_key)


def _from_password(password: str, salt: bytes, costs: Costs) -> bytes:
    return hash_secret_raw(
        password.encode("utf-8"), salt, costs.time, costs.memory_kib, costs.lanes, 32, Type.ID
    )


def _from_entropy(entropy: bytes, salt: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"yidai recovery phrase").derive(entropy)


def sealed_anew(slot: Slot, data_key: bytes) -> Slot:
    """The same way to another data key; neither password nor phrase is needed for it."""
    return replace(slot, sealed=_sealed_to(slot.recipient, data_key))


def _seal(
    data_key: bytes,
    wrapping_key: bytes,
    kind: SlotKind,
    slot_id: str,
    user: str,
    label: str,
    salt: bytes,
    costs: Costs,
    *,
    for_county: bytes = b"",
) -> Slot:
    identity = new_identity()
    nonce, recipient = secrets.token_bytes(NONCE_BYTES), recipient_of(identity)
    empty = Slot(slot_id, kind, user, label, salt, costs, nonce, recipient, b"", b"", for_county)
    box = ChaCha20Poly1305(wrapping_key).encrypt(nonce, secret_bytes(identity), empty.bound_bytes())
    return replace(empty, box=box, sealed=_sealed_to(recipient, data_key))


def _sealed_to(recipient: str, data_key: bytes) -> bytes:
    return bytes(pyrage.encrypt(data_key, [pyrage.x25519.Recipient.from_str(recipient)]))


def _open(slot: Slot, wrapping_key: bytes) -> bytes | None:
    try:
        secret = ChaCha20Poly1305(wrapping_key).decrypt(slot.nonce, slot.box, slot.bound_bytes())
    except InvalidTag:
        return None
    try:
        identity = pyrage.x25519.Identity.from_str(identity_from(secret))
        return bytes(pyrage.decrypt(slot.sealed, [identity]))
    except (pyrage.DecryptError, ValueError):
        raise Trouble("keys_damaged") from None
