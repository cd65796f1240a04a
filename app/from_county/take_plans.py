"""Take in the plans of visits and tests that the county signed: each holds from its own day on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.errors import Refused
from app.followup.plans import PlanTemplate, parse_template
from app.followup.plans_in_force import PlansInForce
from app.followup.save_plan import write_plan
from app.from_county.sent_kind import SentBy, unreadable
from app.work import Session

REPLACES = "replaces"
WHATEVER = "*"
LONGEST_PLAN = 64 * 1024
MOST_RULES, MOST_REPLACED = 100, 50


@dataclass(frozen=True)
class _SentPlan:
    template: PlanTemplate
    body: str
    since: date
    replaces: tuple[str, ...]


def take_plans(session: Session, items: Sequence[Any], sent: SentBy) -> int:
    """Enter each plan as a signed version on its own line, and on the lines of the plans it replaces.

    A plan holds from its `valid_from` on, yet never from a day before the file was made: windows that
    began earlier stay as they were. `replaces` names codes; "*" is whatever the village follows.
    """
    plans = [_read(place, item, sent) for place, item in enumerate(items, 1)]
    return sum(_enter(session, plan, sent) for plan in plans)


def _read(place: int, item: Any, sent: SentBy) -> _SentPlan:
    if not isinstance(item, dict):
        raise unreadable(place, "not_an_object")
    raw = dict(item)
    replaces = raw.pop(REPLACES, [])
    if not isinstance(replaces, list) or len(replaces) > MOST_REPLACED:
        raise unreadable(place, REPLACES)
    if not all(isinstance(code, str) and 0 < len(code) <= 40 for code in replaces):
        raise unreadable(place, REPLACES)
    body = json.dumps(raw, ensure_ascii=False, sort_keys=True)
    rules = raw.get("rules")
    if len(body) > LONGEST_PLAN or (isinstance(rules, list) and len(rules) > MOST_RULES):
        raise unreadable(place, "too_long")
    try:
        template = parse_template(body)
    except Refused as refused:
        raise unreadable(place, str(refused.facts.get("why", ""))) from None
    if template.valid_from is None:
        raise unreadable(place, "valid_from")
    return _SentPlan(template, body, max(template.valid_from, sent.made_on), tuple(replaces))


def _enter(session: Session, plan: _SentPlan, sent: SentBy) -> bool:
    code = plan.template.id
    followed = PlansInForce(session.connection).village_codes if WHATEVER in plan.replaces else ()
    lines = dict.fromkeys([code, *(one for one in plan.replaces if one != WHATEVER), *followed])
    return sum(_on_line(session, line, plan, sent) for line in lines) > 0


def _on_line(session: Session, line: str, plan: _SentPlan, sent: SentBy) -> bool:
    """Whether it was new here. The same plan in a later file changes nothing, not even its day."""
    if plan.body in _signed_bodies(session, line, sent.county):
        return False
    ref = plan.template.ref
    write_plan(
        session,
        line,
        plan.body,
        version=ref.version,
        authority=ref.authority,
        source=ref.source,
        from_on=plan.since,
        signed_by=sent.county,
    )
    return True


def _signed_bodies(session: Session, line: str, county: str) -> Iterable[str]:
    return session.connection.exec_driver_sql(
        "SELECT body FROM plan_template WHERE deleted = 0 AND code = ? AND signed_by = ?", (line, county)
    ).scalars()
