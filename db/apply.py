"""Project an entry of the journal into its table. The same code for a local save and for a merge.

What a row shows is a function of the set of entries applied to it. Only the guard columns
(`entry_laptop`, `entry_seq`: the last entry applied here) depend on the order of arrival, and
they are no part of the canonical dump.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sqlalchemy import Connection

from db.canonical import Value, canonical
from db.changes import Changes, read_changes
from db.entries import Entry, Header
from db.registers import Head, Name, RowHeads, winner
from db.schema import DELETED, SHAPES, Shape


def apply_entry(
    connection: Connection, entry: Entry, changes: Changes, heads: RowHeads | None = None
) -> None:
    """Apply one entry, stored already, to its row, its heads and its open conflicts.

    The row exists if the entry does not create it. An erased entry changes no value. `heads` are
    the row's heads where the caller has just read them.
    """
    header = entry.header
    shape = SHAPES[header.table]
    head = Head(header.laptop, header.seq, header.clock)
    heads = heads or _read_heads(connection, header.row)
    if heads is None:
        heads = RowHeads(created=[head])
        _insert_row(connection, shape, header, changes)
        connection.exec_driver_sql(
            "INSERT INTO row_head (row, tbl, heads) VALUES (?, ?, ?)",
            (header.row, header.table, heads.to_text()),
        )
        return
    if changes.new:
        heads.create(head)
        touched = [*shape.registers, DELETED]
    else:
        touched = list(changes.values)
        heads.update(head, changes.named, _Applied(connection))
    _update_row(connection, shape, entry, changes, heads, touched)
    connection.exec_driver_sql("UPDATE row_head SET heads = ? WHERE row = ?", (heads.to_text(), header.row))


def _read_heads(connection: Connection, row: str) -> RowHeads | None:
    held = connection.exec_driver_sql("SELECT heads FROM row_head WHERE row = ?", (row,)).scalar()
    return None if held is None else RowHeads.from_text(held)


class _Applied:
    """Tells whether a write has been applied in this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __call__(self, name: Name) -> bool:
        found = self._connection.exec_driver_sql(
            "SELECT applied FROM entry WHERE laptop = ? AND seq = ?", (name.laptop, name.seq)
        ).scalar()
        return bool(found)


def cells(shape: Shape, register: str, value: Value) -> dict[str, str | int | None]:
    """The table's cells for a register's value."""
    columns = shape.registers[register]
    if columns == (register,):
        return {register: _cell(value)}
    members = value if isinstance(value, Mapping) else {}
    return {column: _cell(members.get(column)) for column in columns}


def _cell(value: Value) -> str | int | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return int(value)
    return canonical(value).decode("utf-8")


@cache
def _insert_statement(table: str) -> str:
    shape = SHAPES[table]
    columns = (
        "id",
        "created_clock",
        "created_by",
        "updated_clock",
        "updated_by",
        "updated_laptop",
        "rev",
        "entry_laptop",
        "entry_seq",
        *shape.columns,
    )
    names = ", ".join(f'"{column}"' for column in columns)
    return f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(columns))})'


def _insert_row(connection: Connection, shape: Shape, header: Header, changes: Changes) -> None:
    found: dict[str, str | int | None] = {}
    for register, value in changes.values.items():
        if register != DELETED:
            found.update(cells(shape, register, value))
    connection.exec_driver_sql(
        _insert_statement(shape.name),
        (
            header.row,
            header.clock,
            header.actor,
            header.clock,
            header.actor,
            header.laptop,
            1,
            header.laptop,
            header.seq,
            *(found.get(column) for column in shape.columns),
        ),
    )


