"""Which plan templates there are, on whose authority, and which one the village follows."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files

from app.errors import Refused
from app.followup.plans import PlanTemplate, plan_template, template_ids
from app.followup.plans_in_force import DEFAULT_PLAN, Line, PlansInForce
from app.work import Connection


@dataclass(frozen=True)
class PlanLine:
    """One template. `followed`: by the village in the end; `people` who have it instead.

    `line` is how the village came to follow it, or its versions, each from which day on; `template` is the
    shipped or oldest one. `is_disputed`: two laptops entered different things, and all that either asks for
    is asked.
    """

    template: PlanTemplate
    followed: bool
    people: int
    line: Line = ()
    is_disputed: bool = False

    @property
    def newest(self) -> PlanTemplate:
        """What was entered last of this plan."""
        return self.line[-1].template if self.line else self.template


def list_plans(connection: Connection) -> list[PlanLine]:
    """All templates that ship with the program or were entered here, in alphabetical order."""
    in_force = PlansInForce(connection)
    rows = connection.exec_driver_sql(
        "SELECT t.code, count(*) FROM (SELECT plan_id FROM placement WHERE deleted = 0"
        " UNION ALL SELECT plan_id FROM person WHERE deleted = 0) p"
        " JOIN plan_template t ON t.id = p.plan_id GROUP BY t.code"
    )
    chosen: dict[str, int] = {row[0]: row[1] for row in rows}
    followed = in_force.followed()
    lines = {code: in_force.shown_lines(code)[0] for code in (*template_ids(), *in_force.codes(), *followed)}
    return [
        PlanLine(
            plan_template(code) if code in template_ids() else line[0].template,
            code in followed,
            chosen.get(code, 0),
            line,
            in_force.is_disputed(code),
        )
        for code, line in sorted(lines.items())
    ]


def village_line(connection: Connection) -> str:
    """The code that the village chose."""
    return next(iter(PlansInForce(connection).village_codes), DEFAULT_PLAN)


def plan_body(connection: Connection, code: str) -> str:
    """The newest text of this plan, as the list of plans shows it. Raises: Refused("plan_unknown")."""
    newest = PlansInForce(connection).shown_lines(code)[0][-1]
    if newest.template.id == code and (row := newest.row):
        return str(
            connection.exec_driver_sql("SELECT body FROM plan_template WHERE id = ?", (row,)).scalar_one()
        )
    if code not in template_ids():
        raise Refused("plan_unknown", plan=code)
    return (files("resources") / "plans" / f"{code}.json").read_text(encoding="utf-8")
