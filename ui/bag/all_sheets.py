"""The sheets of a bag beside card, visits and tests, in the order in which the page lists them."""

from __future__ import annotations

from ui.bag.measure_sheet import MEASURES
from ui.sheets.sheet_spec import SheetSpec

SHEETS: tuple[SheetSpec, ...] = (MEASURES,)


def sheet_of(table: str) -> SheetSpec | None:
    """The sheet of the records in this table."""
    return next((spec for spec in SHEETS if spec.kind.table == table), None)
