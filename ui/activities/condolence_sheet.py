"""Visits to hard-up households 慰问 (requirement A51): the sheet of its ledger."""

from __future__ import annotations

from app.activities.condolence import CONDOLENCE
from ui.activities.condolence_dialog import CondolenceDialog
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("household", QT_TRANSLATE_NOOP("fields", "Household")),
        FieldSpec("village_group", QT_TRANSLATE_NOOP("fields", "Group")),
        FieldSpec("reason", QT_TRANSLATE_NOOP("fields", "Reason")),
        FieldSpec("goods", QT_TRANSLATE_NOOP("fields", "Goods")),
        FieldSpec("amount_fen", QT_TRANSLATE_NOOP("fields", "Money in yuan"), Kind.MONEY),
        FieldSpec("visited_by", QT_TRANSLATE_NOOP("fields", "Visited by")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


CONDOLENCE_SHEET = SheetSpec(
    kind=CONDOLENCE,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Condolence visits"),
    one=QT_TRANSLATE_NOOP("sheets", "condolence visit"),
    empty=QT_TRANSLATE_NOOP("sheets", "No condolence visit is recorded yet"),
    help=QT_TRANSLATE_NOOP(
        "sheets", "Only households that have no file: help for a person with a file is recorded in the bag."
    ),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("household", 110),
        SheetColumn("village_group", 80),
        SheetColumn("reason", Width.REST),
        SheetColumn("goods", 140),
        SheetColumn("amount_fen", 110, keep=True),
    ),
    dialog=CondolenceDialog,
    totals=("amount_fen",),
)
