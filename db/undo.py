"""Undo an action: write the previous values back, where its writes are still the only heads.

Undo is itself entries of a new action, so it is history too and travels like any other change.
Later writes stay and are listed; a row that the action created is hidden, unless rows that live
refer to it. Taking in a bundle and erasing are no actions and cannot be undone.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from db.apply import HeadValues
from db.canonical import Value
from db.changes import Changes, read_changes
from db.journal import ENTRY_COLUMNS, Session, Write, delete, read_entry, update
from db.registers import DELETED, Head, Name, RowHeads, winner
from db.schema import SHAPES


@dataclass(frozen=True)
class Kept:
    """What the undo left as it is, because somebody wrote there later or something hangs on it."""

    table: str
    row: str
    register: str


@dataclass(frozen=True)
class Undone:
    """What the undo did."""

    rows: int
    kept: tuple[Kept, ...]


def last_action(connection: Connection, *, laptop: str, actor: str) -> str | None:
    """This user's newest action on this laptop that is not an undo and not undone already."""
    undone = "SELECT value FROM header WHERE key = 'undone:' || e.action"
    return connection.exec_driver_sql(
        "SELECT e.action FROM entry e WHERE e.laptop = ? AND e.actor = ?"
        f" AND NOT EXISTS ({undone}) ORDER BY e.seq DESC LIMIT 1",
        (laptop, actor),
    ).scalar()


def undo_action(session: Session, action: str) -> Undone:
    """Undo every entry of an action, newest first. Undoing it a second time changes nothing."""
    connection = session.connection
    rows = connection.exec_driver_sql(
        f"SELECT {ENTRY_COLUMNS} FROM entry WHERE action = ? AND laptop = ? ORDER BY seq DESC",
        (action, session.author.laptop),
    ).all()
    kept: list[Kept] = []
    hidden: list[Write] = []
    changed: set[str] = set()
    for cells in rows:
        entry = read_entry(cells)
        header = entry.header
        changes = read_changes(header.names, entry.changes, header.table, header.version)
        name = Name(header.laptop, header.seq)
        if changes.new:
            hidden.append(delete(header.table, header.row, why="undo"))
            continue
        writes = _reversal(connection, header.table, header.row, name, changes, kept)
        if session.write(writes):
            changed.add(header.row)
    for write in hidden:
        if _is_referred_to(connection, write.table, write.row):
            kept.append(Kept(write.table, write.row, DELETED))
        elif not _is_hidden(connection, write.table, write.row) and session.write([write]):
            changed.add(write.row)
    for mark in (action, session.action):
        connection.exec_driver_sql(
            "INSERT INTO header (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING",
            (f"undone:{mark}", session.action),
        )
    return Undone(len(changed), tuple(kept))


def _reversal(
    connection: Connection, table: str, row: str, name: Name, changes: Changes, kept: list[Kept]
) -> list[Write]:
    heads = RowHeads.from_text(
        connection.exec_driver_sql("SELECT heads FROM row_head WHERE row = ?", (row,)).scalar_one()
    )
    values: dict[str, Value] = {}
    writes: list[Write] = []
    for register in changes.values:
        held = heads.of(register)
        if [head.name for head in held] != [name]:
            kept.append(Kept(table, row, register))
            continue
        before = _value_before(connection, table, register, changes.named[register])
        if register == DELETED:
            writes.append(Write("delete" if before else "restore", table, row, {}, "undo"))
        else:
            values.update(_by_column(table, register, before))
    if values:
        writes.append(update(table, row, values, why="undo"))
    return writes


def _value_before(connection: Connection, table: str, register: str, named: tuple[Name, ...]) -> Value:
    """What was shown when the write was made: the winner among the heads that it named."""
    reader = HeadValues(connection, SHAPES[table])
    heads = []
    for name in named:
        clock = connection.exec_driver_sql(
            "SELECT clock FROM entry WHERE laptop = ? AND seq = ?", tuple(name)
        ).scalar()
        changes = reader.changes_of(name) if clock is not None else None
        if clock is not None and (changes is None or changes.new or register in changes.values):
            heads.append(Head(name.laptop, name.seq, clock))
    return reader.of(winner(heads), register) if heads else None


def _by_column(table: str, register: str, value: Value) -> dict[str, Value]:
    columns = SHAPES[table].registers[register]
    if columns == (register,):
        return {register: value}
    return {column: value.get(column) if isinstance(value, dict) else None for column in columns}


def _is_referred_to(connection: Connection, table: str, row: str) -> bool:
    for shape in SHAPES.values():
        for column, target in shape.references.items():
            if target == table and _any_live(connection, shape.name, column, row):
                return True
    return False


def _any_live(connection: Connection, table: str, column: str, row: str) -> bool:
    found = connection.exec_driver_sql(
        f'SELECT 1 FROM "{table}" WHERE "{column}" = ? AND deleted = 0 LIMIT 1', (row,)
    ).scalar()
    return found is not None


def _is_hidden(connection: Connection, table: str, row: str) -> bool:
    return bool(connection.exec_driver_sql(f'SELECT deleted FROM "{table}" WHERE id = ?', (row,)).scalar())
