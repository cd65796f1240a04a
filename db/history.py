"""The history of a row: every value ever entered, who entered it, when, and on which laptop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import Connection

from db.apply import HeadValues, overruling
from db.canonical import Value
from db.changes import Changes, read_changes
from db.clock import wall_ms
from db.entries import Entry
from db.journal import ENTRY_COLUMNS, read_entry
from db.registers import DELETED, Head, Name, RowHeads, winner
from db.schema import SHAPES

UNDO = "undo"
"""The reason that an undo gives for what it writes."""
_AT_ONCE = 500


class Fate(StrEnum):
    """What became of a value: it stands; stands beside the one that is shown; a merge was settled
    against it; a later value took its place; it was undone.
    """

    STANDS = "stands"
    BESIDE = "beside"
    LOST = "lost"
    REPLACED = "replaced"
    UNDONE = "undone"


@dataclass(frozen=True)
class Change:
    """One register of an entry. `before` is what its author saw there; None where that is erased.

    `later` are the writes that took its place. `settled`: the different values that stood side by side until
    this write, the one that was shown first; empty where it settled nothing.
    """

    register: str
    before: Mapping[str, Value] | None
    after: Mapping[str, Value]
    fate: Fate
    later: tuple[Name, ...]
    settled: tuple[Mapping[str, Value], ...] = ()


@dataclass(frozen=True)
class Step:
    """One entry of a row: what it set, by column. `values` is empty where it was erased.

    It was written at `at_ms` by its laptop's clock, and known here from `known_ms` by this one's.
    """

    laptop: str
    seq: int
    clock: int
    at_ms: int
    known_ms: int
    actor: str
    action: str
    doubted: int
    created: bool
    values: Mapping[str, Value]
    why: str | None
    erased: bool
    changes: tuple[Change, ...] = ()

    @property
    def name(self) -> Name:
        return Name(self.laptop, self.seq)


def history_of(connection: Connection, row: str) -> list[Step]:
    """The steps of a row in the order of the journal's clock, oldest first."""
    return histories(connection, [row]).get(row, [])


def histories(connection: Connection, rows: Iterable[str]) -> dict[str, list[Step]]:
    """The steps of many rows, each row's in the order of the journal's clock, oldest first."""
    written: dict[tuple[str, str], list[tuple[Entry, int | None]]] = {}
    wanted = list(rows)
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        lines = connection.exec_driver_sql(
            f"SELECT {ENTRY_COLUMNS}, applied_ms FROM entry WHERE row IN ({', '.join('?' * len(some))})"
            " AND applied = 1 ORDER BY clock, laptop, seq",
            tuple(some),
        )
        for cells in lines:
            entry = read_entry(cells)
            written.setdefault((entry.header.table, entry.header.row), []).append((entry, cells[14]))
    found: dict[str, list[Step]] = {}
    for (table, row), entries in written.items():
        found.setdefault(row, []).extend(_RowPast(table, entries).steps())
    return found


