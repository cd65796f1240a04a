"""Every table of a vault. The county's store has the same tables, so that merge is one mechanism."""

from __future__ import annotations

from db.registers import DELETED
from db.schema import (
    bag,
    bundles,
    conduct,
    groups,
    journal,
    local,
    people,
    placements,
    publicity,
    tests,
    village,
    village_work,
    visits,
)
from db.schema.replicated import DERIVED, GUARD, SHAPES, Shape, metadata

SCHEMA_VERSION = 1

__all__ = [
    "DELETED",
    "DERIVED",
    "GUARD",
    "SCHEMA_VERSION",
    "SHAPES",
    "Shape",
    "bag",
    "bundles",
    "conduct",
    "groups",
    "journal",
    "local",
    "metadata",
    "people",
    "placements",
    "publicity",
    "tests",
    "village",
    "village_work",
    "visits",
]
