"""A problem and its rectification 问题整改 (form F34; requirement A54): the sheet of its ledger."""

from __future__ import annotations

from app.village.problem import PROBLEM
from ui.ledgers.due_cell import due_cell
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("source", QT_TRANSLATE_NOOP("fields", "Found by"), Kind.CODE, "PROBLEM"),
        FieldSpec(
            "inspection_id",
            QT_TRANSLATE_NOOP("fields", "Inspection that found it"),
            Kind.RECORD,
            of="inspection",
        ),
        FieldSpec("found_on", QT_TRANSLATE_NOOP("fields", "Found on"), Kind.PAST),
        FieldSpec("item", QT_TRANSLATE_NOOP("fields", "What it is"), Kind.WORDS),
        FieldSpec("asked", QT_TRANSLATE_NOOP("fields", "What is asked"), Kind.WORDS),
        FieldSpec("owner", QT_TRANSLATE_NOOP("fields", "Responsible")),
        FieldSpec("due_on", QT_TRANSLATE_NOOP("fields", "To be put right by"), Kind.DAY),
        FieldSpec("fixed_on", QT_TRANSLATE_NOOP("fields", "Rectified on"), Kind.PAST),
        FieldSpec("proof", QT_TRANSLATE_NOOP("fields", "How it was put right, and proof"), Kind.WORDS),
        FieldSpec("verified_by", QT_TRANSLATE_NOOP("fields", "Verified by")),
        FieldSpec("verified_on", QT_TRANSLATE_NOOP("fields", "Verified on"), Kind.PAST),
        FieldSpec("criticised", QT_TRANSLATE_NOOP("fields", "Notice of criticism")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


PROBLEM_SHEET = SheetSpec(
    kind=PROBLEM,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Problems"),
    one=QT_TRANSLATE_NOOP("sheets", "problem"),
    empty=QT_TRANSLATE_NOOP("sheets", "No problem is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("found_on", 104, bold=True),
        SheetColumn("source", 100),
        SheetColumn("item", Width.REST),
        SheetColumn("owner", 100),
        SheetColumn("due_on", 112, cell=due_cell, keep=True),
        SheetColumn("fixed_on", 104),
    ),
)
