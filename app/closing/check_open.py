"""A closed bag is read-only: the one check that every write to a person's records passes.

While two laptops' words about the closing stand side by side, the bag is not closed. Of files that are
one person, the one that they are shown under says whether the bag is closed. Taking in what
other laptops wrote and settling a conflict are never kept from a closed bag. Undoing is, the last action
(unless it closed the bag) and an older entry alike: the bag is opened again first, with a reason.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.errors import Refused
from app.ids import PersonId
from app.people.same_person import survivor_of, survivors
from db.belonging import tables_under
from db.driver_rows import rows_of
from db.schema import SHAPES

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from db.journal import Session, Write

CLOSED = "coalesce({0}locked, 0) = 1 AND coalesce({0}open_registers, '') NOT LIKE '%\"closing\"%'"
"""The condition for a closed file; {0} is the table's name and a dot, or nothing."""

OF_THE_CLOSING = frozenset(
    {"locked", "closed_on", "closed_reason", "closed_basis", "retain_until", "merged_into"}
)
"""What is written about a closed file itself: its closing, how long it is kept, whose file it is."""

PERSON = "person"


def is_closed(connection: Connection, person: PersonId) -> bool:
    """Whether nothing may be written into this bag. Asked before each write: two indexes answer it, and
    hardly ever is a file merged.
    """
    ((closed, any_merged),) = rows_of(connection, _IS_CLOSED, (person,))
    if any_merged and (shown := survivor_of(connection, person)) != person:
        ((closed, _merged),) = rows_of(connection, _IS_CLOSED, (shown,))
    return bool(closed)


def closed_people(connection: Connection) -> frozenset[PersonId]:
    """Every file whose bag is closed."""
    rows = connection.exec_driver_sql(f"SELECT id FROM person WHERE {CLOSED.format('')}").scalars()
    closed = {PersonId(row) for row in rows}
    merged = survivors(connection).others
    shown = {person for person in closed if person not in merged}
    return frozenset(shown | {file for file, survivor in merged.items() if survivor in shown})


_IS_CLOSED = (
    f"SELECT EXISTS (SELECT 1 FROM person WHERE id = ? AND {CLOSED.format('')}),"
    " EXISTS (SELECT 1 FROM person WHERE merged_into IS NOT NULL)"
)


def check_open(connection: Connection, person: PersonId) -> None:
    """Raises: Refused("bag_closed")."""
    if is_closed(connection, person):
        raise Refused("bag_closed")


class OpenBagsOnly:
    """`check_open` for whatever one session is to write, wherever in a bag it lies or is to lie.

    Every session that `app.work.work` opens asks it before each write. Nobody else writes meanwhile,
    so that a bag is looked at once, and again after a file itself was written.
    """

    def __init__(self) -> None:
        self._open: set[PersonId] = set()

    def __call__(self, session: Session, write: Write) -> None:
        """Raises: Refused("bag_closed")."""
        if write.table not in _tables():
            return
        if write.table == PERSON:
            self._open.clear()
        if _is_about_the_file(write):
            return
        for person in bags_of(session.connection, write) - self._open:
            check_open(session.connection, person)
            if write.table != PERSON:
                self._open.add(person)


def _is_about_the_file(write: Write) -> bool:
    """A file that is opened, taken out of the trash, closed, or joined to its twin."""
    if write.table != PERSON:
        return False
    return write.kind in ("create", "restore") or (
        write.kind == "update" and write.values.keys() <= OF_THE_CLOSING
    )


def bags_of(connection: Connection, write: Write) -> set[PersonId]:
    """In whose bag the row lies, and into whose it is put."""
    if write.table == PERSON:
        return {PersonId(write.row)}
    column, parent = _parent_of(write.table)
    owners = {write.values.get(column)}
    if write.kind != "create":
        owners.add(_above(connection, write.table, column, write.row))
    return {person for owner in owners if owner and (person := _person_above(connection, parent, str(owner)))}


def _person_above(connection: Connection, table: str, row: str) -> PersonId | None:
    while table != PERSON:
        column, table_above = _parent_of(table)
        owner = _above(connection, table, column, row)
        if owner is None:
            return None
        table, row = table_above, owner
    return PersonId(row)


def _above(connection: Connection, table: str, column: str, row: str) -> str | None:
    found: str | None = connection.exec_driver_sql(
        f'SELECT "{column}" FROM "{table}" WHERE id = ?', (row,)
    ).scalar()
    return found


@cache
def _tables() -> frozenset[str]:
    return frozenset(tables_under(PERSON))


@cache
def _parent_of(table: str) -> tuple[str, str]:
    """The column by which a row hangs in a bag, and the table it names: the person before all else."""
    named = {parent: column for column, parent in SHAPES[table].references.items() if parent in _tables()}
    parent = PERSON if PERSON in named else next(iter(named))
    return named[parent], parent
