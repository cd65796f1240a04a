"""What a server that others administer may hold, but not read: by the inventory's word.

Everything sensitive that the inventory masks (names, numbers, telephones, people's words), and what else
tells who somebody is. Days, codes and states stay readable to the server, which counts by them; they hang
on random keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from app.inventory.read_inventory import masks

_ALSO: Mapping[str, frozenset[str]] = {"person": frozenset({"birth", "birth_note", "id_note", "id_hash"})}
ALIKE: Mapping[str, frozenset[str]] = {
    "visit": frozenset({"family_words", "work_words", "thinking_words"}),
}
"""Columns that a figure compares with themselves (a narrative written twice)."""


@cache
def sealed_columns() -> Mapping[str, frozenset[str]]:
    """By table the columns that are sealed."""
    found = {table: frozenset(columns) for table, columns in masks().items()}
    return {**found, **{table: found[table] | more for table, more in _ALSO.items()}}
