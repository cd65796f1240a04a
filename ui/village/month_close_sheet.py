"""A month that the leader closed 本月报结 (rule V4): the sheet of its ledger."""

from __future__ import annotations

from app.village.month_close import MONTH_CLOSE
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec(
            "period",
            QT_TRANSLATE_NOOP("fields", "Month"),
            help=QT_TRANSLATE_NOOP("fields", "Year and month: 2026-11."),
            longest=20,
        ),
        FieldSpec("closed_on", QT_TRANSLATE_NOOP("fields", "Month closed on"), Kind.PAST),
        FieldSpec("closed_by", QT_TRANSLATE_NOOP("fields", "Closed by")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


MONTH_CLOSE_SHEET = SheetSpec(
    kind=MONTH_CLOSE,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Closed months"),
    one=QT_TRANSLATE_NOOP("sheets", "closing"),
    empty=QT_TRANSLATE_NOOP("sheets", "No month is closed yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("period", 90, bold=True),
        SheetColumn("closed_on", 104),
        SheetColumn("closed_by", 110),
        SheetColumn("note", Width.REST),
    ),
)
