"""Record a visit that a cadre made, so that the due list and the file show it."""

from __future__ import annotations

from datetime import date

from app.bag.need_of_visit import drop_need_of, follow_difficulty
from app.clock import Moment, day_of
from app.details import changed_cells, check_lengths, check_reason, to_cells
from app.errors import Refused
from app.ids import PersonId, VisitId, new_id
from app.people.same_person import OF_PERSON
from app.placements.before_placement import lies_before_placement
from app.visits.read_visits import read_visit
from app.visits.visit_details import VisitDetails
from app.work import Connection, Session
from db.journal import create, delete, update

OLDEST = date(1990, 1, 1)

LEDGER = "ledger"
"""The source of visits that were taken in from a file."""


def record_visit(
    session: Session,
    person: PersonId,
    visit: VisitDetails,
    *,
    now: Moment,
    visit_id: VisitId | None = None,
) -> VisitId:
    """Record one visit on the day it happened, however late it is typed in. A difficulty that it names
    opens a need.

    The same visit sent twice (same id) changes nothing. Raises: Refused("visit_day_missing" |
    "visit_in_future" | "visit_day_impossible" | "visit_result_missing" | "text_too_long").
    """
    check_visit(visit, today=day_of(now))
    if visit_id is None or not _is_recorded(session.connection, visit_id):
        visit_id = visit_id or VisitId(new_id())
        session.write([create("visit", visit_id, {**to_cells(visit), "person_id": person})])
        _follow(session, visit_id, person, VisitDetails(), visit)
    return visit_id


def change_visit(
    session: Session, visit_id: VisitId, visit: VisitDetails, *, now: Moment, why: str | None = None
) -> bool:
    """Correct a visit; whether anything changed. Raises as `record_visit`."""
    check_visit(visit, today=day_of(now))
    stored = read_visit(session.connection, visit_id)
    changed = changed_cells(to_cells(stored.details), to_cells(visit))
    written = session.write([update("visit", visit_id, changed, why=why)])
    _follow(session, visit_id, stored.person, stored.details, visit)
    return bool(written)


def remove_visit(session: Session, visit_id: VisitId, *, why: str) -> None:
    """Hide a visit that was entered by mistake.

    Raises: Refused("reason_missing" | "text_too_long" | "visit_unknown").
    """
    reason = check_reason(why)
    read_visit(session.connection, visit_id)
    session.write([delete("visit", visit_id, why=reason)])
    drop_need_of(session, visit_id, why=reason)


def check_visit(visit: VisitDetails, *, today: date) -> None:
    """What the form must not let pass. An old ledger may leave open how a visit went: such a visit is
    kept, and meets no plan until somebody completes it.
    """
    if visit.happened_on is None:
        raise Refused("visit_day_missing", field="happened_on")
    if visit.happened_on > today:
        raise Refused("visit_in_future", field="happened_on")
    if visit.happened_on < OLDEST:
        raise Refused("visit_day_impossible", field="happened_on")
    if not visit.result and visit.source != LEDGER:
        raise Refused("visit_result_missing", field="result")
    check_lengths(visit)


def visit_warnings(
    connection: Connection, person: PersonId, visit: VisitDetails, *, besides: VisitId | None = None
) -> list[str]:
    """What is worth a second look but lets pass: "one_visitor", "same_day_twice", "day_before_placement"."""
    found = []
    if len(visit.visitors) == 1 and visit.kind in ("1", "2"):
        found.append("one_visitor")
    if visit.happened_on is not None:
        twice = connection.exec_driver_sql(
            f"SELECT 1 FROM visit WHERE {OF_PERSON} AND happened_on = ? AND deleted = 0 AND id <> ?",
            (person, visit.happened_on.isoformat(), besides or ""),
        ).scalar()
        if twice:
            found.append("same_day_twice")
        if lies_before_placement(connection, person, visit.happened_on):
            found.append("day_before_placement")
    return found


def _follow(
    session: Session, visit_id: VisitId, person: PersonId, before: VisitDetails, after: VisitDetails
) -> None:
    follow_difficulty(
        session,
        visit_id,
        person,
        before=before.difficulty_words,
        after=after.difficulty_words,
        happened_on=after.happened_on,
    )


def _is_recorded(connection: Connection, visit_id: VisitId) -> bool:
    return connection.exec_driver_sql("SELECT 1 FROM visit WHERE id = ?", (visit_id,)).scalar() is not None
