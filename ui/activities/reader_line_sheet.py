"""Readers 读本 received and handed out (requirement A72): the sheet of its ledger."""

from __future__ import annotations

from app.activities.reader_line import READER_LINE
from ui.activities.kinds_summary import readers_left
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("direction", QT_TRANSLATE_NOOP("fields", "Received or handed out"), Kind.CODE, "DIRECTION"),
        FieldSpec("title", QT_TRANSLATE_NOOP("fields", "Title")),
        FieldSpec("quantity", QT_TRANSLATE_NOOP("fields", "Copies"), Kind.COUNT),
        FieldSpec("with_whom", QT_TRANSLATE_NOOP("fields", "From or to whom")),
        FieldSpec("handled_by", QT_TRANSLATE_NOOP("fields", "Handled by")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


READER_LINE_SHEET = SheetSpec(
    kind=READER_LINE,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Readers"),
    one=QT_TRANSLATE_NOOP("sheets", "reader entry"),
    empty=QT_TRANSLATE_NOOP("sheets", "No reader is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("direction", 80),
        SheetColumn("title", Width.REST),
        SheetColumn("quantity", 80),
        SheetColumn("with_whom", 150),
    ),
    summary=readers_left,
)
