"""Choose the plan that a village follows, or another for one person with the reason why."""

from __future__ import annotations

from datetime import date

from app.details import check_reason
from app.errors import Refused
from app.followup.list_plans import plan_body, village_line
from app.followup.plans import parse_template
from app.followup.plans_in_force import PlansInForce
from app.followup.save_plan import LONGEST, check_source, write_plan
from app.ids import PersonId
from app.placements.read_placements import current_placements
from app.village.read_village import read_village
from app.work import Session
from db.journal import update


def choose_plan(session: Session, code: str, *, from_on: date | None, source: str, on: date) -> None:
    """Follow this plan: from a day on, as who or which paper said so; without a day it has always held.

    With a day, windows that begin before it stay with the plan before. Without one everything is
    worked out anew by this plan, as if the other had been chosen by mistake.
    Raises: Refused("plan_unknown"), Refused("field_missing") at "source",
    Refused("plan_signed_holds") at "from_on" where the county's plan holds on that day.
    """
    body = plan_body(session.connection, code)
    if from_on is None:
        village = read_village(session.connection, on=on).village
        session.write([update("village", village, {"plan_code": code})])
        return
    template = parse_template(body)
    check_source(source)
    line = village_line(session.connection)
    write_plan(session, line, body, version=template.ref.version, source=source, from_on=from_on)


def choose_own_plan(
    session: Session, person: PersonId, code: str, *, why: str, tests_asked_by: str = ""
) -> None:
    """Follow this plan for one person, for the reason given; "" goes back to the village's.

    It is kept with the placement; without one with the file, and counted from the day on which that was
    opened. Then it asks for visits alone, unless `tests_asked_by` says who in the police asked for tests.
    Raises: Refused("plan_unknown"), Refused("field_missing") at "person", Refused("reason_missing") at
    "why", Refused("text_too_long") at "tests_asked_by", Refused("tests_asked_elsewhere") at it where a
    placement says by itself which tests are due.
    """
    if not person:
        raise Refused("field_missing", field="person")
    tests_asked_by = tests_asked_by.strip()
    if len(tests_asked_by) > LONGEST:
        raise Refused("text_too_long", field="tests_asked_by", most=LONGEST)
    placement = current_placements(session.connection).get(person)
    if placement is not None and tests_asked_by:
        raise Refused("tests_asked_elsewhere", field="tests_asked_by")
    row: str | None = None
    reason: str | None = None
    if code:
        reason = check_reason(why)
        body = plan_body(session.connection, code)
        row = PlansInForce(session.connection).row_of(code)
        if row is None:
            version = parse_template(body).ref.version
            row = write_plan(session, code, body, version=version, source="", from_on=None)
    if placement is not None:
        session.write([update("placement", placement.placement, {"plan_id": row, "plan_reason": reason})])
        return
    kept = {"plan_id": row, "plan_reason": reason, "tests_asked_by": tests_asked_by or None}
    session.write([update("person", person, kept)])
