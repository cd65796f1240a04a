"""Material handed out or put up (domain entity B10): the sheet of its ledger."""

from __future__ import annotations

from app.activities.material_line import MATERIAL_LINE
from ui.activities.kinds_summary import handed_out
from ui.activities.quantity_cell import quantity_cell
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind of material"), Kind.CODE, "MAT"),
        FieldSpec("quantity", QT_TRANSLATE_NOOP("fields", "Quantity"), Kind.COUNT),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Place"), of="position"),
        FieldSpec(
            "activity_id", QT_TRANSLATE_NOOP("fields", "Of which activity"), Kind.RECORD, of="activity"
        ),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


MATERIAL_LINE_SHEET = SheetSpec(
    kind=MATERIAL_LINE,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Materials"),
    one=QT_TRANSLATE_NOOP("sheets", "material"),
    empty=QT_TRANSLATE_NOOP("sheets", "No material is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("kind", 116),
        SheetColumn("quantity", 100, cell=quantity_cell, keep=True),
        SheetColumn("place", Width.REST),
        SheetColumn("activity_id", 220),
    ),
    summary=handed_out,
)
