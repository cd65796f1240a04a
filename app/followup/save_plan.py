"""An edited copy of a plan template as the village's own, from a day on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.errors import Refused
from app.followup.list_plans import plan_body
from app.followup.own_version_aside import PLAN, is_own_version, put_own_version_aside
from app.followup.plan_rule_words import rule_words
from app.followup.plans import parse_template
from app.followup.plans_in_force import PlansInForce
from app.ids import new_id
from app.village.said_alike import row_said_alike, say_alike
from app.work import Session
from db.canonical import Value
from db.journal import create

LONGEST = 200
AUTHORITIES = ("township", "county", "prefecture", "province", "village")
_BASIS = "Changed in the village: {0}"
_TITLES = {"zh": "（本村改动）", "en": " (changed here)"}


@dataclass(frozen=True)
class RuleEdit:
    """How one rule is changed: how often (in the unit that it has), and the days of grace."""

    rule: str
    every: int
    grace_days: int


def save_own_plan(
    session: Session, code: str, edits: Sequence[RuleEdit], *, authority: str, source: str, from_on: date
) -> str:
    """Keep a changed copy of this plan, which takes its place from a day on; its row.

    Rules that are not named are left out. The version is raised by one; windows that begin before the
    day stay with the version before. Where the village has come to follow the plan instead of another, it
    follows the copy instead. Raises: Refused("plan_unknown"), Refused("plan_needs_rules"),
    Refused("plan_rhythm") at "every:RULE" where the rule's months cannot be divided so,
    Refused("field_missing") at "source", Refused("plan_signed_holds") at "from_on".
    """
    source = check_source(source)
    wanted = {edit.rule: edit for edit in edits}
    raw = json.loads(plan_body(session.connection, code))
    raw["rules"] = [_changed(rule, wanted[rule["id"]]) for rule in raw["rules"] if rule["id"] in wanted]
    if not raw["rules"]:
        raise Refused("plan_needs_rules")
    if authority not in AUTHORITIES:
        raise Refused("field_missing", field="authority")
    in_force = PlansInForce(session.connection)
    line = in_force.line_to(code) or code
    version = max(in_force.newest_version(code), raw["version"]) + 1
    raw |= {
        "id": code,
        "version": version,
        "authority": authority,
        "source": source,
        "basis": _BASIS.format(raw["basis"].removeprefix(_BASIS.format(""))),
        "valid_from": from_on.isoformat(),
    }
    raw |= {key: raw[key].removesuffix(mark) + mark for key, mark in _TITLES.items()}
    body = json.dumps(raw, ensure_ascii=False, sort_keys=True)
    _check(body)
    return write_plan(
        session, line, body, version=version, authority=authority, source=source, from_on=from_on
    )


def write_plan(
    session: Session,
    line: str,
    body: str,
    *,
    version: int,
    source: str,
    from_on: date | None,
    authority: str = "",
    signed_by: str = "",
) -> str:
    """Enter a template on a line from a day on; its row. `signed_by` a county, it goes before what is not.

    What the village itself enters for a line and a day is one row on every laptop, whether it is a version
    of the line's own plan or another plan that is followed instead: said again it is put right, and two
    laptops that say different things are told so. Raises: Refused("plan_signed_holds").
    """
    in_force = PlansInForce(session.connection)
    if (
        not signed_by
        and from_on is not None
        and any(one.signed_by and (one.since is None or one.since <= from_on) for one in in_force.line(line))
    ):
        raise Refused("plan_signed_holds", field="from_on")
    cells: dict[str, Value] = {
        "code": line,
        "version": str(version),
        "body": body,
        "authority": authority or None,
        "source": source or None,
        "valid_from": from_on.isoformat() if from_on else None,
        "signed_by": signed_by or None,
    }
    if signed_by:
        row = new_id()
        session.write([create(PLAN, row, cells)])
        return row
    row = row_said_alike(session.connection, PLAN, line, from_on.isoformat() if from_on else "")
    if not is_own_version(cells):
        put_own_version_aside(session, row)
    say_alike(session, PLAN, row, cells)
    return row


def check_source(source: str) -> str:
    """Who or which paper says so. Raises: Refused("field_missing" | "text_too_long") at "source"."""
    source = source.strip()
    if not source:
        raise Refused("field_missing", field="source")
    if len(source) > LONGEST:
        raise Refused("text_too_long", field="source", most=LONGEST)
    return source


def _changed(rule: Mapping[str, object], edit: RuleEdit) -> dict[str, object]:
    changed = dict(rule)
    step = next(key for key in rule if key.startswith("every_"))
    if changed[step] != edit.every:
        changed[step] = edit.every
        changed["zh"], changed["en"] = rule_words(str(rule["kind"]), step.removeprefix("every_"), edit.every)
    changed["grace_days"] = edit.grace_days
    return changed


def _check(body: str) -> None:
    try:
        parse_template(body)
    except Refused as refused:
        why = str(refused.facts.get("why", ""))
        where = why.partition(":")[2]
        raise Refused("plan_rhythm", field=f"every:{where}" if where else "") from None
