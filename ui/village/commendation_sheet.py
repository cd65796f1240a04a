"""Praise or criticism 表扬、批评 of the village's work (requirement A55): the sheet of its ledger."""

from __future__ import annotations

from app.village.commendation import COMMENDATION
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("direction", QT_TRANSLATE_NOOP("fields", "Praise or criticism"), Kind.CODE, "COMMEND"),
        FieldSpec("by_unit", QT_TRANSLATE_NOOP("fields", "Praised or criticised by")),
        FieldSpec("document_no", QT_TRANSLATE_NOOP("fields", "Number")),
        FieldSpec("subject", QT_TRANSLATE_NOOP("fields", "Whom it concerns")),
        FieldSpec("reason", QT_TRANSLATE_NOOP("fields", "Reason"), Kind.WORDS, whole_row=True),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


COMMENDATION_SHEET = SheetSpec(
    kind=COMMENDATION,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Praise, criticism"),
    one=QT_TRANSLATE_NOOP("sheets", "praise or criticism"),
    empty=QT_TRANSLATE_NOOP("sheets", "Nothing is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("direction", 90),
        SheetColumn("by_unit", 140),
        SheetColumn("subject", 120, keep=True),
        SheetColumn("reason", Width.REST),
    ),
)