@dataclass
class _RowPast:
    """All writes of one row, at hand at once, each with when it became known here."""

    table: str
    entries: list[tuple[Entry, int | None]]
    _said: dict[Name, Changes] = field(default_factory=dict)
    _erased: set[Name] = field(default_factory=set)
    _heads_by_name: dict[Name, Head] = field(default_factory=dict)
    _later: dict[tuple[str, Name], list[Name]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        writes: dict[Head, Mapping[str, Iterable[Name]] | None] = {}
        for entry, _known_ms in self.entries:
            header = entry.header
            name = Name(header.laptop, header.seq)
            changes = read_changes(header.names, entry.changes, header.table, header.version)
            head = Head(header.laptop, header.seq, header.clock)
            self._said[name] = changes
            self._heads_by_name[name] = head
            if entry.changes is None:
                self._erased.add(name)
            for register, named in changes.named.items():
                for one in named:
                    self._later.setdefault((register, one), []).append(name)
            writes[head] = None if changes.new else changes.named
        self._heads = RowHeads.of_writes(writes)

    def steps(self) -> Iterator[Step]:
        for entry, known_ms in self.entries:
            header = entry.header
            name = Name(header.laptop, header.seq)
            said, erased = self._said[name], name in self._erased
            yield Step(
                laptop=header.laptop,
                seq=header.seq,
                clock=header.clock,
                at_ms=wall_ms(header.clock),
                known_ms=wall_ms(header.clock) if known_ms is None else known_ms,
                actor=header.actor,
                action=header.action,
                doubted=header.flags,
                created=said.new,
                values={} if erased else _by_column(self.table, said.values),
                why=said.why,
                erased=erased,
                changes=() if erased else tuple(self._changes(name, said)),
            )

    def _changes(self, name: Name, said: Changes) -> Iterator[Change]:
        for register, value in said.values.items():
            yield Change(
                register=register,
                before=self._before(register, said),
                after=_by_column(self.table, {register: value}),
                fate=self._fate(register, name),
                later=tuple(sorted(self._later.get((register, name), ()), key=self._age)),
                settled=self._settled(register, said),
            )

    def _settled(self, register: str, said: Changes) -> tuple[Mapping[str, Value], ...]:
        """The values that this write found side by side, the shown one first, each once."""
        named = [one for one in said.named.get(register, ()) if one in self._said and one not in self._erased]
        if len(named) < 2:
            return ()
        found: list[Mapping[str, Value]] = []
        for one in sorted(named, key=self._age, reverse=True):
            value = _by_column(self.table, {register: self._value(register, one)})
            if value not in found:
                found.append(value)
        return tuple(found) if len(found) > 1 else ()

    def _before(self, register: str, said: Changes) -> Mapping[str, Value] | None:
        """What its author saw there: the winner among the heads that the write named."""
        heads = [self._heads_by_name[one] for one in said.named.get(register, ()) if one in self._said]
        shown = winner(heads)
        if shown is None:
            return {}
        if shown.name in self._erased:
            return None
        return _by_column(self.table, {register: self._said[shown.name].values.get(register)})

    def _fate(self, register: str, name: Name) -> Fate:
        value = self._value(register, name)
        held = self._heads.of(register)
        if any(head.name == name for head in held):
            shown = winner(held)
            stands = shown is None or shown.name == name or self._value(register, shown.name) == value
            return Fate.STANDS if stands else Fate.BESIDE
        later = self._later.get((register, name), ())
        if any(self._said[one].why == UNDO for one in later):
            return Fate.UNDONE
        for one in later:
            rivals = [other for other in self._said[one].named[register] if other != name]
            chosen = self._value(register, one)
            if chosen != value and any(self._value(register, rival) == chosen for rival in rivals):
                return Fate.LOST
        return Fate.REPLACED

    def _value(self, register: str, name: Name) -> Value:
        said = self._said.get(name)
        return None if said is None else said.values.get(register)

    def _age(self, name: Name) -> tuple[int, str, int]:
        return self._heads_by_name[name].key


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
    """One of the values that stand side by side in an open conflict.

    `before` is what its author saw there: empty where nothing stood there, None where that is erased. `why`:
    the reason that the author gave.
    """

    laptop: str
    seq: int
    at_ms: int
    actor: str
    values: Mapping[str, Value]
    shown: bool
    before: Mapping[str, Value] | None = field(default_factory=dict)
    why: str = ""


def open_conflict(connection: Connection, row: str, register: str) -> list[HeadValue]:
    """The heads of one register with their values, the shown one first. Beside the removal of a row stand the
    edits that keep it, with all that they set.
    """
    held = next(
        line
        for line in connection.exec_driver_sql("SELECT heads, tbl FROM row_head WHERE row = ?", (row,))
        if register == DELETED or register in SHAPES[line[1]].registers
    )
    row_heads = RowHeads.from_text(held[0])
    heads = row_heads.of(register)
    if register == DELETED:
        kept_by = overruling(row_heads, HeadValues(connection, SHAPES[held[1]]))
        heads = [*heads, *kept_by]
        shown = winner(kept_by) or winner(heads)
    else:
        shown = winner(heads)
    steps = {step.name: step for step in history_of(connection, row)}
    columns = (register,) if register == DELETED else SHAPES[held[1]].registers[register]
    found = []
    for head in sorted(heads, key=lambda one: (one == shown, one.key), reverse=True):
        step = steps[head.name]
        values = {column: step.values.get(column) for column in columns}
        if register == DELETED:
            values = {**step.values, DELETED: step.values.get(DELETED) is True}
        before = next((one.before for one in step.changes if one.register == register), {})
        found.append(
            HeadValue(
                head.laptop, head.seq, step.at_ms, step.actor, values, head == shown, before, step.why or ""
            )
        )
    return found
