"""Which plan is followed for each placement of a person, and why, where it is not the village's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.followup.plans import PlanTemplate
from app.followup.plans_in_force import DEFAULT_PLAN, Line, PlansInForce
from app.ids import PersonId, PlacementId
from app.work import Connection


@dataclass(frozen=True)
class PlanHeld:
    """`is_own`: chosen for this placement alone, for this `reason`; else the village's."""

    template: PlanTemplate
    is_own: bool
    reason: str = ""


def plans_held(
    connection: Connection, person: PersonId, placements: Iterable[PlacementId], *, today: date
) -> dict[PlacementId, PlanHeld]:
    """What holds today for each of these placements."""
    in_force = PlansInForce(connection)
    code = connection.exec_driver_sql(
        "SELECT v.plan_code FROM person p JOIN village v ON v.id = p.village_id WHERE p.id = ?", (person,)
    ).scalar()
    village = in_force.line(code or DEFAULT_PLAN)
    found = {}
    for placement in placements:
        own = in_force.of_placement(placement)
        if own is None:
            found[placement] = PlanHeld(_holds(village, today), is_own=False)
        else:
            found[placement] = PlanHeld(
                _holds(own[0], today), is_own=True, reason=_reason(connection, placement)
            )
    return found


def _holds(line: Line, today: date) -> PlanTemplate:
    begun = [one.template for one in line if one.since is None or one.since <= today]
    return begun[-1] if begun else line[0].template


def _reason(connection: Connection, placement: PlacementId) -> str:
    return str(
        connection.exec_driver_sql("SELECT plan_reason FROM placement WHERE id = ?", (placement,)).scalar()
        or ""
    )
