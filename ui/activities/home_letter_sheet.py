"""Letters home 平安家书 (form F39; requirement A60): the sheet of its ledger."""

from __future__ import annotations

from app.activities.home_letter import HOME_LETTER
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("occasion", QT_TRANSLATE_NOOP("fields", "Occasion")),
        FieldSpec("copies", QT_TRANSLATE_NOOP("fields", "Copies"), Kind.COUNT),
        FieldSpec("to_whom", QT_TRANSLATE_NOOP("fields", "To whom")),
        FieldSpec("way", QT_TRANSLATE_NOOP("fields", "How they were sent"), Kind.CODE, "LETTER_WAY"),
        FieldSpec("responsible", QT_TRANSLATE_NOOP("fields", "Responsible")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


HOME_LETTER_SHEET = SheetSpec(
    kind=HOME_LETTER,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Letters home"),
    one=QT_TRANSLATE_NOOP("sheets", "letter home"),
    empty=QT_TRANSLATE_NOOP("sheets", "No letter home is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("occasion", Width.REST),
        SheetColumn("to_whom", 150),
        SheetColumn("way", 100),
        SheetColumn("copies", 80, keep=True),
    ),
    totals=("copies",),
)
