"""A line of a named checklist (五个一, 七个百分之百, 一联两会三课 …): the sheet of its ledger."""

from __future__ import annotations

from app.activities.checklist_line import CHECKLIST_LINE
from ui.activities.kinds_summary import lines_done
from ui.ledgers.coverage_cell import coverage_column
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("year", QT_TRANSLATE_NOOP("fields", "Year"), Kind.COUNT, longest=4),
        FieldSpec("scheme", QT_TRANSLATE_NOOP("fields", "Checklist"), Kind.CODE, "SCHEME"),
        FieldSpec("item", QT_TRANSLATE_NOOP("fields", "Item")),
        FieldSpec("should", QT_TRANSLATE_NOOP("fields", "To be done"), Kind.COUNT),
        FieldSpec("done", QT_TRANSLATE_NOOP("fields", "Done"), Kind.COUNT),
        FieldSpec("done_on", QT_TRANSLATE_NOOP("fields", "Done on"), Kind.PAST),
        FieldSpec("proof", QT_TRANSLATE_NOOP("fields", "Proof")),
        FieldSpec("source", QT_TRANSLATE_NOOP("fields", "Which paper says so")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


CHECKLIST_LINE_SHEET = SheetSpec(
    kind=CHECKLIST_LINE,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Checklists"),
    one=QT_TRANSLATE_NOOP("sheets", "checklist line"),
    empty=QT_TRANSLATE_NOOP("sheets", "No checklist line is recorded yet"),
    help=QT_TRANSLATE_NOOP(
        "sheets", "What these names mean differs from place to place: enter the items of your county's paper."
    ),
    sections=(FIELDS,),
    columns=(
        SheetColumn("year", 80, bold=True),
        SheetColumn("scheme", 130),
        SheetColumn("item", Width.REST),
        coverage_column("done", "should"),
        SheetColumn("should", 80),
        SheetColumn("done", 80),
        SheetColumn("done_on", 104),
    ),
    summary=lines_done,
)
