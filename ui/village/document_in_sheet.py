"""The register of papers 文件收发 (requirement A74): the sheet of its ledger."""

from __future__ import annotations

from app.village.document_in import DOCUMENT_IN
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("direction", QT_TRANSLATE_NOOP("fields", "Received or sent"), Kind.CODE, "DIRECTION"),
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("document_no", QT_TRANSLATE_NOOP("fields", "Number")),
        FieldSpec("title", QT_TRANSLATE_NOOP("fields", "Title")),
        FieldSpec("from_unit", QT_TRANSLATE_NOOP("fields", "From or to")),
        FieldSpec("due_on", QT_TRANSLATE_NOOP("fields", "To be answered by"), Kind.DAY),
        FieldSpec("responsible", QT_TRANSLATE_NOOP("fields", "Responsible")),
        FieldSpec("done_on", QT_TRANSLATE_NOOP("fields", "Done on"), Kind.PAST),
        FieldSpec("answer", QT_TRANSLATE_NOOP("fields", "What was answered"), Kind.WORDS),
        FieldSpec("kept_at", QT_TRANSLATE_NOOP("fields", "Where it is kept")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


DOCUMENT_IN_SHEET = SheetSpec(
    kind=DOCUMENT_IN,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Documents"),
    one=QT_TRANSLATE_NOOP("sheets", "document"),
    empty=QT_TRANSLATE_NOOP("sheets", "No document is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("direction", 70),
        SheetColumn("document_no", 140),
        SheetColumn("title", Width.REST),
        SheetColumn("due_on", 104, keep=True),
        SheetColumn("done_on", 104),
    ),
)
