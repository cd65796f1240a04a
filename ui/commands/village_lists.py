"""`yidai list`: people, what is due, visits, tests, and the contents of one bag. Numbers are masked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import click

from app.bag.contents import ContentsRow, Presence
from app.bag.read_bag import read_bag
from app.clock import day_of
from app.codes import code_list
from app.followup.law_days import LawDay
from app.followup.list_due import DueRow, list_due, rows_of
from app.ids import PersonId
from app.people.list_people import PersonLine, list_people
from app.people.masking import mask_id, mask_phone
from app.people.read_person import names_of, person_of_file
from app.tests.details_of_test import TestRecord
from app.tests.read_tests import tests_between
from app.village.village_day import VillageDay
from app.visits.read_visits import visits_between
from app.visits.visit_details import VisitRecord
from app.work import Connection, look
from ui.bag.presence_words import presence_words
from ui.commands.command_line import DAY, answer, as_json, language, password_file, plain, translate
from ui.commands.ledger_lines import LEDGER_LINES
from ui.commands.list_line import Line
from ui.commands.village_vault import opened_village, vault_option
from ui.listed import listed
from ui.today import due_words, plan_words, village_words
from ui.today.state_words import state_words

FIRST_DAY = date(1990, 1, 1)
NOBODY = "—"
"""In the place of a name: another laptop's record that says of nobody whose it is."""


