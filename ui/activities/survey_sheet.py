"""An awareness survey 知晓率调查 (form F42): the sheet of its ledger."""

from __future__ import annotations

from app.activities.survey import SURVEY
from ui.ledgers.coverage_cell import coverage_column
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Place")),
        FieldSpec("topic", QT_TRANSLATE_NOOP("fields", "Asked about")),
        FieldSpec("asked", QT_TRANSLATE_NOOP("fields", "People asked"), Kind.COUNT),
        FieldSpec("aware", QT_TRANSLATE_NOOP("fields", "People who knew"), Kind.COUNT),
        FieldSpec("asked_by", QT_TRANSLATE_NOOP("fields", "Asked by")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


SURVEY_SHEET = SheetSpec(
    kind=SURVEY,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Awareness surveys"),
    one=QT_TRANSLATE_NOOP("sheets", "survey"),
    empty=QT_TRANSLATE_NOOP("sheets", "No survey is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("place", Width.REST),
        coverage_column("aware", "asked"),
        SheetColumn("asked", 90),
        SheetColumn("aware", 90),
    ),
    coverage=("aware", "asked"),
    totals=(
        "asked",
        "aware",
    ),
)
