"""What was done towards a task of the publicity month (form F28): the sheet of its ledger."""

from __future__ import annotations

from app.activities.campaign_step import CAMPAIGN_STEP
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec(
            "task_id", QT_TRANSLATE_NOOP("fields", "Towards which task"), Kind.RECORD, of="campaign_task"
        ),
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("quantity", QT_TRANSLATE_NOOP("fields", "Done"), Kind.COUNT),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Place")),
        FieldSpec("proof", QT_TRANSLATE_NOOP("fields", "Proof")),
        FieldSpec(
            "activity_id", QT_TRANSLATE_NOOP("fields", "Of which activity"), Kind.RECORD, of="activity"
        ),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


CAMPAIGN_STEP_SHEET = SheetSpec(
    kind=CAMPAIGN_STEP,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "6.26: progress"),
    one=QT_TRANSLATE_NOOP("sheets", "step"),
    empty=QT_TRANSLATE_NOOP("sheets", "No progress is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("task_id", 180, keep=True),
        SheetColumn("quantity", 80, keep=True),
        SheetColumn("place", 150),
        SheetColumn("proof", Width.REST),
    ),
)
