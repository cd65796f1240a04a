"""Each column and each place of each form is bound to a stored field, or declared to be filled in by hand."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from app.bag.known import KNOWN, Known
from app.bag.read_bag import read_bag
from app.people.list_people import list_people
from app.printing import f03_roster, f13_test_register, f36_figures
from app.printing.f01_cover import CONTENTS, Listed
from app.printing.forms.form import CardPart, FormDescription, LetterPart, RegisterPart
from app.printing.forms.shipped_forms import shipped_forms
from app.printing.gather import card_values, gather_bag, register_values, roster_values, visit_values
from app.printing.list_forms import list_forms
from app.printing.values import FigureRow, RosterRow, TestRegisterRow
from app.records import nothing_more
from tests.factories.full_records import FullVillage, fill_village
from tests.factories.people import Office

BY_HAND = {
    "F01": {"pages"},  # counted when the bag is printed
    "F02": {"filled_by", "filled_on", "portrait"},  # the last only where one is marked
    "F03": set(),
    "F11": {"photos"},  # only where there are some
    "F13": {"witness"},
}
"""Of the forms with a module of their own: what no record fills."""
DRAWN = {"F01", "F02", "F03", "F11", "F13", "F36", "P04", "P07"}


def test_every_form_is_looked_at_here() -> None:
    assert {form.number for form in list_forms()} == DRAWN | set(shipped_forms())


@pytest.mark.parametrize("form", shipped_forms().values(), ids=lambda form: form.number)
def test_every_place_of_a_form_that_is_data_has_a_value_or_is_for_the_pen(form: FormDescription) -> None:
    places = 0
    for part in form.parts:
        if isinstance(part, RegisterPart):
            for column in part.columns:
                has_values = any(column.said.by_table.values())
                assert column.pen or column.number or has_values, column.heading
                assert not (column.number and (column.pen or has_values)), column.heading
                places += 1
        elif isinstance(part, CardPart):
            for line in part.lines:
                for cell in line.cells:
                    has_values = cell.said is not None and any(cell.said.by_table.values())
                    said = (bool(cell.label), bool(cell.words), has_values, cell.pen, bool(cell.caption))
                    assert any(said), (form.number, line)
                    places += not cell.label
        elif isinstance(part, LetterPart):
            assert part.body
            for name, said_here in part.places.items():
                assert any(said_here.by_table.values()), name
            places += len(part.body)
    assert places >= 4, "a form without places would pass emptily"


@pytest.mark.parametrize(
    ("register", "row"),
    [
        (CONTENTS, Listed),
        (f03_roster.REGISTER, RosterRow),
        (f13_test_register.REGISTER, TestRegisterRow),
        (f36_figures.REGISTER, FigureRow),
    ],
    ids=["F01", "F03", "F13", "F36"],
)
def test_every_column_of_a_drawn_register_names_a_value_of_its_row(register: Any, row: Any) -> None:
    names = {field.name for field in fields(row)} | {"#"}
    assert len(register.columns) >= 5
    assert {column.source for column in register.columns} <= names


def test_a_person_with_every_field_fills_every_place_of_the_drawn_forms(
    office: Office, village: FullVillage
) -> None:
    with office.look() as connection:
        bag = read_bag(connection, village.person, today=office.today)
        lines = list_people(connection, today=office.today)
        cover = gather_bag(connection, village.person, today=office.today, masked=False).cover
    register = register_values(bag, bag.tests, today=office.today, masked=False)
    filled: dict[str, Any] = {
        "F01": cover,
        "F02": card_values(bag, masked=False),
        "F03": next(row for row in roster_values(lines, masked=False).rows if not row.next_visit),
        "F11": visit_values(bag, bag.visits[0], masked=False),
        "F13": register.rows[0],
    }
    (due,) = [row for row in roster_values(lines, masked=False).rows if row.next_visit]
    assert due.next_test is not None
    filled["F03"] = replace(filled["F03"], next_visit=due.next_visit, next_test=due.next_test)
    for number, values in filled.items():
        empty = {field.name for field in fields(values) if getattr(values, field.name) in ("", None, ())}
        assert empty <= BY_HAND[number], number
    assert None not in (register.due_in_year, register.done_in_year)


@pytest.fixture
def village(office: Office) -> FullVillage:
    made = fill_village(office)
    known = replace(KNOWN, check=nothing_more)
    for aspect in ("2", "3"):  # whom the person meets, and how the household lives
        office.record(known, made.person, Known(known_on=office.today, aspect=aspect, words="已了解"))
    office.place(office.add_person())  # somebody for whom something is due next
    return made
