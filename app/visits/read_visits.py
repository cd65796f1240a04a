"""Read visits: of one person, or the village's log."""

from __future__ import annotations

import json
from datetime import date

from app.clock import day_of, moment_of
from app.details import Cells, from_cells
from app.errors import Refused
from app.ids import PersonId, VisitId
from app.people.same_person import OF_PERSON
from app.visits.visit_details import VisitDetails, VisitRecord
from app.work import Connection
from db.clock import wall_ms
from db.driver_rows import cells_of


def visits_of(connection: Connection, person: PersonId) -> list[VisitRecord]:
    """A person's visits, the newest first."""
    rows = cells_of(
        connection,
        f"SELECT * FROM visit WHERE {OF_PERSON} AND deleted = 0 ORDER BY happened_on DESC, id DESC",
        (person,),
    )
    return [visit_record(row) for row in rows]


def newest_visit(connection: Connection, person: PersonId) -> VisitRecord | None:
    """The first of `visits_of`, without reading the others."""
    rows = cells_of(
        connection,
        f"SELECT * FROM visit WHERE {OF_PERSON} AND deleted = 0 ORDER BY happened_on DESC, id DESC LIMIT 1",
        (person,),
    )
    return next(map(visit_record, rows), None)


def visits_between(connection: Connection, first: date, last: date) -> list[VisitRecord]:
    """All visits that happened from `first` to `last`, the newest first."""
    rows = cells_of(
        connection,
        "SELECT * FROM visit WHERE happened_on BETWEEN ? AND ? AND deleted = 0"
        " ORDER BY happened_on DESC, id DESC",
        (first.isoformat(), last.isoformat()),
    )
    return [visit_record(row) for row in rows]


def read_visit(connection: Connection, visit: VisitId) -> VisitRecord:
    """One visit. Raises: Refused("visit_unknown")."""
    rows = cells_of(connection, "SELECT * FROM visit WHERE id = ?", (visit,))
    if not rows:
        raise Refused("visit_unknown")
    return visit_record(rows[0])


def visit_record(row: Cells) -> VisitRecord:
    """A visit from its row."""
    return VisitRecord(
        VisitId(row["id"]),
        PersonId(row["person_id"]),
        from_cells(VisitDetails, row),
        day_of(moment_of(wall_ms(row["created_clock"]))),
        tuple(json.loads(row["open_registers"])) if row["open_registers"] else (),
    )