@click.command("list")
@click.argument("what", type=click.Choice(["people", "due", "visits", "tests", "bag", *LEDGER_LINES]))
@click.option("--person", "file_no", help="The file number of the bag.")
@click.option("--on", "day", type=DAY, help="As of this day.")
@vault_option
@password_file
@as_json
def list_group(
    what: str,
    file_no: str | None,
    day: datetime | None,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """List people, what is due and why, visits, tests, one bag, or a ledger of the village."""
    if what == "bag" and file_no is None:
        raise click.UsageError(translate("commands", "bag needs --person"))
    if what not in _OF_ONE and file_no is not None:
        raise click.UsageError(translate("commands", "--person goes with bag and due"))
    with opened_village(vault, password_file) as (store, moment), look(store) as connection:
        today = day.date() if day is not None else day_of(moment)
        if file_no is not None:
            lines = _OF_ONE[what](connection, person_of_file(connection, file_no), today)
        else:
            lines = _LISTS[what](connection, today)
    answer([line.facts for line in lines], as_json, lambda: _say(lines))


def _say(lines: list[Line]) -> None:
    for line in lines:
        click.echo("\t".join("" if word is None else str(plain(word)) for word in line.words))


def _people(connection: Connection, today: date) -> list[Line]:
    return [_person(line) for line in list_people(connection, today=today)]


def _person(line: PersonLine) -> Line:
    id_no, phone, status = mask_id(line.id_no), mask_phone(line.phone), _label("STATUS", line.status)
    facts = {
        "file_no": line.file_no,
        "name": line.name,
        "sex": line.sex,
        "age": line.age,
        "id_no": id_no,
        "phone": phone,
        "group": line.village_group,
        "status": line.status,
        "status_words": status,
        "reported_on": line.reported_on,
        "ends_on": line.ends_on,
        "ends_or": line.ends_or,
        "owner": line.owner,
        "last_visit": line.last_visit,
        "next_visit": line.next_visit,
        "last_test": line.last_test,
        "next_test": line.next_test,
        "overdue": line.overdue,
    }
    ends = f"{line.ends_on} ?" if line.ends_or is not None else line.ends_on
    return Line(facts, (line.file_no, line.name, line.village_group, id_no, phone, status, ends))


def _due(connection: Connection, today: date) -> list[Line]:
    due = list_due(connection, today=today)
    rows = (*due.overdue, *due.near, *due.suspended, *due.ahead)
    persons = [_due_line(row) for row in rows] + [_law_line(row) for row in due.law]
    return persons + [_village_line(row) for row in due.village]


def _due_line(row: DueRow) -> Line:
    one = row.obligation
    why = one.why
    facts = {
        "person": row.person,
        "name": row.name,
        "kind": one.rule.kind,
        "state": one.state.value,
        "first_day": one.first_day,
        "due": one.due,
        "days": row.days,
        "why_words": due_words.why(row),
        "why": {
            "rule": why.rule,
            "template": why.plan.id,
            "version": why.plan.version,
            "authority": why.plan.authority,
            "source": why.plan.source,
            "key": why.key,
            "counted": why.counted,
            "remarks": why.remarks,
        },
    }
    return Line(facts, _due_words(row))


def _due_of_one(connection: Connection, person: PersonId, today: date) -> list[Line]:
    """Every window of one person with what became of it, also the missed, the met and those to come."""
    return [_window(row) for row in rows_of(connection, person, today=today)] + [
        _law_line(row) for row in list_due(connection, today=today).law if row.person == person
    ]


def _window(row: DueRow) -> Line:
    one = row.obligation
    facts = dict(_due_line(row).facts)
    facts["done_on"] = one.done_on
    window = f"{one.first_day} – {one.due}"
    state, why = state_words(one.state), due_words.why(row)
    return Line(facts, (plan_words.kind(one.rule.kind), window, one.due, state, why))


def _village_line(row: VillageDay) -> Line:
    facts = {
        "person": None,
        "name": "",
        "kind": row.key,
        "state": "village",
        "first_day": None,
        "due": row.day,
        "days": row.days,
        "why_words": due_words.why(row),
        "why": {
            "rule": row.rule,
            "rule_words": village_words.rule_words(row),
            "source": village_words.source_words(row),
            "ledger": row.table,
            "row": row.row or None,
            "counted": row.records,
        },
    }
    return Line(facts, _due_words(row))


def _law_line(row: LawDay) -> Line:
    facts = {
        "person": row.person,
        "name": row.name,
        "kind": row.key,
        "state": "law",
        "first_day": row.counted_from,
        "due": row.day,
        "days": row.days,
        "why_words": due_words.why(row),
        "why": {
            "rule": row.rule,
            "law": row.article.law if row.article else "",
            "article": row.article.number if row.article else "",
        },
    }
    return Line(facts, _due_words(row))


def _due_words(row: DueRow | LawDay | VillageDay) -> tuple[str, ...]:
    return (
        due_words.person(row, masked=False),
        due_words.what(row),
        due_words.why(row),
        due_words.days(row),
    )


def _visits(connection: Connection, today: date) -> list[Line]:
    visits = visits_between(connection, FIRST_DAY, today)
    names = names_of(connection, [visit.person for visit in visits])
    return [_visit(visit, names.get(visit.person, NOBODY)) for visit in visits]


def _visit(visit: VisitRecord, name: str) -> Line:
    said = visit.details
    visitors = listed(said.visitors)
    facts = {
        "happened_on": said.happened_on,
        "typed_on": visit.typed_on,
        "name": name,
        "kind": said.kind,
        "result": said.result,
        "visitors": visitors,
    }
    kind, result = _label("VISIT_KIND", said.kind), _label("VISIT", said.result)
    return Line(facts, (said.happened_on, visit.typed_on, name, kind, result, visitors))


def _tests(connection: Connection, today: date) -> list[Line]:
    tests = tests_between(connection, FIRST_DAY, today)
    names = names_of(connection, [test.person for test in tests])
    return [_test(test, names.get(test.person, NOBODY)) for test in tests]


def _test(test: TestRecord, name: str) -> Line:
    said = test.details
    facts = {
        "happened_on": said.happened_on,
        "typed_on": test.typed_on,
        "name": name,
        "sample": said.sample,
        "result": said.result,
        "arranged_by": said.arranged_by,
    }
    sample, result = _label("SAMPLE", said.sample), _label("RESULT", said.result)
    return Line(facts, (said.happened_on, test.typed_on, name, sample, result, said.arranged_by))


def _bag(connection: Connection, person: PersonId, today: date) -> list[Line]:
    return [_paper(row) for row in read_bag(connection, person, today=today).contents]


def _paper(row: ContentsRow) -> Line:
    title = row.paper.title(language())
    facts = {
        "number": row.number,
        "paper": row.paper.paper,
        "title": title,
        "form": row.paper.form,
        "required": row.presence is not Presence.NOT_REQUIRED,
        "present": row.presence is Presence.PRESENT,
        "records": row.count,
        "attachments": row.attached,
        "pages": row.pages,
        "day": row.day,
        "kept_at": row.said.details.kept_at if row.said else "",
    }
    return Line(facts, (row.number, title, presence_words(row.presence), row.pages, row.day))


def _label(codes: str, code: str) -> str:
    return code_list(codes).label(code, language()) if code else ""


_OF_ONE: dict[str, Callable[[Connection, PersonId, date], list[Line]]] = {"bag": _bag, "due": _due_of_one}
_LISTS: dict[str, Callable[[Connection, date], list[Line]]] = {
    "people": _people,
    "due": _due,
    "visits": _visits,
    "tests": _tests,
    **LEDGER_LINES,
}
