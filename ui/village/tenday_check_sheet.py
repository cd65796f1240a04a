"""A check every ten days 每旬排查 (form F24; rule S7): the sheet of its ledger."""

from __future__ import annotations

from app.village.tenday_check import TENDAY_CHECK
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetColumn, SheetSpec
from ui.village.period_cell import period_cell

FIELDS = Section(
    "",
    (
        FieldSpec(
            "period",
            QT_TRANSLATE_NOOP("fields", "Ten days"),
            help=QT_TRANSLATE_NOOP(
                "fields", "Empty: the one of the day. Else 2026-11-A (days 1 to 10), B or C."
            ),
            longest=20,
        ),
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("checkers", QT_TRANSLATE_NOOP("fields", "Who checked"), Kind.NAMES),
        FieldSpec("places", QT_TRANSLATE_NOOP("fields", "Places"), Kind.THINGS),
        FieldSpec("persons_checked", QT_TRANSLATE_NOOP("fields", "People checked"), Kind.COUNT),
        FieldSpec("new_found", QT_TRANSLATE_NOOP("fields", "Newly found"), Kind.COUNT),
        FieldSpec("away_n", QT_TRANSLATE_NOOP("fields", "Gone away"), Kind.COUNT),
        FieldSpec("returned_n", QT_TRANSLATE_NOOP("fields", "Come back"), Kind.COUNT),
        FieldSpec("not_found", QT_TRANSLATE_NOOP("fields", "Not met"), Kind.COUNT),
        FieldSpec("oddities", QT_TRANSLATE_NOOP("fields", "What was unusual"), Kind.WORDS),
        FieldSpec("handled", QT_TRANSLATE_NOOP("fields", "How it was handled"), Kind.WORDS),
        FieldSpec("late_reason", QT_TRANSLATE_NOOP("fields", "Why it is late")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


TENDAY_CHECK_SHEET = SheetSpec(
    kind=TENDAY_CHECK,
    icon="calendar-days",
    title=QT_TRANSLATE_NOOP("sheets", "Ten-day checks"),
    one=QT_TRANSLATE_NOOP("sheets", "ten-day check"),
    empty=QT_TRANSLATE_NOOP("sheets", "No check is recorded yet"),
    help=QT_TRANSLATE_NOOP(
        "sheets", "Three a month: days 1 to 10, 11 to 20, and from the 21st. Counts only, no names."
    ),
    sections=(FIELDS,),
    dialog=RecordDialog,  # case work: it may name people, and travels in case bundles alone
    columns=(
        SheetColumn("period", 180, bold=True, cell=period_cell),
        SheetColumn("happened_on", 104),
        SheetColumn("checkers", 140),
        SheetColumn("persons_checked", 90, keep=True),
        SheetColumn("not_found", 90, keep=True),
        SheetColumn("oddities", Width.REST),
    ),
    totals=(
        "persons_checked",
        "new_found",
    ),
)
