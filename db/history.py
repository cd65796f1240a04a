"""The history of a row: every value ever entered, who entered it, when, and on which laptop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from db.canonical import Value
from db.changes import read_changes
from db.clock import wall_ms
from db.journal import ENTRY_COLUMNS, read_entry
from db.registers import DELETED, Name, RowHeads, winner
from db.schema import SHAPES


@dataclass(frozen=True)
class Step:
    """One entry of a row: what it set, by column. `values` is empty where it was erased."""

    laptop: str
    seq: int
    at_ms: int
    actor: str
    action: str
    doubted: int
    created: bool
    values: Mapping[str, Value]
    why: str | None
    erased: bool


def history_of(connection: Connection, row: str) -> list[Step]:
    """The steps of a row in the order of the journal's clock, oldest first."""
    rows = connection.exec_driver_sql(
        f"SELECT {ENTRY_COLUMNS} FROM entry WHERE row = ? AND applied = 1 ORDER BY clock, laptop, seq", (row,)
    )
    steps = []
    for cells in rows:
        entry = read_entry(cells)
        header = entry.header
        changes = read_changes(header.names, entry.changes, header.table, header.version)
        steps.append(
            Step(
                laptop=header.laptop,
                seq=header.seq,
                at_ms=wall_ms(header.clock),
                actor=header.actor,
                action=header.action,
                doubted=header.flags,
                created=changes.new,
                values={} if entry.changes is None else _by_column(header.table, changes.values),
                why=changes.why,
                erased=entry.changes is None,
            )
        )
    return steps


def _by_column(table: str, values: Mapping[str, Value]) -> dict[str, Value]:
    shape = SHAPES[table]
    found: dict[str, Value] = {}
    for register, value in values.items():
        if register == DELETED or shape.registers[register] == (register,):
            found[register] = value
        elif isinstance(value, Mapping):
            found.update(value)
    return found


@dataclass(frozen=True)
class HeadValue:
    """One of the values that stand side by side in an open conflict."""

    laptop: str
    seq: int
    at_ms: int
    actor: str
    values: Mapping[str, Value]
    shown: bool


def open_conflict(connection: Connection, row: str, register: str) -> list[HeadValue]:
    """The heads of one register with their values, the shown one first."""
    held = next(
        line
        for line in connection.exec_driver_sql("SELECT heads, tbl FROM row_head WHERE row = ?", (row,))
        if register == DELETED or register in SHAPES[line[1]].registers
    )
    heads = RowHeads.from_text(held[0]).of(register)
    shown = winner(heads)
    steps = {Name(step.laptop, step.seq): step for step in history_of(connection, row)}
    columns = (register,) if register == DELETED else SHAPES[held[1]].registers[register]
    found = []
    for head in sorted(heads, key=lambda one: one.key, reverse=True):
        step = steps[head.name]
        values = {column: step.values.get(column) for column in columns}
        found.append(HeadValue(head.laptop, head.seq, step.at_ms, step.actor, values, head == shown))
    return found
