"""The keys of attachments: derived from the vault's data key, and kept when that one is changed.

A root gives two things: the age identity that opens a blob, and the key under which its name is
hashed, so that a name says nothing about the file. A new data key has a new root; the roots before
it are kept inside the encrypted records, so that re-keying rewrites no blob and every backup, which
holds those records, opens the blobs that it shares with the others.
"""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass, field
from hashlib import sha256

from sqlalchemy import Connection

from app.bundles.age_keys import identity_from, recipient_of
from app.vault.key_slots import subkey

_BEFORE = "blob_roots_before"


@dataclass(frozen=True)
class BlobKey:
    """What one root gives."""

    identity: str = field(repr=False)
    recipient: str
    name_key: bytes = field(repr=False)

    def name_of(self, digest: str) -> str:
        """The file name of a blob, from the SHA-256 (hex) of what is in it."""
        return hmac.new(self.name_key, bytes.fromhex(digest), sha256).hexdigest() + ".age"


@dataclass(frozen=True)
class BlobKeys:
    """`now` writes; `before` still read."""

    now: BlobKey
    before: tuple[BlobKey, ...] = ()

    @property
    def all(self) -> tuple[BlobKey, ...]:
        return self.now, *self.before


def blob_root(data_key: bytes) -> bytes:
    """The root of the blobs that are written under this data key."""
    return subkey(data_key, "blobs")


def blob_keys(connection: Connection, data_key: bytes) -> BlobKeys:
    """Today's key, and those of the data keys before it."""
    kept = connection.exec_driver_sql("SELECT value FROM setting WHERE key = ?", (_BEFORE,)).scalar()
    before = [bytes.fromhex(root) for root in json.loads(kept)] if kept else []
    return BlobKeys(_key_from(blob_root(data_key)), tuple(_key_from(root) for root in before))


def keep_blob_root(connection: Connection, data_key: bytes) -> None:
    """To be called in the records that a new data key will encrypt, with the one that goes."""
    kept = connection.exec_driver_sql("SELECT value FROM setting WHERE key = ?", (_BEFORE,)).scalar()
    roots: list[str] = json.loads(kept) if kept else []
    going = blob_root(data_key).hex()
    if going not in roots:
        connection.exec_driver_sql(
            "INSERT INTO setting (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (_BEFORE, json.dumps([going, *roots])),
        )


def _key_from(root: bytes) -> BlobKey:
    identity = identity_from(subkey(root, "blob identity"))
    return BlobKey(identity, recipient_of(identity), subkey(root, "blob names"))
