"""What one entry says: the heads it names, the values it sets, and why.

The names stand in the entry's header and survive an erasure: {register: [[laptop, seq], …]} for
every register that is set, or null for the write that creates its row. The values are the
payload: {"set": {register: value}, "why": reason}. The value of a register that is a group of
columns is an object of all its columns. Both are canonical JSON.

Entries keep the schema version that they were written with; upcasters translate on reading, and
no migration ever edits the journal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from db.canonical import LARGEST, Unstorable, Value, canonical, check, parse, parse_checked
from db.registers import Name
from db.schema import DELETED, SCHEMA_VERSION, Shape


@dataclass(frozen=True, slots=True)
class Changes:
    """What an entry says, in the present schema."""

    new: bool
    values: Mapping[str, Value]
    named: Mapping[str, tuple[Name, ...]] = field(default_factory=dict)
    why: str | None = None

    def payload(self) -> bytes:
        """The erasable part."""
        body: dict[str, object] = {"set": self.values}
        if self.why is not None:
            body["why"] = self.why
        return canonical(body)

    def names(self) -> bytes | None:
        """The part that stays: the heads named, or None for a creating write."""
        if self.new:
            return None
        return canonical({register: [list(name) for name in names] for register, names in self.named.items()})

    @classmethod
    def from_bytes(cls, names: bytes | None, payload: bytes | None) -> Changes:
        """Strict: anything else than the form above raises Unstorable. An erased payload sets nothing."""
        named = {} if names is None else _read_names(parse(names))
        if payload is None:
            return cls(new=names is None, values=dict.fromkeys(named), named=named)
        body = parse_checked("changes", payload)
        if not isinstance(body, dict) or not isinstance(body.get("set"), dict):
            raise Unstorable("changes", "not an object with a set")
        why = body.get("why")
        if set(body) - {"set", "why"} or not (why is None or isinstance(why, str)):
            raise Unstorable("changes", "unknown or wrong member")
        if names is not None and set(named) != set(body["set"]):
            raise Unstorable("changes", "names and values do not fit")
        return cls(new=names is None, values=cast("dict[str, Value]", body["set"]), named=named, why=why)


def _read_names(lines: object) -> dict[str, tuple[Name, ...]]:
    if not isinstance(lines, dict):
        raise Unstorable("heads", "not an object")
    found = {}
    for register, names in lines.items():
        if not isinstance(names, list):
            raise Unstorable("heads", "not a list")
        found[register] = tuple(_read_name(name) for name in names)
    return found


def _read_name(name: Any) -> Name:
    fits = (
        isinstance(name, list)
        and len(name) == 2
        and isinstance(name[0], str)
        and isinstance(name[1], int)
        and not isinstance(name[1], bool)
        and 0 < name[1] <= LARGEST
    )
    if not fits:
        raise Unstorable("heads", "not a name")
    check("heads", name[0])
    return Name(name[0], name[1])


Upcaster = Callable[[str, Changes], Changes]

UPCASTERS: Mapping[int, Upcaster] = {}
"""Version n → a pure function (table, changes of version n) → changes of version n + 1."""


def read_changes(
    names: bytes | None,
    payload: bytes | None,
    table: str,
    version: int,
    *,
    upcasters: Mapping[int, Upcaster] = UPCASTERS,
) -> Changes:
    """What an entry of any older version says, in the present schema."""
    changes = Changes.from_bytes(names, payload)
    for step in range(version, SCHEMA_VERSION):
        if step not in upcasters:
            raise Unstorable("version", "no such version was ever written")
        changes = upcasters[step](table, changes)
    return changes


def fits_shape(shape: Shape, changes: Changes, *, is_erased: bool = False) -> bool:
    """Whether every register exists in the table and every value has its columns and their kinds.

    Of an erased entry only the registers' names are left to ask about.
    """
    for register, value in changes.values.items():
        if shape.alone.get(register) is type(value):
            continue
        if register == DELETED:
            if not (is_erased or isinstance(value, bool)):
                return False
        elif register not in shape.registers or not (is_erased or _fits_register(shape, register, value)):
            return False
    return True


def _fits_register(shape: Shape, register: str, value: Value) -> bool:
    columns = shape.registers[register]
    if columns == (register,):
        return fits_column(shape, register, value)
    if not isinstance(value, Mapping) or len(value) != len(columns):
        return False
    return all(column in value and fits_column(shape, column, value[column]) for column in columns)


def fits_column(shape: Shape, column: str, value: Value) -> bool:
    """Whether a column may hold a value: nothing, or the kind that the column was declared with."""
    if value is None or type(value) is shape.kinds[column]:
        return True
    if column in shape.lists:
        return isinstance(value, list | tuple)
    if column in shape.numbers:
        return isinstance(value, int)
    return isinstance(value, str)
