"""This laptop: one installation's chain, with its own signing key and age identity.

The id is the first 32 hex digits of the SHA-256 of the public signing key, so that it proves
itself; people see a tag of three characters made from the same digest.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from app.bundles.names import laptop_id, laptop_tag
from app.ids import LaptopId


@dataclass(frozen=True)
class Laptop:
    """The keys of this installation. The secret ones never leave the encrypted vault."""

    laptop: LaptopId
    tag: str
    sign_seed: bytes = field(repr=False)
    sign_public: bytes
    age_identity: str = field(repr=False)
    age_recipient: str


def new_laptop() -> Laptop:
    """A fresh identity."""
    seed = Ed25519PrivateKey.generate().private_bytes_raw()
    return laptop_from(seed, str(pyrage.x25519.Identity.generate()))


def laptop_from(sign_seed: bytes, age_identity: str) -> Laptop:
    """The identity that these secrets make."""
    public = Ed25519PrivateKey.from_private_bytes(sign_seed).public_key().public_bytes_raw()
    recipient = str(pyrage.x25519.Identity.from_str(age_identity).to_public())
    return Laptop(LaptopId(laptop_id(public)), laptop_tag(public), sign_seed, public, age_identity, recipient)


def store_laptop(connection: Connection, laptop: Laptop) -> None:
    """Make this the vault's active laptop."""
    connection.exec_driver_sql("UPDATE this_laptop SET active = 0")
    connection.exec_driver_sql(
        "INSERT INTO this_laptop (laptop, sign_seed, age_identity, active) VALUES (?, ?, ?, 1)",
        (laptop.laptop, laptop.sign_seed, laptop.age_identity),
    )


def active_laptop(connection: Connection) -> Laptop:
    """The identity this vault writes under."""
    row = connection.exec_driver_sql("SELECT sign_seed, age_identity FROM this_laptop WHERE active = 1").one()
    return laptop_from(row[0], row[1])
