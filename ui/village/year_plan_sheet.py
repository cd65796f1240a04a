"""The plan of a year 年度计划 under five headings (requirements A58, A64): the sheet of its ledger."""

from __future__ import annotations

from app.village.year_plan import YEAR_PLAN
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("year", QT_TRANSLATE_NOOP("fields", "Year"), Kind.COUNT, longest=4),
        FieldSpec("title", QT_TRANSLATE_NOOP("fields", "Title")),
        FieldSpec("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), Kind.PAST),
        FieldSpec("document_no", QT_TRANSLATE_NOOP("fields", "Number")),
        FieldSpec("focus", QT_TRANSLATE_NOOP("fields", "Focus"), Kind.WORDS),
        FieldSpec("form", QT_TRANSLATE_NOOP("fields", "Form"), Kind.WORDS),
        FieldSpec("carriers", QT_TRANSLATE_NOOP("fields", "Means"), Kind.WORDS),
        FieldSpec("mechanism", QT_TRANSLATE_NOOP("fields", "Mechanism"), Kind.WORDS),
        FieldSpec("safeguards", QT_TRANSLATE_NOOP("fields", "Safeguards"), Kind.WORDS, whole_row=True),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


YEAR_PLAN_SHEET = SheetSpec(
    kind=YEAR_PLAN,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Year plan"),
    one=QT_TRANSLATE_NOOP("sheets", "year plan"),
    empty=QT_TRANSLATE_NOOP("sheets", "No plan is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("year", 80, bold=True),
        SheetColumn("title", Width.REST),
        SheetColumn("decided_on", 104),
        SheetColumn("document_no", 140),
    ),
)
