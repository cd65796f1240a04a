"""Who is in overall and who in direct charge 负总责、具体抓 (requirement A75): the sheet of its ledger."""

from __future__ import annotations

from app.groups.in_charge import IN_CHARGE
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("year", QT_TRANSLATE_NOOP("fields", "Year"), Kind.COUNT, longest=4),
        FieldSpec("duty", QT_TRANSLATE_NOOP("fields", "Duty"), Kind.CODE, "CHARGE"),
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name")),
        FieldSpec("post", QT_TRANSLATE_NOOP("fields", "Post")),
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), Kind.PRIVATE, longest=40, mask="phone"),
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Begins on"), Kind.DAY),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Until"), Kind.DAY),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


IN_CHARGE_SHEET = SheetSpec(
    kind=IN_CHARGE,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "In charge"),
    one=QT_TRANSLATE_NOOP("sheets", "person in charge"),
    empty=QT_TRANSLATE_NOOP("sheets", "Nobody in charge is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("year", 80, bold=True),
        SheetColumn("duty", 140),
        SheetColumn("name", 110, keep=True),
        SheetColumn("post", Width.REST),
        SheetColumn("phone", 130),
        SheetColumn("from_on", 104),
    ),
)
