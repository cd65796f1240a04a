"""What the form of a new visit, or of one to be corrected, begins with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.followup.window_meant import newest_begun, wanted_window, windows_of_kinds
from app.ids import PersonId, VisitId
from app.people.read_person import read_person
from app.visits.read_visits import newest_visit, read_visit
from app.visits.visit_details import VisitDetails, VisitRecord
from app.work import Connection

KIND_OF_RULE = {"home_visit": "1", "talk": "2", "phone": "3", "report_in": "5"}
CALLS = frozenset({"3", "4"})
MET, REACHED = "1", "3"


@dataclass(frozen=True)
class VisitStart:
    """Who is visited, what is filled in already, and the last visit for "same as last time".

    `window_from`: a visit that happened before this day belongs to an earlier window and is late.
    `visit` is None for a new one.
    """

    person: PersonId
    name: str
    file_no: str
    village_group: str
    details: VisitDetails
    visit: VisitId | None = None
    typed_on: date | None = None
    last: VisitRecord | None = None
    window_from: date | None = None

    @property
    def row(self) -> str:
        """The record that is corrected; "" for a new one."""
        return self.visit or ""


def start_visit(
    connection: Connection,
    person: PersonId,
    *,
    today: date,
    planned_due: date | None = None,
    kind: str = "",
) -> VisitStart:
    """Begin a new visit: today, the person met (or reached, by telephone), by those who went last time.

    `planned_due` and `kind` (of list VISIT_KIND) come from the due row; without them the first open
    window says so. Raises: Refused("person_unknown").
    """
    record = read_person(connection, person)
    windows = windows_of_kinds(connection, person, today, KIND_OF_RULE)
    wanted = wanted_window(windows, planned_due, today)
    last = newest_visit(connection, person)
    kind = kind or (KIND_OF_RULE[wanted.rule.kind] if wanted else "1")
    planned_due = planned_due or (wanted.due if wanted else None)
    details = visit_after(last, today=today, planned_due=planned_due, kind=kind)
    return VisitStart(
        person,
        record.details.name,
        record.file_no,
        record.details.village_group,
        details,
        last=last,
        window_from=newest_begun(windows, today),
    )


def visit_after(
    last: VisitRecord | None, *, today: date, planned_due: date | None, kind: str
) -> VisitDetails:
    """What a new visit of this kind begins with after the last one."""
    details = VisitDetails(
        kind=kind, planned_due=planned_due, happened_on=today, result=REACHED if kind in CALLS else MET
    )
    if last is not None:
        details = replace(details, visitors=last.details.visitors, place=last.details.place)
    return details


def start_change_of_visit(connection: Connection, visit: VisitId) -> VisitStart:
    """Begin to correct a visit. Raises: Refused("visit_unknown")."""
    record = read_visit(connection, visit)
    person = read_person(connection, record.person)
    windows = windows_of_kinds(connection, record.person, record.typed_on, KIND_OF_RULE)
    return VisitStart(
        record.person,
        person.details.name,
        person.file_no,
        person.details.village_group,
        record.details,
        visit=visit,
        typed_on=record.typed_on,
        window_from=newest_begun(windows, record.typed_on),
    )
