"""A patrol against planting 禁种铲毒踏查 (form F38; Drug Control Law art. 19): the sheet of its ledger."""

from __future__ import annotations

from app.village.patrol import PATROL
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("area", QT_TRANSLATE_NOOP("fields", "Plot or area")),
        FieldSpec("mu_hundredths", QT_TRANSLATE_NOOP("fields", "Area in mu"), Kind.HUNDREDTHS),
        FieldSpec("walkers", QT_TRANSLATE_NOOP("fields", "Walked by"), Kind.NAMES),
        FieldSpec("found", QT_TRANSLATE_NOOP("fields", "Plants found"), Kind.TRUTH),
        FieldSpec("plants", QT_TRANSLATE_NOOP("fields", "Number of plants"), Kind.COUNT, longest=7),
        FieldSpec("eradicated", QT_TRANSLATE_NOOP("fields", "Rooted out"), Kind.COUNT, longest=7),
        FieldSpec("police_reported_on", QT_TRANSLATE_NOOP("fields", "Reported to the police on"), Kind.PAST),
        FieldSpec("police_reported_time", QT_TRANSLATE_NOOP("fields", "Reported at"), longest=20),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


PATROL_SHEET = SheetSpec(
    kind=PATROL,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Patrols"),
    one=QT_TRANSLATE_NOOP("sheets", "patrol"),
    empty=QT_TRANSLATE_NOOP("sheets", "No patrol is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("area", Width.REST),
        SheetColumn("walkers", 140),
        SheetColumn("found", 80, keep=True),
        SheetColumn("plants", 80),
        SheetColumn("eradicated", 80),
    ),
    totals=(
        "plants",
        "eradicated",
    ),
)
