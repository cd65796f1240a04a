"""A drug-control volunteer 禁毒志愿者 (Drug Control Law art. 10): the sheet of its ledger."""

from __future__ import annotations

from app.activities.volunteer import VOLUNTEER
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name")),
        FieldSpec("sex", QT_TRANSLATE_NOOP("fields", "Sex"), Kind.CODE, "SEX"),
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), Kind.PRIVATE, longest=40, mask="phone"),
        FieldSpec("skills", QT_TRANSLATE_NOOP("fields", "What they can do")),
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Begins on"), Kind.DAY),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Until"), Kind.DAY),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


VOLUNTEER_SHEET = SheetSpec(
    kind=VOLUNTEER,
    icon="users",
    title=QT_TRANSLATE_NOOP("sheets", "Volunteers"),
    one=QT_TRANSLATE_NOOP("sheets", "volunteer"),
    empty=QT_TRANSLATE_NOOP("sheets", "No volunteer is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("name", 120, bold=True),
        SheetColumn("sex", 60),
        SheetColumn("phone", 130),
        SheetColumn("skills", Width.REST),
        SheetColumn("from_on", 104),
        SheetColumn("to_on", 104),
    ),
)
