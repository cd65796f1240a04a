"""Read placements."""

from __future__ import annotations

import json

from app.details import Cells, from_cells
from app.errors import Refused
from app.ids import PersonId, PlacementId
from app.people.same_person import OF_PERSON, survivors
from app.placements.placement_details import PlacementDetails, PlacementRecord
from app.work import Connection


def placements_of(connection: Connection, person: PersonId) -> list[PlacementRecord]:
    """A person's placements, the newest first; hidden ones left out."""
    rows = connection.exec_driver_sql(
        f"SELECT * FROM placement WHERE {OF_PERSON} AND deleted = 0"
        " ORDER BY coalesce(reported_on, served_on, decision_on, '') DESC, id DESC",
        (person,),
    ).mappings()
    return [_record(row) for row in rows]


def read_placement(connection: Connection, placement: PlacementId) -> PlacementRecord:
    """One placement. Raises: Refused("placement_unknown")."""
    row = (
        connection.exec_driver_sql("SELECT * FROM placement WHERE id = ?", (placement,))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise Refused("placement_unknown")
    return _record(row)


def current_placements(connection: Connection) -> dict[PersonId, PlacementRecord]:
    """For each person the placement in force, or the newest one where none is.

    A person of several files is found under the one that survives.
    """
    shown_under = survivors(connection)
    rows = connection.exec_driver_sql(
        "SELECT * FROM placement WHERE deleted = 0"
        " ORDER BY coalesce(reported_on, served_on, decision_on, ''), id"
    ).mappings()
    found: dict[PersonId, PlacementRecord] = {}
    for row in rows:
        record = _record(row)
        person = shown_under.of(record.person)
        held = found.get(person)
        if held is None or held.has_ended or not record.has_ended:
            found[person] = record
    return found


def _record(row: Cells) -> PlacementRecord:
    return PlacementRecord(
        PlacementId(row["id"]),
        PersonId(row["person_id"]),
        from_cells(PlacementDetails, row),
        tuple(json.loads(row["open_registers"])) if row["open_registers"] else (),
    )
