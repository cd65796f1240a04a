"""What the form of a new visit, or of one to be corrected, begins with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.followup.list_due import windows_of
from app.followup.obligations import OPEN, Obligation
from app.followup.rules import State
from app.ids import PersonId, VisitId
from app.people.read_person import read_person
from app.visits.read_visits import read_visit, visits_of
from app.visits.visit_details import VisitDetails, VisitRecord
from app.work import Connection

KIND_OF_RULE = {"home_visit": "1", "talk": "2", "phone": "3", "report_in": "5"}
MET = "1"


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


def start_visit(
    connection: Connection,
    person: PersonId,
    *,
    today: date,
    planned_due: date | None = None,
    kind: str = "",
) -> VisitStart:
    """Begin a new visit: today, the person met, by those who went last time.

    `planned_due` and `kind` (of list VISIT_KIND) come from the due row; without them the first open
    window says so. Raises: Refused("person_unknown").
    """
    record = read_person(connection, person)
    windows = _windows(connection, person, today)
    wanted = _wanted(windows, planned_due, today)
    last = next(iter(visits_of(connection, person)), None)
    details = VisitDetails(
        kind=kind or (KIND_OF_RULE[wanted.rule.kind] if wanted else "1"),
        planned_due=planned_due or (wanted.due if wanted else None),
        happened_on=today,
        result=MET,
    )
    if last is not None:
        details = replace(details, visitors=last.details.visitors, place=last.details.place)
    return VisitStart(
        person,
        record.details.name,
        record.file_no,
        record.details.village_group,
        details,
        last=last,
        window_from=_current_from(windows, today),
    )


def start_change_of_visit(connection: Connection, visit: VisitId) -> VisitStart:
    """Begin to correct a visit. Raises: Refused("visit_unknown")."""
    record = read_visit(connection, visit)
    person = read_person(connection, record.person)
    return VisitStart(
        record.person,
        person.details.name,
        person.file_no,
        person.details.village_group,
        record.details,
        visit=visit,
        typed_on=record.typed_on,
        window_from=_current_from(_windows(connection, record.person, record.typed_on), record.typed_on),
    )


def _windows(connection: Connection, person: PersonId, today: date) -> list[Obligation]:
    found = windows_of(connection, person, today=today)
    return [window for window in found if window.rule.kind in KIND_OF_RULE]


def _wanted(windows: list[Obligation], planned_due: date | None, today: date) -> Obligation | None:
    """The window that the due row meant, or the first that is open or has begun and is not met."""
    for window in windows:
        has_begun = window.state is State.SCHEDULED and window.first_day <= today
        if window.due == planned_due if planned_due else window.state in OPEN or has_begun:
            return window
    return None


def _current_from(windows: list[Obligation], today: date) -> date | None:
    """The first day of the newest window that has begun."""
    begun = [window for window in windows if window.first_day <= today]
    return max((window.first_day for window in begun), default=None)
