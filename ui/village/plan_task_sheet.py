"""A task of the year's plan 工作要点: the sheet of its ledger."""

from __future__ import annotations

from app.village.plan_task import PLAN_TASK
from ui.ledgers.due_cell import due_cell
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("words", QT_TRANSLATE_NOOP("fields", "Task"), Kind.WORDS, whole_row=True),
        FieldSpec("plan_id", QT_TRANSLATE_NOOP("fields", "Of which plan"), Kind.RECORD, of="year_plan"),
        FieldSpec("heading", QT_TRANSLATE_NOOP("fields", "Heading"), Kind.CODE, "PLAN_HEADING"),
        FieldSpec("responsible", QT_TRANSLATE_NOOP("fields", "Responsible")),
        FieldSpec("due_on", QT_TRANSLATE_NOOP("fields", "To be done by"), Kind.DAY),
        FieldSpec("done_on", QT_TRANSLATE_NOOP("fields", "Done on"), Kind.PAST),
        FieldSpec("proof", QT_TRANSLATE_NOOP("fields", "Proof")),
        FieldSpec("place_in_list", QT_TRANSLATE_NOOP("fields", "Order"), Kind.COUNT),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


PLAN_TASK_SHEET = SheetSpec(
    kind=PLAN_TASK,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Work points"),
    one=QT_TRANSLATE_NOOP("sheets", "work point"),
    empty=QT_TRANSLATE_NOOP("sheets", "No work point is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("due_on", 112, bold=True, cell=due_cell),
        SheetColumn("words", Width.REST),
        SheetColumn("heading", 90),
        SheetColumn("responsible", 100),
        SheetColumn("done_on", 104),
    ),
)
