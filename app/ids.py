"""Identifiers as types, so that a visit's cannot be handed in where a person's is meant.

All are canonical UUIDv7 strings (36 characters), except `LaptopId`: 32 hex digits taken from
the SHA-256 of the laptop's public signing key, so that it proves itself.
"""

from __future__ import annotations

from typing import NewType

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
