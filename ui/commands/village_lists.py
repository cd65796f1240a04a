"""`yidai list`: people, what is due, visits and tests. Numbers are masked."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from app.clock import day_of
from app.codes import code_list
from app.followup.list_due import DueList, DueRow, LawRow, list_due
from app.people.list_people import PersonLine, list_people
from app.people.masking import mask_id, mask_phone
from app.people.read_person import names_of
from app.tests.details_of_test import TestRecord
from app.tests.read_tests import tests_between
from app.visits.read_visits import visits_between
from app.visits.visit_details import VisitRecord
from app.work import Connection, look
from ui.commands.common import answer, as_json, opened, password_file, plain
from ui.commands.village_vault import vault_option

FIRST_DAY = date(1990, 1, 1)
LANGUAGE = "zh_CN"


@click.command("list")
@click.argument("what", type=click.Choice(["people", "due", "visits", "tests"]))
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="As of this day.")
@vault_option
@password_file
@as_json
def list_group(
    what: str, day: datetime | None, vault: Path, password_file: Path | None, as_json: bool
) -> None:
    """List people, what is due, visits or tests."""
    with opened(vault, password_file) as (store, moment), look(store) as connection:
        today = day.date() if day is not None else day_of(moment)
        found = _LISTS[what](connection, today)
    answer(found, as_json, lambda: _say(found))


def _say(lines: list[dict[str, object]]) -> None:
    for line in lines:
        click.echo("\t".join("" if value is None else str(plain(value)) for value in line.values()))


def _people(connection: Connection, today: date) -> list[dict[str, object]]:
    return [_person(line) for line in list_people(connection, today=today)]


def _person(line: PersonLine) -> dict[str, object]:
    return {
        "file_no": line.file_no,
        "name": line.name,
        "sex": line.sex,
        "age": line.age,
        "id_no": mask_id(line.id_no),
        "phone": mask_phone(line.phone),
        "group": line.village_group,
        "status": line.status,
        "status_words": code_list("STATUS").label(line.status, LANGUAGE) if line.status else "",
        "reported_on": line.reported_on,
        "ends_on": line.ends_on,
        "owner": line.owner,
        "last_visit": line.last_visit,
        "next_visit": line.next_visit,
        "last_test": line.last_test,
        "next_test": line.next_test,
        "overdue": line.overdue,
    }


def _due(connection: Connection, today: date) -> list[dict[str, object]]:
    due: DueList = list_due(connection, today=today)
    rows = (*due.overdue, *due.near, *due.suspended, *due.ahead)
    return [_due_row(row) for row in rows] + [_law_row(row) for row in due.law]


def _due_row(row: DueRow) -> dict[str, object]:
    one = row.obligation
    why = one.why
    return {
        "person": row.person,
        "name": row.name,
        "kind": one.rule.kind,
        "state": one.state.value,
        "first_day": one.first_day,
        "due": one.due,
        "days": row.days,
        "why": {
            "rule": why.rule,
            "template": why.template,
            "version": why.version,
            "authority": why.authority,
            "source": why.source,
            "key": why.key,
            "counted": why.counted,
            "remarks": why.remarks,
        },
    }


def _law_row(row: LawRow) -> dict[str, object]:
    return {
        "person": row.person,
        "name": row.name,
        "kind": row.key,
        "state": "law",
        "first_day": row.counted_from,
        "due": row.day,
        "days": row.days,
        "why": {"rule": row.rule, "law": row.article.law, "article": row.article.number},
    }


def _visits(connection: Connection, today: date) -> list[dict[str, object]]:
    visits = visits_between(connection, FIRST_DAY, today)
    names = names_of(connection, [visit.person for visit in visits])
    return [_visit(visit, names[visit.person]) for visit in visits]


def _visit(visit: VisitRecord, name: str) -> dict[str, object]:
    said = visit.details
    return {
        "happened_on": said.happened_on,
        "typed_on": visit.typed_on,
        "name": name,
        "kind": said.kind,
        "result": said.result,
        "visitors": "、".join(said.visitors),
    }


def _tests(connection: Connection, today: date) -> list[dict[str, object]]:
    tests = tests_between(connection, FIRST_DAY, today)
    names = names_of(connection, [test.person for test in tests])
    return [_test(test, names[test.person]) for test in tests]


def _test(test: TestRecord, name: str) -> dict[str, object]:
    said = test.details
    return {
        "happened_on": said.happened_on,
        "typed_on": test.typed_on,
        "name": name,
        "sample": said.sample,
        "result": said.result,
        "arranged_by": said.arranged_by,
    }


_LISTS = {"people": _people, "due": _due, "visits": _visits, "tests": _tests}
