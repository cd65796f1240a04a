"""`yidai plans` and `yidai record`: which plans there are, and a visit or test from a script."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from app.errors import Refused
from app.followup.details_from_json import details_from_json
from app.followup.list_plans import PlanLine, list_plans
from app.followup.plans import PlanRule
from app.people.read_person import person_of_file
from app.tests.details_of_test import TestDetails
from app.tests.record_test import record_test, warnings_of_test
from app.visits.record_visit import record_visit, visit_warnings
from app.visits.visit_details import VisitDetails
from app.work import look, work
from ui.commands.command_line import answer, as_json, language, password_file, translate
from ui.commands.village_vault import opened_village, vault_option
from ui.problems import sentence

LONGEST = 1_000_000
_UNITS = {"month": "months", "half_month": "half-months", "day": "days"}


@click.command()
@vault_option
@password_file
@as_json
def plans(vault: Path, password_file: Path | None, as_json: bool) -> None:
    """List the plan templates: who said so, how often, and which one this village follows."""
    with opened_village(vault, password_file) as (store, _moment), look(store) as connection:
        found = list_plans(connection)
    answer([_facts(line) for line in found], as_json, lambda: _say(found))


@click.command()
@click.argument("what", type=click.Choice(["visit", "test"]))
@click.option("--person", "file_no", required=True, help="The file number of the person.")
@click.option("--why", default="", help="The reason, where its month is closed.")
@vault_option
@password_file
@as_json
def record(what: str, file_no: str, why: str, vault: Path, password_file: Path | None, as_json: bool) -> None:
    """Record a visit or a test from a JSON object on standard input."""
    text = _handed_over()
    visit = details_from_json(VisitDetails, text) if what == "visit" else None
    test = details_from_json(TestDetails, text) if what == "test" else None
    with opened_village(vault, password_file) as (store, moment):
        with look(store) as connection:
            person = person_of_file(connection, file_no)
            if visit is not None:
                doubts = visit_warnings(connection, person, visit)
            else:
                assert test is not None  # noqa: S101  # one of both was asked for
                doubts = warnings_of_test(connection, person, test)
        with work(store, now=moment, why=why) as session:
            if visit is not None:
                row = str(record_visit(session, person, visit, now=moment))
            else:
                assert test is not None  # noqa: S101  # one of both was asked for
                row = str(record_test(session, person, test, now=moment))
    for doubt in doubts:
        click.echo(sentence(doubt), err=True)
    told = {"id": row, "warnings": doubts}
    answer(told, as_json, lambda: click.echo(translate("commands", "Recorded.")))


def _handed_over() -> str:
    """What stands on standard input, which is UTF-8 whatever the terminal speaks.

    Raises: Refused("json_unreadable").
    """
    try:
        return sys.stdin.buffer.read(LONGEST).decode("utf-8-sig")
    except (UnicodeDecodeError, AttributeError):
        raise Refused("json_unreadable") from None


def _facts(line: PlanLine) -> dict[str, object]:
    plan = line.newest
    return {
        "id": plan.id,
        "version": plan.ref.version,
        "title": plan.zh if language().startswith("zh") else plan.en,
        "authority": plan.ref.authority,
        "source": plan.ref.source,
        "basis": plan.ref.basis,
        "valid_from": plan.valid_from,
        "followed": line.followed,
        "disputed": line.is_disputed,
        "people": line.people,
        "rules": [_rule(rule) for rule in plan.rules],
    }


def _rule(rule: PlanRule) -> dict[str, object]:
    return {
        "id": rule.id,
        "kind": rule.kind,
        "mode": rule.mode,
        "from_month": rule.from_month,
        "to_month": rule.to_month,
        "every": rule.step.n,
        "unit": _UNITS[rule.step.unit],
        "grace_days": rule.grace_days,
        "during": rule.during,
        "title": rule.zh if language().startswith("zh") else rule.en,
    }


def _say(found: list[PlanLine]) -> None:
    chinese = language().startswith("zh")
    for line in found:
        plan = line.newest
        mark = "*" if line.followed else " "
        open_now = "\t" + translate("commands", "in dispute between two laptops") if line.is_disputed else ""
        click.echo(f"{mark} {plan.id} v{plan.ref.version}\t{plan.zh if chinese else plan.en}{open_now}")
        for rule in plan.rules:
            click.echo(f"    {rule.zh if chinese else rule.en}")
        click.echo(f"    {plan.ref.source}")
