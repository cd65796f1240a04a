"""A kind of record: one sheet of a bag, one row each, with the fields of its form.

A kind says in which table it lies, which details it has, what it hangs on and what its form must
not let pass. Adding, changing, removing and reading are then the same for every kind; what a kind
does besides (a need that a visit opens) is a use case of its own.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Generic, NewType, TypeVar

from app.clock import Moment, day_of, moment_of
from app.details import Cells, changed_cells, check_lengths, check_reason, from_cells, to_cells
from app.errors import Refused
from app.ids import new_id
from app.people.same_person import OF_PERSON
from app.work import Connection, Session
from db.clock import wall_ms
from db.driver_rows import cells_of, rows_of
from db.journal import create, delete, restore, update

D = TypeVar("D")

RecordId = NewType("RecordId", str)


def nothing_more(_details: Any, _today: date) -> None:
    """The check of a kind whose form lets everything pass that fits into its fields."""


@dataclass(frozen=True)
class RecordKind(Generic[D]):
    """What all records of one kind have in common.

    `day` names the column by which the newest comes first, `order` one by which the smallest does;
    without either the order of entry stays. `parent` is the column that says whose record it is,
    `parent_table` where that lies. `check` raises Refused.
    """

    table: str
    details: type[D]
    day: str = ""
    order: str = ""
    parent: str = "person_id"
    parent_table: str = "person"
    check: Callable[[D, date], None] = nothing_more


@dataclass(frozen=True)
class Record(Generic[D]):
    """A record as stored. `typed_on` is the day it was entered; `typed_by` the user's id."""

    row: RecordId
    parent: str
    details: D
    typed_on: date
    typed_by: str
    open_registers: tuple[str, ...] = ()


def add_record(
    session: Session,
    kind: RecordKind[D],
    parent: str,
    details: D,
    *,
    now: Moment,
    row: RecordId | None = None,
    why: str | None = None,
) -> RecordId:
    """Record one. The same record sent twice (same `row`) changes nothing. `why` goes into its history.

    Raises: Refused("parent_unknown" | "text_too_long") and whatever the kind's check refuses.
    """
    _check(kind, details, now)
    connection = session.connection
    if not _is_there(connection, kind.parent_table, parent):
        raise Refused("parent_unknown")
    row = row or RecordId(new_id())
    if not _is_there(connection, kind.table, row):
        made = create(kind.table, row, {**to_cells(details), kind.parent: parent})
        session.write([replace(made, why=why)])
    return row


def change_record(
    session: Session,
    kind: RecordKind[D],
    row: RecordId,
    details: D,
    *,
    now: Moment,
    why: str | None = None,
) -> bool:
    """Correct one; whether anything changed. Raises as `add_record`, and Refused("record_unknown")."""
    _check(kind, details, now)
    before = read_record(session.connection, kind, row).details
    changed = changed_cells(to_cells(before), to_cells(details))
    return bool(session.write([update(kind.table, row, changed, why=why)]))


def remove_record(session: Session, kind: RecordKind[D], row: RecordId, *, why: str) -> None:
    """Hide one that was entered by mistake; its history keeps it.

    Raises: Refused("reason_missing" | "text_too_long" | "record_unknown").
    """
    reason = check_reason(why)
    read_record(session.connection, kind, row)
    session.write([delete(kind.table, row, why=reason)])


def show_record_again(session: Session, kind: RecordKind[D], row: RecordId) -> None:
    """Take a removal back. Raises: Refused("record_unknown")."""
    read_record(session.connection, kind, row)
    session.write([restore(kind.table, row)])


def read_record(connection: Connection, kind: RecordKind[D], row: RecordId) -> Record[D]:
    """One record, hidden or not. Raises: Refused("record_unknown")."""
    found = cells_of(connection, f"SELECT * FROM {kind.table} WHERE id = ?", (row,))
    if not found:
        raise Refused("record_unknown")
    return _record(kind, found[0])


def records_of(connection: Connection, kind: RecordKind[D], parent: str) -> tuple[Record[D], ...]:
    """All of one parent, the newest first where the kind has a day; hidden ones left out."""
    order = f"coalesce({kind.day}, '') DESC, id DESC" if kind.day else "id"
    whose = OF_PERSON if kind.parent == "person_id" else f"{kind.parent} = ?"
    if kind.order:
        order = f"{kind.order} IS NULL, {kind.order}, id"
    rows = cells_of(
        connection,
        f"SELECT * FROM {kind.table} WHERE {whose} AND deleted = 0 ORDER BY {order}",
        (parent,),
    )
    return tuple(_record(kind, row) for row in rows)


def all_records(connection: Connection, kind: RecordKind[D]) -> tuple[Record[D], ...]:
    """All of a kind, whoever's they are, in the order of entry; hidden ones left out."""
    rows = cells_of(connection, f"SELECT * FROM {kind.table} WHERE deleted = 0 ORDER BY id")
    return tuple(_record(kind, row) for row in rows)


def _check(kind: RecordKind[D], details: D, now: Moment) -> None:
    kind.check(details, day_of(now))
    check_lengths(details)


def _is_there(connection: Connection, table: str, row: str) -> bool:
    """Whether there is such a row. Tables are named in the code, never by a person."""
    return bool(rows_of(connection, f"SELECT 1 FROM {table} WHERE id = ?", (row,)))


def _record(kind: RecordKind[D], row: Cells) -> Record[D]:
    return Record(
        RecordId(row["id"]),
        row[kind.parent] or "",
        from_cells(kind.details, row),
        day_of(moment_of(wall_ms(row["created_clock"]))),
        row["created_by"],
        tuple(json.loads(row["open_registers"])) if row["open_registers"] else (),
    )
