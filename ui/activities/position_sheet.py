"""A fixed position 宣传阵地 (requirements A34, A61): the sheet of its ledger."""

from __future__ import annotations

from app.activities.position import POSITION
from ui.activities.kinds_summary import covered_by_kind
from ui.activities.position_dialog import PositionDialog
from ui.ledgers.coverage_cell import coverage_column
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind"), Kind.CODE, "POSITION"),
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name of the place")),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Place")),
        FieldSpec("level", QT_TRANSLATE_NOOP("fields", "Covers"), Kind.CODE, "COVER"),
        FieldSpec("should", QT_TRANSLATE_NOOP("fields", "There should be"), Kind.COUNT),
        FieldSpec("done", QT_TRANSLATE_NOOP("fields", "There are"), Kind.COUNT),
        FieldSpec("installed_on", QT_TRANSLATE_NOOP("fields", "Put up on"), Kind.PAST),
        FieldSpec("checked_on", QT_TRANSLATE_NOOP("fields", "Last checked on"), Kind.PAST),
        FieldSpec("state", QT_TRANSLATE_NOOP("fields", "Condition")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


POSITION_SHEET = SheetSpec(
    kind=POSITION,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Fixed positions"),
    one=QT_TRANSLATE_NOOP("sheets", "position"),
    empty=QT_TRANSLATE_NOOP("sheets", "No position is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("kind", 140, bold=True),
        SheetColumn("name", Width.REST),
        coverage_column("done", "should"),
        SheetColumn("place", 140),
        SheetColumn("should", 80),
        SheetColumn("done", 80),
        SheetColumn("checked_on", 112),
    ),
    dialog=PositionDialog,
    summary=covered_by_kind("POSITION"),
)
