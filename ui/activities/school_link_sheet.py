"""School, family and village together 三衔接 (requirement A36): the sheet of its ledger."""

from __future__ import annotations

from app.activities.school_link import SCHOOL_LINK
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("school", QT_TRANSLATE_NOOP("fields", "School"), of="school"),
        FieldSpec("teacher", QT_TRANSLATE_NOOP("fields", "Teacher")),
        FieldSpec("village_contact", QT_TRANSLATE_NOOP("fields", "Contact in the village")),
        FieldSpec("parents_reached", QT_TRANSLATE_NOOP("fields", "Parents reached"), Kind.COUNT),
        FieldSpec("pupils_reached", QT_TRANSLATE_NOOP("fields", "Pupils reached"), Kind.COUNT),
        FieldSpec("content", QT_TRANSLATE_NOOP("fields", "Content"), Kind.WORDS, whole_row=True),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


SCHOOL_LINK_SHEET = SheetSpec(
    kind=SCHOOL_LINK,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "School links"),
    one=QT_TRANSLATE_NOOP("sheets", "school link"),
    empty=QT_TRANSLATE_NOOP("sheets", "No school link is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("school", Width.REST),
        SheetColumn("teacher", 100),
        SheetColumn("parents_reached", 100),
        SheetColumn("pupils_reached", 100),
    ),
    totals=(
        "parents_reached",
        "pupils_reached",
    ),
)
