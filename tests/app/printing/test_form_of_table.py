"""Ctrl+P in a sheet or a ledger finds its form."""

from __future__ import annotations

from app.bag.kinds import KINDS
from app.printing.form_of_table import FORM_OF_TABLE, form_of_table
from app.printing.forms.shipped_forms import shipped_forms
from app.printing.list_forms import form_line
from app.village.ledgers import LEDGERS

OF_THE_SCREEN = {"card", "placement", "visit", "talk", "test", "activity_sheet"}


def test_every_form_that_is_named_exists() -> None:
    assert [number for number in FORM_OF_TABLE.values() if form_line(number).number != number] == []


def test_every_table_that_is_named_exists() -> None:
    tables = {kind.table for kind in (*KINDS, *LEDGERS)}
    assert set(FORM_OF_TABLE) <= tables | OF_THE_SCREEN


def test_every_ledger_of_the_village_has_a_form_that_shows_its_records() -> None:
    shown = {form.number: " ".join(repr(part) for part in form.parts) for form in shipped_forms().values()}
    lost = [
        kind.table for kind in LEDGERS if repr(kind.table) not in shown.get(form_of_table(kind.table), "")
    ]
    assert lost == []


def test_every_sheet_of_a_bag_has_a_form() -> None:
    assert [kind.table for kind in KINDS if not form_of_table(kind.table) and kind.table != "pairing"] == []
