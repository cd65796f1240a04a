"""An item of the rubric 考核细则 (form F35): the sheet of its ledger."""

from __future__ import annotations

from app.village.rubric_item import RUBRIC_ITEM
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("year", QT_TRANSLATE_NOOP("fields", "Year"), Kind.COUNT, longest=4),
        FieldSpec("code", QT_TRANSLATE_NOOP("fields", "Item number"), longest=20),
        FieldSpec("parent_code", QT_TRANSLATE_NOOP("fields", "Under"), longest=20),
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind"), Kind.CODE, "RUBRIC"),
        FieldSpec("item", QT_TRANSLATE_NOOP("fields", "Item")),
        FieldSpec("points_hundredths", QT_TRANSLATE_NOOP("fields", "Points"), Kind.HUNDREDTHS),
        FieldSpec("authority", QT_TRANSLATE_NOOP("fields", "Which paper says so")),
        FieldSpec("place_in_list", QT_TRANSLATE_NOOP("fields", "Order"), Kind.COUNT),
        FieldSpec("rule", QT_TRANSLATE_NOOP("fields", "Rule"), Kind.WORDS, whole_row=True),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


RUBRIC_ITEM_SHEET = SheetSpec(
    kind=RUBRIC_ITEM,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Rubric"),
    one=QT_TRANSLATE_NOOP("sheets", "rubric item"),
    empty=QT_TRANSLATE_NOOP("sheets", "No item is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("year", 80, bold=True),
        SheetColumn("code", 90),
        SheetColumn("kind", 90),
        SheetColumn("item", Width.REST),
        SheetColumn("points_hundredths", 90, keep=True),
    ),
)
