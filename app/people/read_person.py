"""Read a person's file."""

from __future__ import annotations

import json
from collections.abc import Iterable

from app.details import day_from, from_cells
from app.errors import Refused
from app.ids import PersonId
from app.people.person_details import PersonDetails, PersonRecord
from app.people.same_person import survivor_of, survivors
from app.work import Connection
from db.clock import wall_ms
from db.driver_rows import cells_of


def read_person(connection: Connection, person: PersonId) -> PersonRecord:
    """One file, hidden ones included. Raises: Refused("person_unknown")."""
    rows = cells_of(connection, "SELECT * FROM person WHERE id = ?", (person,))
    if not rows:
        raise Refused("person_unknown")
    row = rows[0]
    return PersonRecord(
        person=PersonId(row["id"]),
        village=row["village_id"] or "",
        file_no=row["file_no"] or "",
        details=from_cells(PersonDetails, row),
        opened_on=day_from(row["opened_on"]),
        kept_since=day_from(row["kept_since"]),
        open_registers=tuple(json.loads(row["open_registers"])) if row["open_registers"] else (),
        deleted=bool(row["deleted"]),
        rev=row["rev"],
        updated_ms=wall_ms(row["updated_clock"]),
        updated_by=row["updated_by"],
    )


def person_of_file(connection: Connection, file_no: str) -> PersonId:
    """The person with this file number, be it of a file that is merged into another.

    Raises: Refused("file_number_unknown" | "file_number_twice")."""
    found = (
        connection.exec_driver_sql("SELECT id FROM person WHERE file_no = ? AND deleted = 0", (file_no,))
        .scalars()
        .all()
    )
    if not found:
        raise Refused("file_number_unknown", field="person")
    people = {survivor_of(connection, PersonId(one)) for one in found}
    if len(people) > 1:
        raise Refused("file_number_twice", field="person", count=len(people))
    return people.pop()


def names_of(connection: Connection, people: Iterable[PersonId]) -> dict[PersonId, str]:
    """Names by id, for lists that show them beside other records. A merged file has its survivor's."""
    shown_under = survivors(connection)
    names = {row[0]: row[1] or "" for row in connection.exec_driver_sql("SELECT id, name FROM person")}
    return {one: names[shown_under.of(one)] for one in set(people) if one in names}
