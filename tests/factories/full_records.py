"""A village in which every field of every kind of record says something of its own."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any, get_type_hints

from app.bag.kinds import KINDS
from app.codes import code_list
from app.details import LONGEST_TEXT, to_cells
from app.ids import PersonId, new_id
from app.people.person_details import PersonDetails
from app.placements.placement_details import PlacementDetails
from app.printing.forms.form import CardPart, LetterPart, Part, RegisterPart, Said, Value
from app.printing.forms.shipped_forms import shipped_forms
from app.records import RecordId, RecordKind, add_record, nothing_more
from app.tests.details_of_test import TestDetails
from app.village.ledgers import LEDGERS
from app.visits.visit_details import VisitDetails
from app.work import work
from db.journal import create
from tests.factories.people import ID_NO, Office

LINKS = {
    ("material_line", "activity_id"): "activity",
    ("media", "activity_id"): "activity",
    ("campaign_step", "task_id"): "campaign_task",
    ("score", "rubric_item_id"): "rubric_item",
    ("fund_line", "fund_year_id"): "fund_year",
    ("breach", "test_id"): "test",
}
SHORT = {("person", "name"), ("person", "former_name")}
"""What the form of a person keeps short."""
CODES = {
    ("test", "result"): "1",
    ("party", "role"): "1",
    ("bundle_pair", "level"): "1",
    ("placement", "kind"): "1",
    ("placement", "state"): "7",
    ("placement", "term_months"): "36",
    ("visit", "kind"): "2",
    ("breach", "counted"): "",
    ("tenday_check", "period"): "2026-11-A",
    ("campaign_step", "quantity"): "3",
    ("person", "status"): "11",
    ("aid", "kind"): "1",
    ("person", "birth_note"): "",
    ("person", "risk_scheme"): "",
    ("person", "risk_level"): "",
}


def values_of(part: Part) -> list[tuple[tuple[str, ...], Value]]:
    """Every value that a part names, with the tables whose rows it is asked of."""
    found: list[tuple[tuple[str, ...], Value]] = []

    def take(said: Said, tables: tuple[str, ...]) -> None:
        for table, values in said.by_table.items():
            for value in values:
                found.append(((table,) if table else tables, value))
                found.extend(((value.of,), each) for each in value.each)

    tables = part.rows.tables
    if isinstance(part, RegisterPart):
        for column in part.columns:
            take(column.said, tables)
    elif isinstance(part, CardPart):
        for line in part.lines:
            for cell in line.cells:
                if cell.said is not None:
                    take(cell.said, (line.for_each,) if line.for_each else tables)
    elif isinstance(part, LetterPart):
        for said in part.places.values():
            take(said, tables)
    return found


def code_fields() -> dict[tuple[str, str], str]:
    """Which columns hold codes, as the forms say: (table, column) → list."""
    found: dict[tuple[str, str], str] = {}
    for form in shipped_forms().values():
        for part in form.parts:
            for tables, value in values_of(part):
                scope, _, column = value.field.rpartition(".")
                for table in (scope,) if scope else tables:
                    if value.codes:
                        found[table, column] = value.codes
    return found


@dataclass
class FullVillage:
    """What was written: the person, and what each (table, column) says."""

    person: PersonId
    said: dict[tuple[str, str], Any]


def fill_village(office: Office, *, longer: int = 0, longest: tuple[str, str] | None = None) -> FullVillage:
    """Write one record of every kind, each field with words of its own, and `longer` times a character
    that stands in no other field; `longest` is the only field that gets them, if it is given."""
    said: dict[tuple[str, str], Any] = {}
    codes = code_fields()
    rows: dict[str, str] = {}

    def details(kind: type[Any], table: str) -> Any:
        hints = get_type_hints(kind)
        made = {
            field.name: _value(
                (table, field.name),
                str(hints[field.name]),
                codes,
                len(said) + at,
                longer if longest in (None, (table, field.name)) else 0,
            )
            for at, field in enumerate(fields(kind))
        }
        for column in made:
            if column.endswith("_id"):
                made[column] = rows.get(LINKS.get((table, column), ""), "")
        said.update({(table, name): value for name, value in made.items()})
        return kind(**made)

    person_details = details(PersonDetails, "person")
    person = office.add_person(replace(person_details, id_no=ID_NO, id_type="", status="11", to_complete=()))
    said["person", "id_no"] = ID_NO
    placement_details = details(PlacementDetails, "placement")
    placement = _row_of(office, "placement", person, placement_details)
    _row_of(office, "visit", person, details(VisitDetails, "visit"))
    rows["test"] = _row_of(office, "test", person, details(TestDetails, "test"))
    for kind in (*KINDS, *LEDGERS):
        parent = {"person": person, "placement": placement}.get(kind.parent_table, office.village.village)
        rows[kind.table] = _record(office, kind, parent, details(kind.details, kind.table))
    return FullVillage(person, said)


def _row_of(office: Office, table: str, person: PersonId, details: Any) -> str:
    """Written past the checks of its form: days out of order are ordinary here."""
    row = new_id()
    with office.work() as session:
        session.write([create(table, row, {**to_cells(details), "person_id": person})])
    return row


def _record(office: Office, kind: RecordKind[Any], parent: str, details: Any) -> RecordId:
    with work(office.vault, now=office.now, why="补记") as session:  # its months and years may be closed
        return add_record(session, replace(kind, check=nothing_more), parent, details, now=office.now)


def _value(
    where: tuple[str, str], hint: str, codes: dict[tuple[str, str], str], number: int, longer: int
) -> Any:
    if where in CODES:
        return int(CODES[where]) if "int" in hint else CODES[where]
    if where in codes:
        first = code_list(codes[where]).active()[0].code
        return (first,) if "tuple" in hint else first
    table, column = where
    if "date" in hint:
        return date(2026, 5, 1) + timedelta(days=number % 150)
    if "bool" in hint:
        return True
    if "int" in hint:
        return 2026 if column == "year" else 1000 + number
    if where in SHORT:
        longer = 0
    words = f"{column.replace('_', '')}{table.replace('_', '')}文" + _own_character(number) * longer
    words = words[-LONGEST_TEXT:]
    return (words,) if "tuple" in hint else words


def _own_character(number: int) -> str:
    """A rare character (Extension A) that no form says by itself."""
    return chr(0x3400 + number)
