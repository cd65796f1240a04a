"""Two-level bundling 两级捆绑 (form F41; requirement A16): the sheet of its ledger."""

from __future__ import annotations

from app.groups.bundle_pair import BUNDLE_PAIR
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("level", QT_TRANSLATE_NOOP("fields", "Level"), Kind.CODE, "PAIR"),
        FieldSpec("leader", QT_TRANSLATE_NOOP("fields", "Cadre")),
        FieldSpec("paired_with", QT_TRANSLATE_NOOP("fields", "Paired with")),
        FieldSpec("task", QT_TRANSLATE_NOOP("fields", "Task")),
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), Kind.PRIVATE, longest=40, mask="phone"),
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Begins on"), Kind.DAY),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Until"), Kind.DAY),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


BUNDLE_PAIR_SHEET = SheetSpec(
    kind=BUNDLE_PAIR,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Two-level bundling"),
    one=QT_TRANSLATE_NOOP("sheets", "pair"),
    empty=QT_TRANSLATE_NOOP("sheets", "No pair is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("level", 140, bold=True),
        SheetColumn("leader", 110),
        SheetColumn("paired_with", 140, keep=True),
        SheetColumn("task", Width.REST),
        SheetColumn("from_on", 104),
    ),
)
