"""Undo an action: write the previous values back, where its writes are still the only heads.

Undo is itself entries of a new action, so it is history too and travels like any other change.
Later writes stay and are listed; a row that the action created is hidden, unless rows that live
refer to it. Taking in a bundle and erasing are no actions and cannot be undone.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from db.apply import HeadValues, hides_row, is_deleted, read_heads
from db.canonical import Value
from db.changes import Changes, read_changes
from db.erasures import erased_rows
from db.history import UNDO
from db.journal import ENTRY_COLUMNS, NoSuchRow, Session, Write, delete, read_entry, update
from db.registers import DELETED, Head, Name, winner
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
    """This user's newest action on this laptop that can be undone: no undo, and not undone already."""
    return connection.exec_driver_sql(
        "SELECT e.action FROM entry e WHERE e.laptop = ? AND e.actor = ?"
        " AND NOT EXISTS (SELECT 1 FROM header WHERE key = 'undone:' || e.action)"
        " ORDER BY e.seq DESC LIMIT 1",
        (laptop, actor),
    ).scalar()


def bar_undo(session: Session) -> None:
    """Nobody's "undo" means what this session writes (the first rows of a vault, a checkpoint …)."""
    _note_undone(session, session.action)


def undo_action(session: Session, action: str) -> Undone:
    """Undo every entry of an action. Undoing it a second time changes nothing.

    A value goes back to what was shown before the action where only the action's own writes stand
    there now. What was written later stays, and is listed; so does a row that the action created
    if somebody wrote in it later, or if rows that live refer to it. What was erased stays erased.
    """
    rows = session.connection.exec_driver_sql(
        f"SELECT {ENTRY_COLUMNS} FROM entry WHERE action = ? AND laptop = ? AND applied = 1 ORDER BY seq",
        (action, session.author.laptop),
    ).all()
    by_row: dict[tuple[str, str], list[tuple[Name, Changes]]] = {}
    for line in rows:
        entry = read_entry(line)
        header = entry.header
        changes = read_changes(header.names, entry.changes, header.table, header.version)
        by_row.setdefault((header.table, header.row), []).append((Name(entry.laptop, entry.seq), changes))
    gone = erased_rows(session.connection) & set(by_row)
    kept = [Kept(table, row, DELETED) for table, row in sorted(gone)]
    made: list[_Row] = []
    changed = 0
    for (table, row), writes in by_row.items():
        if (table, row) in gone:
            continue
        past = _Row(session.connection, table, row, writes)
        if writes[0][1].new:
            made.append(past)
        else:
            changed += bool(session.write(past.reversal(kept)))
    changed += _hide(session, made, kept)
    _note_undone(session, action)
    _note_undone(session, session.action)
    return Undone(changed, tuple(kept))


def undo_entry(session: Session, name: Name) -> Undone:
    """Undo one applied entry that says something, of whichever laptop and action.

    The same rules as for a whole action. What this writes can itself be undone, as an action and
    as an entry. Raises NoSuchRow where this vault has no such entry.
    """
    line = session.connection.exec_driver_sql(
        f"SELECT {ENTRY_COLUMNS} FROM entry WHERE laptop = ? AND seq = ? AND applied = 1", tuple(name)
    ).one_or_none()
    if line is None:
        raise NoSuchRow(f"{name.laptop} {name.seq}")
    header = read_entry(line).header
    changes = read_changes(header.names, line[11], header.table, header.version)
    past = _Row(session.connection, header.table, header.row, [(name, changes)])
    kept: list[Kept] = []
    changed = _hide(session, [past], kept) if changes.new else bool(session.write(past.reversal(kept)))
    return Undone(int(changed), tuple(kept))


def _hide(session: Session, made: list[_Row], kept: list[Kept]) -> int:
    """Hide the rows that an action created: again and again, since rows refer to each other."""
    hidden = 0
    left = []
    for past in reversed(made):
        later = past.written_later()
        if past.is_hidden():
            continue
        if later:
            kept += [Kept(past.table, past.row, register) for register in later]
        else:
            left.append(past)
    while True:
        free = [past for past in left if not _is_referred_to(session.connection, past.table, past.row)]
        if not free:
            break
        for past in free:
            if not _is_referred_to(session.connection, past.table, past.row):
                hidden += bool(session.write([delete(past.table, past.row, why=UNDO)]))
        left = [past for past in left if past not in free]
    kept += [Kept(past.table, past.row, DELETED) for past in left]
    return hidden


class _Row:
    """One row and what an action wrote there, oldest first."""

    def __init__(
        self, connection: Connection, table: str, row: str, writes: list[tuple[Name, Changes]]
    ) -> None:
        heads = read_heads(connection, table, row)
        if heads is None:
            raise NoSuchRow(row)
        self.table = table
        self.row = row
        self._heads = heads
        self._values = HeadValues(connection, SHAPES[table])
        self._connection = connection
        self._writes = writes
        self._ours = {name for name, _changes in writes}

    def is_hidden(self) -> bool:
        return is_deleted(self._heads, self._values)

    def written_later(self) -> list[str]:
        """The registers in which something else than the action's writes stands."""
        return sorted(
            register
            for register in self._heads.registers
            if any(head.name not in self._ours for head in self._heads.of(register))
        )

    def reversal(self, kept: list[Kept]) -> list[Write]:
        """The writes that bring back what was shown before the action."""
        first: dict[str, tuple[Name, ...]] = {}
        for _name, changes in self._writes:
            for register in changes.values:
                first.setdefault(register, changes.named[register])
        later = set(self.written_later())
        if self.is_hidden() and DELETED not in first:
            # A later delete: writing a value back would bring the row back with it.
            later.update(first)
        values: dict[str, Value] = {}
        writes: list[Write] = []
        for register, named in first.items():
            if register in later:
                kept.append(Kept(self.table, self.row, register))
            elif register != DELETED:
                values.update(self._by_column(register, self._value_before(register, named)))
            elif self._was_hidden(named) != self.is_hidden():
                writes.append(
                    Write("restore" if self.is_hidden() else "delete", self.table, self.row, {}, UNDO)
                )
        if values:
            writes.insert(0, update(self.table, self.row, values, why=UNDO))
        return writes

    def _value_before(self, register: str, named: tuple[Name, ...]) -> Value:
        """What was shown when the write was made: the winner among the heads that it named."""
        shown = winner(self._known(named))
        return None if shown is None else self._values.of(shown, register)

    def _was_hidden(self, named: tuple[Name, ...]) -> bool:
        heads = self._known(named)
        deletes = [head for head in heads if DELETED in self._values.named_by(head.name)]
        return hides_row(deletes, [head for head in heads if head not in deletes], self._values)

    def _known(self, named: tuple[Name, ...]) -> list[Head]:
        found = []
        for name in named:
            clock = self._connection.exec_driver_sql(
                "SELECT clock FROM entry WHERE laptop = ? AND seq = ?", tuple(name)
            ).scalar()
            if clock is not None:
                found.append(Head(name.laptop, name.seq, clock))
        return found

    def _by_column(self, register: str, value: Value) -> dict[str, Value]:
        columns = SHAPES[self.table].registers[register]
        if columns == (register,):
            return {register: value}
        return {column: value.get(column) if isinstance(value, dict) else None for column in columns}


def _note_undone(session: Session, action: str) -> None:
    session.connection.exec_driver_sql(
        "INSERT INTO header (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING",
        (f"undone:{action}", session.action),
    )


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
