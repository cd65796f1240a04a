"""An inspection 督导检查 by quarter or half-year (requirement A38): the sheet of its ledger."""

from __future__ import annotations

from app.village.inspection import INSPECTION
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec(
            "period",
            QT_TRANSLATE_NOOP("fields", "Period"),
            help=QT_TRANSLATE_NOOP("fields", "The time it looks at: the first quarter of 2026."),
            longest=20,
        ),
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind"), Kind.CODE, "INSPECTION"),
        FieldSpec("by_unit", QT_TRANSLATE_NOOP("fields", "By which unit")),
        FieldSpec("inspectors", QT_TRANSLATE_NOOP("fields", "Inspectors")),
        FieldSpec("items_seen", QT_TRANSLATE_NOOP("fields", "Items looked at"), Kind.THINGS),
        FieldSpec("finding", QT_TRANSLATE_NOOP("fields", "Finding"), Kind.WORDS),
        FieldSpec("result", QT_TRANSLATE_NOOP("fields", "Result"), Kind.WORDS),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


INSPECTION_SHEET = SheetSpec(
    kind=INSPECTION,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Inspections"),
    one=QT_TRANSLATE_NOOP("sheets", "inspection"),
    empty=QT_TRANSLATE_NOOP("sheets", "No inspection is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("kind", 110),
        SheetColumn("by_unit", 140),
        SheetColumn("finding", Width.REST),
        SheetColumn("result", 140),
    ),
)
