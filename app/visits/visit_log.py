"""The village's log of visits: each with the name of the person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.details import day_from
from app.people.same_person import shown_as, survivors
from app.visits.read_visits import visit_record
from app.visits.visit_details import VisitRecord
from app.work import Connection


@dataclass(frozen=True)
class VisitLine:
    """One visit in a list. `kept_since`: what happened before that day was kept elsewhere then."""

    record: VisitRecord
    name: str
    village_group: str
    kept_since: date | None


def visit_log(connection: Connection, first: date, last: date) -> list[VisitLine]:
    """All visits that happened from `first` to `last`, the newest first; hidden people left out."""
    rows = connection.exec_driver_sql(
        "SELECT v.*, p.name AS person_name, p.village_group AS person_group, p.kept_since AS person_since"
        f" FROM visit v JOIN person p ON p.id = {shown_as('v.person_id')} AND p.deleted = 0"
        " WHERE v.happened_on BETWEEN ? AND ? AND v.deleted = 0 ORDER BY v.happened_on DESC, v.id DESC",
        (survivors(connection).to_text(), first.isoformat(), last.isoformat()),
    ).mappings()
    return [
        VisitLine(
            visit_record(row),
            row["person_name"] or "",
            row["person_group"] or "",
            day_from(row["person_since"]),
        )
        for row in rows
    ]
