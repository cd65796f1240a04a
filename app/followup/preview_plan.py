"""The days that a plan would give, for one person or for an example reporting day. Nothing is written."""

from __future__ import annotations

from datetime import date

from app.errors import Refused
from app.followup.gather_cases import PersonCase, gather_cases, rules_asked
from app.followup.obligations import Case, Obligation, obligations
from app.followup.plans import PlanTemplate
from app.followup.plans_in_force import PlansInForce
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
    lines = PlansInForce(connection).shown_lines(code)
    if person is not None:
        for one in gather_cases(connection, person=person):
            rules = rules_asked(lines, one.kinds, one.risks, tests_asked=one.tests_asked)
            case = one.case._replace(rules=rules if _is_asked(one) else ())
            return [window for window in obligations(case, today) if window.due >= today]
        return []
    kind, months, risk = _example(lines[0][-1].template)
    try:
        end = add_months(reported, months)
    except (OverflowError, ValueError):
        raise Refused("day_impossible", field="reported") from None
    return obligations(Case(reported, end, rules_asked(lines, (kind,), (risk,))), reported)


def _is_asked(one: PersonCase) -> bool:
    """Of whoever has not reported yet nothing is asked by any plan."""
    return one.case.anchor != date.min


def _example(plan: PlanTemplate) -> tuple[str, int, str | None]:
    """A person for whom the plan is meant: the kind of placement, the months of the term, the risk."""
    kinds = sorted(plan.placement_kinds or {kind for rule in plan.rules for kind in rule.placement_kinds})
    kind = EXAMPLE_KIND if not kinds or EXAMPLE_KIND in kinds else kinds[0]
    risks = [risk for rule in plan.rules for risk in sorted(rule.risk_levels)]
    return kind, max(plan.term_months, default=EXAMPLE_MONTHS), next(iter(risks), None)
