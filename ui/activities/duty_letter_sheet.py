"""Letters of responsibility 责任书, signed level by level (form F30): the sheet of their ledger."""

from __future__ import annotations

from app.activities.duty_letter import DUTY_LETTER
from ui.ledgers.coverage_cell import coverage_column
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("year", QT_TRANSLATE_NOOP("fields", "Year"), Kind.COUNT, longest=4),
        FieldSpec("level", QT_TRANSLATE_NOOP("fields", "Level"), Kind.CODE, "DUTY_LEVEL"),
        FieldSpec("party_a", QT_TRANSLATE_NOOP("fields", "First party")),
        FieldSpec("party_b", QT_TRANSLATE_NOOP("fields", "Second party")),
        FieldSpec("should", QT_TRANSLATE_NOOP("fields", "To be signed"), Kind.COUNT),
        FieldSpec("signed", QT_TRANSLATE_NOOP("fields", "Signed"), Kind.COUNT),
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Signed on"), Kind.PAST),
        FieldSpec("goals", QT_TRANSLATE_NOOP("fields", "Goals"), Kind.WORDS, whole_row=True),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


DUTY_LETTER_SHEET = SheetSpec(
    kind=DUTY_LETTER,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Duty letters"),
    one=QT_TRANSLATE_NOOP("sheets", "duty letter"),
    empty=QT_TRANSLATE_NOOP("sheets", "No duty letter is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("year", 80, bold=True),
        SheetColumn("level", 130),
        SheetColumn("party_a", 120),
        SheetColumn("party_b", Width.REST),
        coverage_column("signed", "should"),
        SheetColumn("should", 80),
        SheetColumn("signed", 80),
    ),
    coverage=("signed", "should"),
    totals=(
        "should",
        "signed",
    ),
)
