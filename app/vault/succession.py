"""A laptop's word that another one follows it: after a restore, on a new machine.

The new laptop writes it as its first entry, signed with the old one's key, which lies in every
copy of the vault. So nobody can claim to follow a laptop whose vault they could not open.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import Connection

from app.bundles.names import laptop_id
from app.vault.laptop import Laptop
from db.canonical import canonical

_DOMAIN = b"yidai succession v1\n"


@dataclass(frozen=True)
class Succession:
    """`successor` goes on where the chain of `predecessor` was `chain` (hex) at `seq`. Ids of laptops."""

    predecessor: str
    seq: int
    chain: str
    successor: str


def sign_succession(old: Laptop, succession: Succession) -> str:
    """The note, as the table `laptop` keeps it."""
    signature = Ed25519PrivateKey.from_private_bytes(old.sign_seed).sign(_message(succession))
    note = {
        "chain": succession.chain,
        "sign_public": old.sign_public.hex(),
        "signature": base64.b64encode(signature).decode("ascii"),
    }
    return canonical(note).decode("ascii")


def read_succession(note: str, *, predecessor: str, seq: int, successor: str) -> Succession | None:
    """What a note says, or None where it is not the predecessor's genuine word on this successor."""
    try:
        plain = json.loads(note)
        public = bytes.fromhex(plain["sign_public"])
        signature = base64.b64decode(plain["signature"], validate=True)
        succession = Succession(predecessor, seq, str(plain["chain"]), successor)
        if laptop_id(public) != predecessor:
            return None
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _message(succession))
    except (ValueError, KeyError, TypeError, AttributeError, binascii.Error, InvalidSignature):
        return None
    return succession


def has_followed(connection: Connection, successor: str, predecessor: str) -> bool:
    """Whether these records hold the predecessor's genuine word that this successor follows it."""
    rows = connection.exec_driver_sql(
        "SELECT succession_note, CAST(predecessor_seq AS INTEGER) FROM laptop"
        " WHERE predecessor = ? AND succession_note IS NOT NULL",
        (predecessor,),
    )
    return any(
        read_succession(note, predecessor=predecessor, seq=seq, successor=successor) is not None
        for note, seq in rows
    )


def _message(succession: Succession) -> bytes:
    return _DOMAIN + canonical(
        {
            "chain": succession.chain,
            "predecessor": succession.predecessor,
            "seq": succession.seq,
            "successor": succession.successor,
        }
    )
