"""The forms on paper say codes with the lists that the forms on the screen offer."""

from __future__ import annotations

import pytest

from tests.factories.full_records import code_fields
from ui.bag.all_sheets import SHEETS
from ui.sheets.sheet_spec import SheetSpec


@pytest.mark.parametrize("spec", SHEETS, ids=lambda spec: spec.kind.table)
def test_a_code_has_the_same_list_on_paper_and_on_the_screen(spec: SheetSpec) -> None:
    wanted = code_fields()
    offered = {(spec.kind.table, name): field.codes for name, field in spec.fields.items() if field.codes}
    for column in offered.keys() & wanted.keys():
        assert wanted[column] == offered[column]
