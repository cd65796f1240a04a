"""Identifiers as types, so that a visit's cannot be handed in where a person's is meant.

All are canonical UUIDv7 strings (36 characters), except `LaptopId`: 32 hex digits taken from
the SHA-256 of the laptop's public signing key, so that it proves itself. Rows that several laptops
make from the same words have a UUIDv8 of these words (`derived_id`).
"""

from __future__ import annotations

import hashlib
from typing import NewType
from uuid import UUID

import uuid_utils

VillageId = NewType("VillageId", str)
PersonId = NewType("PersonId", str)
PlacementId = NewType("PlacementId", str)
VisitId = NewType("VisitId", str)
TestId = NewType("TestId", str)
PlanId = NewType("PlanId", str)
AttachmentId = NewType("AttachmentId", str)
UserId = NewType("UserId", str)
ActionId = NewType("ActionId", str)
LaptopId = NewType("LaptopId", str)


def new_id() -> str:
    """A fresh UUIDv7: sorted by time, so that inserts stay at the end of the index."""
    return str(uuid_utils.uuid7())


def derived_id(*parts: str) -> str:
    """The id of a row that every laptop makes alike from the same words: a UUIDv8 of their SHA-256."""
    said = "\x00".join(parts).encode()
    number = int.from_bytes(hashlib.sha256(said).digest()[:16], "big")
    number &= ~(0xF << 76 | 0x3 << 62)
    return str(UUID(int=number | 0x8 << 76 | 0x2 << 62))


def is_derived(row: str) -> bool:
    """Whether `derived_id` made it."""
    return row[14:15] == "8"
