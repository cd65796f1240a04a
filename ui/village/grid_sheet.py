"""A grid 网格 and how many of its people are covered (requirements A24, A57): the sheet of its ledger."""

from __future__ import annotations

from app.village.grid import GRID
from ui.ledgers.coverage_cell import coverage_column
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("grid_no", QT_TRANSLATE_NOOP("fields", "Grid number")),
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name of the grid")),
        FieldSpec("worker", QT_TRANSLATE_NOOP("fields", "Grid worker")),
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), Kind.PRIVATE, longest=40, mask="phone"),
        FieldSpec("households", QT_TRANSLATE_NOOP("fields", "Households"), Kind.COUNT),
        FieldSpec("people_total", QT_TRANSLATE_NOOP("fields", "People in the grid"), Kind.COUNT, longest=7),
        FieldSpec("people_covered", QT_TRANSLATE_NOOP("fields", "People covered"), Kind.COUNT, longest=7),
        FieldSpec("checked_on", QT_TRANSLATE_NOOP("fields", "Last checked on"), Kind.PAST),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


GRID_SHEET = SheetSpec(
    kind=GRID,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Grids"),
    one=QT_TRANSLATE_NOOP("sheets", "grid"),
    empty=QT_TRANSLATE_NOOP("sheets", "No grid is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("grid_no", 90, bold=True),
        SheetColumn("name", Width.REST),
        coverage_column("people_covered", "people_total"),
        SheetColumn("worker", 100),
        SheetColumn("phone", 130),
        SheetColumn("people_total", 80),
        SheetColumn("people_covered", 100),
    ),
    coverage=("people_covered", "people_total"),
    totals=(
        "people_total",
        "people_covered",
    ),
)
