"""The data inventory: what is kept, why, how sensitive it is, how it is masked, and for how long.

The fields are data (resources/inventory/fields.json), the kind of bundle stands where a table is
declared. Masking, limited reading and the printed inventory all ask here; a field that nobody wrote
a purpose for fails a test (PIPL 6: no field without a purpose).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from app.inventory.retention import Rule, retention_rules
from db.schema import SHAPES

NO_MASK = "none"


@dataclass(frozen=True)
class Reason:
    """Why a field is kept, or for how long, and the law or paper behind it."""

    key: str
    zh: str
    en: str
    basis: str

    def words(self, language: str) -> str:
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True)
class Field:
    """One field. `bundle`: "case" goes to the county's key alone, "aggregate" names nobody with a file.

    `sensitivity`: "sensitive" (PIPL 28), "personal", or "ordinary". `mask`: how it is shown to whoever
    may not see it in full.
    """

    table: str
    column: str
    purpose: Reason
    sensitivity: str
    mask: str
    bundle: str
    retention: Reason

    @property
    def kept_by(self) -> Rule:
        """The rule by which the program keeps and erases it."""
        return retention_rules()[self.retention.key]


@cache
def inventory() -> tuple[Field, ...]:
    """Every field, by table and in the order of the table's columns."""
    found = json.loads((files("resources") / "inventory" / "fields.json").read_text("utf-8"))
    purposes = _reasons(found["purposes"])
    kept = _reasons(found["retention"])
    return tuple(
        _field(table, column, words, purposes, kept, kept[said["retention"]])
        for table, said in found["tables"].items()
        for column, words in said["fields"].items()
    )


def _reasons(plain: Mapping[str, Mapping[str, str]]) -> dict[str, Reason]:
    return {key: Reason(key, said["zh"], said["en"], said["basis"]) for key, said in plain.items()}


def _field(
    table: str,
    column: str,
    words: str,
    purposes: Mapping[str, Reason],
    kept: Mapping[str, Reason],
    usual: Reason,
) -> Field:
    purpose, sensitivity, mask, *own = words.split()
    return Field(
        table,
        column,
        purposes[purpose],
        sensitivity,
        mask,
        SHAPES[table].scope,
        kept[own[0]] if own else usual,
    )


def masks() -> dict[str, dict[str, str]]:
    """By table and column how it is masked, where it is."""
    found: dict[str, dict[str, str]] = {}
    for field in inventory():
        if field.mask != NO_MASK:
            found.setdefault(field.table, {})[field.column] = field.mask
    return found


def retention_of_table(table: str) -> Rule:
    """The rule of a table's first field: fields with one of their own only say more about the same."""
    return next(field.kept_by for field in inventory() if field.table == table)


def links() -> dict[str, frozenset[str]]:
    """By table the columns that only say to which other record a record belongs."""
    return {name: frozenset(shape.references) for name, shape in SHAPES.items()}
