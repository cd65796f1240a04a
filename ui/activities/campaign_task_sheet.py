"""A task of the publicity month 6.26 (form F28): the sheet of its ledger."""

from __future__ import annotations

from app.activities.campaign_task import CAMPAIGN_TASK
from ui.activities.campaign_task_dialog import CampaignTaskDialog
from ui.activities.progress_cell import progress_cell
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

PROGRESS = QT_TRANSLATE_NOOP("sheets", "Done / at least")

FIELDS = Section(
    "",
    (
        FieldSpec("year", QT_TRANSLATE_NOOP("fields", "Year"), Kind.COUNT, longest=4),
        FieldSpec("campaign", QT_TRANSLATE_NOOP("fields", "Campaign")),
        FieldSpec("task", QT_TRANSLATE_NOOP("fields", "Task")),
        FieldSpec("least", QT_TRANSLATE_NOOP("fields", "At least"), Kind.COUNT),
        FieldSpec("most", QT_TRANSLATE_NOOP("fields", "At most"), Kind.COUNT),
        FieldSpec("unit", QT_TRANSLATE_NOOP("fields", "Unit"), longest=20),
        FieldSpec("due_on", QT_TRANSLATE_NOOP("fields", "Until"), Kind.DAY),
        FieldSpec("responsible", QT_TRANSLATE_NOOP("fields", "Responsible")),
        FieldSpec("source", QT_TRANSLATE_NOOP("fields", "Which paper says so")),
        FieldSpec("place_in_list", QT_TRANSLATE_NOOP("fields", "Order"), Kind.COUNT),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


CAMPAIGN_TASK_SHEET = SheetSpec(
    kind=CAMPAIGN_TASK,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "6.26: tasks"),
    one=QT_TRANSLATE_NOOP("sheets", "task"),
    empty=QT_TRANSLATE_NOOP("sheets", "No task is recorded yet"),
    sections=(FIELDS,),
    dialog=CampaignTaskDialog,
    columns=(
        SheetColumn("year", 80, bold=True),
        SheetColumn("task", Width.REST),
        SheetColumn("least", 90, title=PROGRESS, of_view=progress_cell, keep=True),
        SheetColumn("most", 70),
        SheetColumn("unit", 70),
        SheetColumn("due_on", 104),
        SheetColumn("responsible", 100),
    ),
)
