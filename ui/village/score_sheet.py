"""The village's own score 自评 beside the township's (form F35): the sheet of its ledger."""

from __future__ import annotations

from app.village.score import SCORE
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec
from ui.village.score_summary import score_summary

FIELDS = Section(
    "",
    (
        FieldSpec("rubric_item_id", QT_TRANSLATE_NOOP("fields", "Which item"), Kind.RECORD, of="rubric_item"),
        FieldSpec("self_hundredths", QT_TRANSLATE_NOOP("fields", "Own score"), Kind.HUNDREDTHS),
        FieldSpec("town_hundredths", QT_TRANSLATE_NOOP("fields", "Township's score"), Kind.HUNDREDTHS),
        FieldSpec("reason", QT_TRANSLATE_NOOP("fields", "Why points were taken off"), Kind.WORDS),
        FieldSpec("town_reason", QT_TRANSLATE_NOOP("fields", "The township's reason"), Kind.WORDS),
        FieldSpec("evidence", QT_TRANSLATE_NOOP("fields", "Numbers of the proof"), Kind.THINGS),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


SCORE_SHEET = SheetSpec(
    kind=SCORE,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Self-score"),
    one=QT_TRANSLATE_NOOP("sheets", "score"),
    empty=QT_TRANSLATE_NOOP("sheets", "No score is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("rubric_item_id", Width.REST, bold=True),
        SheetColumn("self_hundredths", 90, keep=True),
        SheetColumn("town_hundredths", 90, keep=True),
        SheetColumn("reason", Width.REST),
    ),
    summary=score_summary,
)
