"""Project an entry of the journal into its table. The same code for a local save and for a merge.

What a row shows is a function of the set of entries applied to it. Only the guard columns
(`entry_laptop`, `entry_seq`: the last entry applied here) depend on the order of arrival, and
they are no part of the canonical dump.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from json.encoder import encode_basestring

from sqlalchemy import Connection

from db.canonical import Value, canonical
from db.changes import UPCASTERS, Changes, Upcaster, read_changes
from db.driver_rows import rows_of, run
from db.entries import Entry, Header
from db.registers import Head, Name, RowHeads, winner
from db.schema import DELETED, SHAPES, Shape

Cell = str | int | None
Cells = dict[str, Cell]
_ASKED_AT_ONCE = 250


def apply_entry(
    connection: Connection,
    entry: Entry,
    changes: Changes,
    heads: RowHeads | None = None,
    *,
    upcasters: Mapping[int, Upcaster] = UPCASTERS,
) -> None:
    """Apply one entry, stored already, to its row, its heads and its open conflicts.

    The row exists if the entry does not create it. An erased entry changes no value. `heads` are
    the row's heads where the caller has just read them.
    """
    header = entry.header
    shape = SHAPES[header.table]
    head = Head(header.laptop, header.seq, header.clock)
    heads = heads or read_heads(connection, header.table, header.row)
    if heads is None:
        heads = RowHeads(created=[head])
        made = new_cells(header, changes, is_erased=entry.changes is None)
        run(connection, insert_statement(shape.name), made)
        run(connection, INSERT_HEADS, (header.row, header.table, heads.to_text()))
        return
    asked = partial(is_applied, connection, table=header.table, row=header.row)
    values = HeadValues(
        connection, shape, {(head.laptop, head.seq): said(entry, changes)}, upcasters=upcasters
    )
    found = change_of(entry, changes, heads, values, asked)
    run(connection, *update_of(header, changes.new, found))
    run(connection, UPDATE_HEADS, (heads.to_text(), header.row, header.table))


def change_of(
    entry: Entry,
    changes: Changes,
    heads: RowHeads,
    values: HeadValues,
    applied_before: Callable[[Name], bool],
) -> Cells:
    """The cells of the row that change; `heads` are those of after it from now on.

    `applied_before` tells whether a write was applied to this row.
    """
    header = entry.header
    shape = SHAPES[header.table]
    head = Head(header.laptop, header.seq, header.clock)
    if changes.new:
        heads.create(head)
        touched = [*shape.registers, DELETED]
    else:
        touched = list(changes.values)
        heads.update(head, changes.named, applied_before)
    return shown_cells(shape, heads, values, touched)


def read_heads(connection: Connection, table: str, row: str) -> RowHeads | None:
    """The heads of a row, or None where this vault has no such row."""
    held = rows_of(connection, "SELECT heads FROM row_head WHERE row = ? AND tbl = ?", (row, table))
    return RowHeads.from_text(held[0][0]) if held else None


def is_applied(connection: Connection, name: Name, table: str, row: str) -> bool:
    """Whether a write has been applied to this row, in this vault."""
    found = connection.exec_driver_sql(
        "SELECT applied FROM entry WHERE laptop = ? AND seq = ? AND row = ? AND tbl = ?", (*name, row, table)
    ).scalar()
    return bool(found)


def cells(shape: Shape, register: str, value: Value) -> Cells:
    """The table's cells for a register's value."""
    columns = shape.registers[register]
    if columns == (register,):
        return {register: _cell(value)}
    members = value if isinstance(value, Mapping) else {}
    return {column: _cell(members.get(column)) for column in columns}


def _cell(value: Value) -> Cell:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return int(value)
    if type(value) is list and set(map(type, value)) <= _TEXT_ALONE:
        # What `canonical` gives, without asking each item what it is.
        return f"[{','.join(map(encode_basestring, value))}]"
    return canonical(value).decode("utf-8")


_TEXT_ALONE = {str}
UPDATE_HEADS = "UPDATE row_head SET heads = ? WHERE row = ? AND tbl = ?"
INSERT_HEADS = "INSERT INTO row_head (row, tbl, heads) VALUES (?, ?, ?)"


_BEFORE = (
    *("id", "created_clock", "created_by", "updated_clock", "updated_by", "updated_laptop", "rev"),
    *("entry_laptop", "entry_seq", DELETED, "open_registers"),
)


@cache
def insert_statement(table: str) -> str:
    """The statement for the cells of `new_cells`."""
    columns = (*_BEFORE, *SHAPES[table].columns)
    names = ", ".join(f'"{column}"' for column in columns)
    return f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(columns))})'


@cache
def _places(table: str) -> dict[str, int]:
    """Where each column of a table stands in that statement."""
    return {column: at for at, column in enumerate((*_BEFORE, *SHAPES[table].columns))}


def new_cells(header: Header, changes: Changes, *, is_erased: bool) -> list[Cell]:
    """The cells of the row that an entry creates."""
    shape = SHAPES[header.table]
    places = _places(header.table)
    found: list[Cell] = [
        *(header.row, header.clock, header.actor, header.clock, header.actor, header.laptop, 1),
        *(header.laptop, header.seq, int(is_erased), None),
    ]
    found += [None] * len(shape.columns)
    for register, value in changes.values.items():
        if register in shape.alone:
            found[places[register]] = value if type(value) is str else _cell(value)
        elif register != DELETED:
            members = value if isinstance(value, dict) else {}
            for column in shape.registers[register]:
                found[places[column]] = _cell(members.get(column))
    return found


def change_new(cells: list[Cell], header: Header, is_new: bool, found: Cells) -> None:
    """Do to the cells of `new_cells` what the statement of `update_of` does to a row."""
    places = _places(header.table)
    now = {column: cells[places[column]] for column in _BEFORE}
    newest = (header.clock, header.laptop, header.actor)
    if newest > (now["updated_clock"], now["updated_laptop"], now["updated_by"]):
        now["updated_clock"], now["updated_laptop"], now["updated_by"] = newest
    oldest = (header.clock, header.actor)
    if is_new and oldest < (now["created_clock"], now["created_by"]):
        now["created_clock"], now["created_by"] = oldest
    revision = now["rev"]
    assert isinstance(revision, int)  # noqa: S101 - it was counted from 1
    now |= {"rev": revision + 1, "entry_laptop": header.laptop, "entry_seq": header.seq, **found}
    for column, cell in now.items():
        cells[places[column]] = cell


def shown_cells(shape: Shape, heads: RowHeads, values: HeadValues, registers: Iterable[str]) -> Cells:
    """The cells that the heads show for some registers, and what depends on all of them."""
    found: Cells = {}
    for register in registers:
        if register != DELETED:
            shown = winner(heads.of(register))
            found.update(cells(shape, register, None if shown is None else values.of(shown, register)))
    found[DELETED] = int(is_deleted(heads, values))
    found["open_registers"] = _open_text(shape, heads, values)
    return found


# The greatest (clock, laptop, actor) of all writes and the least (clock, actor) of the creating ones,
# so that no tie is left to the order of arrival.
_NEWER = "(?, ?, ?) > (updated_clock, updated_laptop, updated_by)"
_OLDER = "(?, ?) < (created_clock, created_by)"


def update_of(header: Header, is_new: bool, found: Cells) -> tuple[str, tuple[object, ...]]:
    """The statement that changes a row, with its parameters. `is_new`: another laptop made the row too."""
    newest = (header.clock, header.laptop, header.actor)
    oldest = (header.clock, header.actor)
    sets = ["rev = rev + 1", "entry_laptop = ?", "entry_seq = ?"]
    given: list[object] = [header.laptop, header.seq]
    for column, value in zip(("updated_clock", "updated_laptop", "updated_by"), newest, strict=True):
        sets.append(f"{column} = CASE WHEN {_NEWER} THEN ? ELSE {column} END")
        given += [*newest, value]
    if is_new:
        for column, value in zip(("created_clock", "created_by"), oldest, strict=True):
            sets.append(f"{column} = CASE WHEN {_OLDER} THEN ? ELSE {column} END")
            given += [*oldest, value]
    sets += [f'"{column}" = ?' for column in found]
    statement = f'UPDATE "{header.table}" SET {", ".join(sets)} WHERE id = ?'
    return statement, (*given, *found.values(), header.row)


Said = tuple[bool, Changes]
"""Whether a write is erased, and what it said, or of what registers."""


def said(entry: Entry, changes: Changes) -> Said:
    """What an entry in hand says."""
    return entry.changes is None, changes


def read_said(
    connection: Connection, names: Sequence[Name], *, upcasters: Mapping[int, Upcaster]
) -> Iterator[tuple[Name, Said]]:
    """What these entries say, which have been applied."""
    for start in range(0, len(names), _ASKED_AT_ONCE):
        some = names[start : start + _ASKED_AT_ONCE]
        rows = connection.exec_driver_sql(
            f"WITH named (laptop, seq) AS (VALUES {', '.join(['(?, CAST(? AS BIGINT))'] * len(some))})"
            " SELECT e.laptop, e.seq, e.names, e.changes, e.version, e.tbl FROM named n"
            " JOIN entry e ON e.laptop = n.laptop AND e.seq = n.seq",
            tuple(part for name in some for part in name),
        )
        for laptop, seq, named, payload, version, table in rows:
            changes = read_changes(named, payload, table, version, upcasters=upcasters)
            yield Name(laptop, seq), (payload is None, changes)


class HeadValues:
    """What a head says for a register: from the entries in hand, else read back from the journal."""

    def __init__(
        self,
        connection: Connection,
        shape: Shape,
        in_hand: Mapping[tuple[str, int], Said] | None = None,
        *,
        upcasters: Mapping[int, Upcaster] = UPCASTERS,
    ) -> None:
        self._connection = connection
        self._shape = shape
        self._upcasters = upcasters
        self._in_hand = in_hand or {}
        self._read: dict[Name, Said] = {}

    def changes_of(self, name: Name) -> Changes | None:
        """The payload of a write, or None once it is erased."""
        is_erased, changes = self._find(name)
        return None if is_erased else changes

    def of(self, head: Head, register: str) -> Value:
        """The value; None where the write is erased or, creating the row, did not mention it."""
        changes = self.changes_of(head.name)
        return None if changes is None else changes.values.get(register)

    def is_erased(self, name: Name) -> bool:
        """Whether nothing is left of what a write said."""
        return self._find(name)[0]

    def hides(self, name: Name) -> bool:
        """Whether a write deletes its row. An erased delete still does: erasing shows nothing again."""
        is_erased, changes = self._find(name)
        return DELETED in changes.named if is_erased else changes.values.get(DELETED) is True

    def named_by(self, name: Name) -> Mapping[str, tuple[Name, ...]]:
        """The heads that a write named, by register; erasing leaves them."""
        return self._find(name)[1].named

    def _find(self, name: Name) -> Said:
        if name in self._in_hand:
            return self._in_hand[name]
        if name not in self._read:
            row = self._connection.exec_driver_sql(
                "SELECT names, changes, version FROM entry WHERE laptop = ? AND seq = ?", tuple(name)
            ).one()
            changes = read_changes(row[0], row[1], self._shape.name, row[2], upcasters=self._upcasters)
            self._read[name] = (row[1] is None, changes)
        return self._read[name]


def is_deleted(heads: RowHeads, values: HeadValues) -> bool:
    """A row is hidden when its newest delete says so and every other head was named by a delete.

    So an edit that the delete did not know of keeps the row visible. A row of which nothing is left,
    because all its heads are erased, is hidden too: nobody is to see an empty skeleton.
    """
    # The newest first: that is the write in hand, which says something nearly always.
    held = heads.all()
    if held and all(values.is_erased(head.name) for head in reversed(held)):
        return True
    others = [head for name, held in heads.registers.items() if name != DELETED for head in held]
    return hides_row(heads.of(DELETED), [*heads.created, *others], values)


def hides_row(deletes: list[Head], others: list[Head], values: HeadValues) -> bool:
    """Whether these heads of `deleted`, beside these other heads of the row, hide it."""
    shown = winner(deletes)
    if shown is None or not values.hides(shown.name):
        return False
    covered: set[Name] = set()
    for head in deletes:
        if values.hides(head.name):
            covered.update(values.named_by(head.name)[DELETED])
    return all(head.name in covered for head in others)


def _open_text(shape: Shape, heads: RowHeads, values: HeadValues) -> str | None:
    found = open_registers(shape, heads, values)
    return canonical(found).decode("ascii") if found else None


def open_registers(shape: Shape, heads: RowHeads, values: HeadValues) -> list[str]:
    """The registers with more than one head whose values differ: the open conflicts of a row. That a row was
    removed stands open too where only an edit that the remover did not know of keeps it.
    """
    several = {name for name, held in heads.registers.items() if len(held) > 1}
    if len(heads.created) > 1:
        several.update(name for name in (*shape.registers, DELETED) if name not in heads.registers)
    found = {name for name in several if _differ(shape, heads.of(name), name, values)}
    if DELETED in heads.registers and overruling(heads, values):
        found.add(DELETED)
    return sorted(found)


def overruling(heads: RowHeads, values: HeadValues) -> list[Head]:
    """The heads that keep a row visible which somebody hid: edits that the hiding did not name, but for
    those that the same laptop made afterwards, knowing what it did.
    """
    deletes = heads.of(DELETED)
    hiding = winner(deletes)
    if hiding is None or not values.hides(hiding.name) or is_deleted(heads, values):
        return []
    hides = [one.name for one in deletes if values.hides(one.name)]
    covered = {name for one in hides for name in values.named_by(one)[DELETED]}
    beside = [head for head in heads.all() if head not in deletes and head.name not in covered]
    return [head for head in beside if head.laptop != hiding.laptop or head.seq < hiding.seq]


def _differ(shape: Shape, held: list[Head], register: str, values: HeadValues) -> bool:
    if register == DELETED:
        return len({values.hides(head.name) for head in held}) > 1
    seen = [cells(shape, register, values.of(head, register)) for head in held]
    return any(one != seen[0] for one in seen)
