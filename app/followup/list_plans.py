"""Which plan templates there are, on whose authority, and which one the village follows."""

from __future__ import annotations

from dataclasses import dataclass

from app.followup.plans import PlanTemplate, plan_template, template_ids
from app.work import Connection


@dataclass(frozen=True)
class PlanLine:
    """One template. `followed`: the village's own choice; `people` whose placement names it instead."""

    template: PlanTemplate
    followed: bool
    people: int


def list_plans(connection: Connection) -> list[PlanLine]:
    """All templates that ship with the program, in alphabetical order."""
    rows = connection.exec_driver_sql("SELECT plan_code FROM village WHERE deleted = 0")
    followed = {row[0] for row in rows}
    rows = connection.exec_driver_sql(
        "SELECT t.code, count(*) FROM placement p JOIN plan_template t ON t.id = p.plan_id"
        " WHERE p.deleted = 0 GROUP BY t.code"
    )
    chosen: dict[str, int] = {row[0]: row[1] for row in rows}
    return [PlanLine(plan_template(one), one in followed, chosen.get(one, 0)) for one in template_ids()]
