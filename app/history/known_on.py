"""What this vault knew of a person at the end of a day.

A day is the village's, and an entry was known here from the moment at which it was applied on
this laptop: what another laptop wrote on Monday and a bundle brought on Friday was not known here
on Tuesday. Entries of which nobody noted that moment count from their own clock. What has been
erased since is shown as erased, whatever the day.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from app.bag.known import KNOWN, RESTRICTED
from app.bag.may_see_contacts import sees_contacts
from app.clock import CHINA, milliseconds
from app.history.names import Names, names_known
from app.history.person_rows import PERSON, rows_of_person
from app.history.row_values import RowValues, decoded
from app.ids import PersonId
from app.work import Connection
from db.clock import wall_ms
from db.reproject import NotThere, projection
from db.schema import DELETED, SHAPES


@dataclass(frozen=True)
class PastRecord:
    """One row as it stood. `updated_by` wrote last in it, at `updated_ms` by the journal's clock."""

    table: str
    row: str
    values: RowValues
    hidden: bool
    open_registers: tuple[str, ...]
    updated_ms: int
    updated_by: str


@dataclass(frozen=True)
class KnownThen:
    """A person as of the end of a day; no records where nothing was known yet."""

    person: PersonId
    day: date
    records: tuple[PastRecord, ...]
    names: Names


def end_of(day: date) -> int:
    """The first millisecond after a day of the village."""
    after = datetime.combine(day + timedelta(days=1), time(), CHINA)
    return milliseconds(after.astimezone(UTC))


def known_on(
    connection: Connection, person: PersonId, day: date, *, may_see_contacts: bool | None = None
) -> KnownThen:
    """Each row of the person as the entries known by the end of the day make it, removed ones marked.

    Worked out by the same code that rebuilds the tables, and read-only. A day that lies ahead shows
    what is known now. Contacts and movements are left out for whoever may not see them.

    Raises: Refused("person_unknown").
    """
    if may_see_contacts is None:
        may_see_contacts = sees_contacts(connection, person)
    rows = rows_of_person(connection, person)
    then = [
        past
        for table, ids in rows.items()
        for row in ids
        if (past := _past(connection, table, row, end_of(day))) is not None
        and (may_see_contacts or not _tells_of_others(past))
    ]
    found = dict.fromkeys(_files_then(then, person))
    for past in then:
        if past.table != PERSON and any(past.values.get(column) in found for column in _parents(past.table)):
            found[past.row] = None
    belonging = tuple(past for past in then if past.row in found)
    return KnownThen(person, day, belonging, names_known(connection))


def _files_then(then: list[PastRecord], person: PersonId) -> set[str]:
    """The files that were one person that day: merges of later days join nothing yet."""
    joins = {past.row: past.values.get("merged_into") for past in then if past.table == PERSON}
    found: set[str] = {str(person)} & joins.keys()
    while True:
        more = {row for row, into in joins.items() if into in found} | {
            str(into) for row, into in joins.items() if row in found and into in joins
        }
        if more <= found:
            return found
        found |= more


def _parents(table: str) -> list[str]:
    return list(SHAPES[table].references)


def _tells_of_others(past: PastRecord) -> bool:
    """A contact or a movement (privacy rule e10)."""
    return past.table == KNOWN.table and past.values.get("aspect") in RESTRICTED


def _past(connection: Connection, table: str, row: str, until_ms: int) -> PastRecord | None:
    try:
        shown = projection(connection, table, row, until_ms=until_ms)
    except NotThere:
        return None
    cells = shown.cells
    values = decoded(table, cells)
    return PastRecord(
        table=table,
        row=row,
        values=values,
        hidden=bool(cells[DELETED]),
        open_registers=tuple(_open(cells["open_registers"])),
        updated_ms=wall_ms(int(cells["updated_clock"] or 0)),
        updated_by=str(cells["updated_by"] or ""),
    )


def _open(cell: str | int | None) -> list[str]:
    return list(json.loads(cell)) if isinstance(cell, str) else []
