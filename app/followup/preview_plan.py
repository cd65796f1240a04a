"""The days that a plan would give, for one person or for an example reporting day. Nothing is written."""

from __future__ import annotations

from datetime import date

from app.errors import Refused
from app.followup.gather_cases import gather_cases
from app.followup.obligations import Case, Obligation, obligations
from app.followup.plans import PlanTemplate
from app.followup.plans_in_force import PlansInForce, rules_of
from app.ids import PersonId
from app.placements.rules import add_months
from app.work import Connection

EXAMPLE_KIND = "1"
EXAMPLE_MONTHS = 36


def preview_plan(
    connection: Connection, code: str, *, today: date, person: PersonId | None = None, reported: date
) -> list[Obligation]:
    """Every window that is due from today on for this person, or all of a term that begins on `reported`.

    Somebody of whom nothing is asked (not reported yet) gives an empty list.
    """
    line = PlansInForce(connection).line(code)
    if person is not None:
        for one in gather_cases(connection, person=person):
            kind = one.placement.details.kind if one.placement is not None else None
            case = one.case._replace(rules=rules_of(line, kind, None) if one.case.rules else ())
            return [window for window in obligations(case, today) if window.due >= today]
        return []
    kind, months = _example(line[-1].template)
    try:
        end = add_months(reported, months)
    except (OverflowError, ValueError):
        raise Refused("day_impossible", field="reported") from None
    return obligations(Case(reported, end, rules_of(line, kind, None)), reported)


def _example(plan: PlanTemplate) -> tuple[str, int]:
    """A person for whom the plan is meant: the kind of placement and the months of the term."""
    kinds = sorted(plan.placement_kinds or {kind for rule in plan.rules for kind in rule.placement_kinds})
    kind = EXAMPLE_KIND if not kinds or EXAMPLE_KIND in kinds else kinds[0]
    return kind, max(plan.term_months, default=EXAMPLE_MONTHS)
