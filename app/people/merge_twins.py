"""Two files of one person become one, and can be parted again: one field, nothing is rewritten."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import Refused
from app.ids import PersonId
from app.people.person_details import PersonRecord
from app.people.read_person import read_person
from app.people.same_person import files_of, survivor_of
from app.work import Connection, Session
from db.journal import update
from db.schema import SHAPES


@dataclass(frozen=True)
class FileSeen:
    """A file as it is laid beside another before merging: what it says, and how many rows lie under it."""

    record: PersonRecord
    rows: dict[str, int]


def merge_twins(session: Session, one: PersonId, other: PersonId) -> PersonId:
    """Join the groups of two files; the smallest id survives and is given back.

    Files that are one already stay as they are.
    Raises: Refused("person_unknown" | "twin_is_same_file" | "twin_in_trash").
    """
    for person in (one, other):
        if read_person(session.connection, person).deleted:
            raise Refused("twin_in_trash")
    if one == other:
        raise Refused("twin_is_same_file")
    kept, merged = sorted((survivor_of(session.connection, one), survivor_of(session.connection, other)))
    if kept != merged:
        session.write([update("person", merged, {"merged_into": kept})])
    return kept


def part_twin(session: Session, person: PersonId) -> bool:
    """Take back whatever joins this file to others; False where nothing does.

    Each file that pointed at this one stands for itself again, or with what it is joined to besides.
    Raises: Refused("person_unknown").
    """
    read_person(session.connection, person)
    pointing = session.connection.exec_driver_sql(
        "SELECT id FROM person WHERE merged_into IS NOT NULL AND (id = ? OR merged_into = ?) ORDER BY id",
        (person, person),
    ).scalars()
    return bool(session.write([update("person", one, {"merged_into": None}) for one in pointing.all()]))


def other_files(connection: Connection, person: PersonId) -> list[PersonRecord]:
    """The files that are shown under this one, for the page of the bag."""
    return [read_person(connection, one) for one in files_of(connection, person) if one != person]


def look_at_file(connection: Connection, person: PersonId) -> FileSeen:
    """One file with the number of rows of each table under it. Raises: Refused("person_unknown")."""
    record = read_person(connection, person)
    rows = {
        name: count
        for name, shape in SHAPES.items()
        if "person_id" in shape.columns
        and (
            count := connection.exec_driver_sql(
                f'SELECT count(*) FROM "{name}" WHERE person_id = ? AND deleted = 0', (person,)
            ).scalar_one()
        )
    }
    return FileSeen(record, rows)