def _update_row(
    connection: Connection,
    shape: Shape,
    entry: Entry,
    changes: Changes,
    heads: RowHeads,
    touched: list[str],
) -> None:
    found: dict[str, str | int | None] = {}
    header = entry.header
    values = HeadValues(connection, shape, entry, changes)
    for register in touched:
        if register != DELETED:
            shown = winner(heads.of(register))
            found.update(cells(shape, register, values.of(shown, register)))
    found[DELETED] = int(is_deleted(heads, values))
    found["open_registers"] = _open_text(shape, heads, values)
    sets = "".join(f', "{column}" = ?' for column in found)
    newer = "(? > updated_clock OR (? = updated_clock AND ? > updated_laptop))"
    stamp = (header.clock, header.clock, header.laptop)
    connection.exec_driver_sql(
        f'UPDATE "{shape.name}" SET rev = rev + 1, entry_laptop = ?, entry_seq = ?, '
        f"updated_by = CASE WHEN {newer} THEN ? ELSE updated_by END, "
        f"updated_laptop = CASE WHEN {newer} THEN ? ELSE updated_laptop END, "
        f"updated_clock = max(updated_clock, ?), "
        f"created_by = CASE WHEN ? AND ? < created_clock THEN ? ELSE created_by END, "
        f"created_clock = CASE WHEN ? THEN min(created_clock, ?) ELSE created_clock END"
        f"{sets} WHERE id = ?",
        (
            header.laptop,
            header.seq,
            *stamp,
            header.actor,
            *stamp,
            header.laptop,
            header.clock,
            changes.new,
            header.clock,
            header.actor,
            changes.new,
            header.clock,
            *found.values(),
            header.row,
        ),
    )


class HeadValues:
    """What a head says for a register: from the entry in hand, else read back from the journal."""

    def __init__(
        self,
        connection: Connection,
        shape: Shape,
        entry: Entry | None = None,
        changes: Changes | None = None,
    ) -> None:
        self._connection = connection
        self._shape = shape
        self._read: dict[Name, Changes | None] = {}
        if entry is not None:
            self._read[Name(entry.laptop, entry.seq)] = changes if entry.changes is not None else None

    def changes_of(self, name: Name) -> Changes | None:
        """The payload of a write, or None once it is erased."""
        if name not in self._read:
            row = self._connection.exec_driver_sql(
                "SELECT names, changes, version FROM entry WHERE laptop = ? AND seq = ?", tuple(name)
            ).one()
            self._read[name] = (
                None if row[1] is None else read_changes(row[0], row[1], self._shape.name, row[2])
            )
        return self._read[name]

    def of(self, head: Head, register: str) -> Value:
        """The value; None where the write is erased or, creating the row, did not mention it."""
        changes = self.changes_of(head.name)
        return None if changes is None else changes.values.get(register)


def is_deleted(heads: RowHeads, values: HeadValues) -> bool:
    """A row is hidden when its newest delete says so and every other head was named by a delete.

    A head that no delete named keeps the row visible: somebody wrote there without knowing.
    """
    if DELETED not in heads.registers:
        return False
    deletes = heads.of(DELETED)
    if values.of(winner(deletes), DELETED) is not True:
        return False
    covered: set[Name] = set()
    for head in deletes:
        changes = values.changes_of(head.name)
        if changes is not None and changes.values.get(DELETED) is True:
            covered.update(changes.named.get(DELETED, ()))
    others = [head for name, held in heads.registers.items() if name != DELETED for head in held]
    return all(head.name in covered for head in [*heads.created, *others])


def _open_text(shape: Shape, heads: RowHeads, values: HeadValues) -> str | None:
    found = open_registers(shape, heads, values)
    return canonical(found).decode("ascii") if found else None


def open_registers(shape: Shape, heads: RowHeads, values: HeadValues) -> list[str]:
    """The registers with more than one head whose values differ: the open conflicts of a row."""
    several = {name for name, held in heads.registers.items() if len(held) > 1}
    if len(heads.created) > 1:
        several.update(name for name in (*shape.registers, DELETED) if name not in heads.registers)
    return sorted(name for name in several if _differ(heads.of(name), name, values))


def _differ(held: list[Head], register: str, values: HeadValues) -> bool:
    empty = False if register == DELETED else None
    seen = {canonical(value if value is not None else empty) for value in _all(held, register, values)}
    return len(seen) > 1


def _all(held: list[Head], register: str, values: HeadValues) -> list[Value]:
    return [values.of(head, register) for head in held]
