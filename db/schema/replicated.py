"""How a table that travels between laptops is declared.

A replicated table has a text key (UUIDv7), nullable columns of text or whole numbers, and the
columns that the journal derives. What merges as one is a *register*: a column, or a group of
columns declared here, so that a merge never invents a state that nobody entered. Registers
marked careful are shown with a mark while two values stand open. Uniqueness beyond the key is
never a constraint: a merge must always succeed, and people are shown the finding instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text

from db.registers import DELETED

Scope = Literal["case", "aggregate"]

metadata = MetaData()

DERIVED = (
    "deleted",
    "open_registers",
    "created_clock",
    "created_by",
    "updated_clock",
    "updated_by",
    "updated_laptop",
    "rev",
)
GUARD = ("entry_laptop", "entry_seq")


@dataclass(frozen=True)
class Shape:
    """What the journal must know of a replicated table."""

    name: str
    scope: Scope
    columns: tuple[str, ...]
    registers: Mapping[str, tuple[str, ...]]
    register_of: Mapping[str, str]
    careful: frozenset[str]
    references: Mapping[str, str]
    lists: frozenset[str]
    numbers: frozenset[str]
    kinds: Mapping[str, type]
    """What each column holds: str, int or list."""
    alone: Mapping[str, type]
    """The same of the registers that are one column."""


SHAPES: dict[str, Shape] = {}


def text(name: str) -> Column[str]:
    """Words, a code, or a day written YYYY-MM-DD."""
    return Column(name, Text)


def number(name: str) -> Column[int]:
    """A whole number; money in fen; a truth value as 0 or 1."""
    return Column(name, Integer)


def items(name: str) -> Column[str]:
    """A list of texts or records, kept as canonical JSON."""
    return Column(name, Text, info={"list": True})


def ref(name: str, table: str) -> Column[str]:
    """A row of another replicated table. Deferrable, so that a merge may bring the child first."""
    return Column(
        name, Text, ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED"), info={"ref": table}
    )


def replicated(
    name: str,
    *columns: Column[str] | Column[int],
    scope: Scope = "case",
    groups: Mapping[str, Iterable[str]] | None = None,
    careful: Iterable[str] = (),
) -> Table:
    """Declare a replicated table. `groups` maps a register's name to the columns that merge as one."""
    register_of = {column.name: column.name for column in columns}
    registers: dict[str, tuple[str, ...]] = {}
    for register, members in (groups or {}).items():
        for member in members:
            register_of[member] = register
    for column in columns:
        register = register_of[column.name]
        registers[register] = (*registers.get(register, ()), column.name)
    kinds = {column.name: _kind_of(column) for column in columns}
    unknown = set(careful) - set(registers)
    if unknown:
        raise ValueError(f"{name}: careful registers that do not exist: {sorted(unknown)}")
    SHAPES[name] = Shape(
        name=name,
        scope=scope,
        columns=tuple(column.name for column in columns),
        registers=registers,
        register_of=register_of,
        careful=frozenset(careful),
        references={column.name: column.info["ref"] for column in columns if "ref" in column.info},
        lists=frozenset(column.name for column in columns if column.info.get("list")),
        numbers=frozenset(column.name for column in columns if isinstance(column.type, Integer)),
        kinds=kinds,
        alone={name: kinds[name] for name, members in registers.items() if members == (name,)},
    )
    return Table(
        name,
        metadata,
        Column("id", Text, primary_key=True),
        *columns,
        Column(DELETED, Integer, nullable=False, server_default="0"),
        Column("open_registers", Text),
        Column("created_clock", Integer, nullable=False),
        Column("created_by", Text, nullable=False),
        Column("updated_clock", Integer, nullable=False),
        Column("updated_by", Text, nullable=False),
        Column("updated_laptop", Text, nullable=False),
        Column("rev", Integer, nullable=False),
        Column("entry_laptop", Text, nullable=False),
        Column("entry_seq", Integer, nullable=False),
    )


def _kind_of(column: Column[str] | Column[int]) -> type:
    if column.info.get("list"):
        return list
    return int if isinstance(column.type, Integer) else str
