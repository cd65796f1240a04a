"""A batch of pledges 承诺书 (form F29; PIPL 31): the sheet of its ledger."""

from __future__ import annotations

from app.activities.pledge_batch import PLEDGE_BATCH
from ui.ledgers.coverage_cell import coverage_column
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("year", QT_TRANSLATE_NOOP("fields", "Year"), Kind.COUNT, longest=4),
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Signed by"), Kind.CODE, "PLEDGE"),
        FieldSpec("class_name", QT_TRANSLATE_NOOP("fields", "Class, group or unit")),
        FieldSpec("should", QT_TRANSLATE_NOOP("fields", "To be signed"), Kind.COUNT),
        FieldSpec("signed", QT_TRANSLATE_NOOP("fields", "Signed"), Kind.COUNT),
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Signed on"), Kind.PAST),
        FieldSpec("blank_no", QT_TRANSLATE_NOOP("fields", "Number of the blank")),
        FieldSpec(
            "activity_id", QT_TRANSLATE_NOOP("fields", "Of which activity"), Kind.RECORD, of="activity"
        ),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


PLEDGE_BATCH_SHEET = SheetSpec(
    kind=PLEDGE_BATCH,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Pledges"),
    one=QT_TRANSLATE_NOOP("sheets", "batch of pledges"),
    empty=QT_TRANSLATE_NOOP("sheets", "No pledge is recorded yet"),
    help=QT_TRANSLATE_NOOP("sheets", "Class and count only: no names of pupils are kept."),
    sections=(FIELDS,),
    columns=(
        SheetColumn("year", 80, bold=True),
        SheetColumn("kind", 120),
        SheetColumn("class_name", Width.REST),
        coverage_column("signed", "should"),
        SheetColumn("should", 80),
        SheetColumn("signed", 80),
        SheetColumn("happened_on", 104),
    ),
    coverage=("signed", "should"),
    totals=(
        "should",
        "signed",
    ),
)
