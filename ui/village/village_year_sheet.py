"""The village in one year 村情: the sheet of its ledger."""

from __future__ import annotations

from app.village.village_year import VILLAGE_YEAR
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("year", QT_TRANSLATE_NOOP("fields", "Year"), Kind.COUNT, longest=4),
        FieldSpec("population", QT_TRANSLATE_NOOP("fields", "Population"), Kind.COUNT, longest=7),
        FieldSpec("households", QT_TRANSLATE_NOOP("fields", "Households"), Kind.COUNT),
        FieldSpec("groups_n", QT_TRANSLATE_NOOP("fields", "Groups"), Kind.COUNT),
        FieldSpec("yards", QT_TRANSLATE_NOOP("fields", "Yards"), Kind.COUNT),
        FieldSpec("schools", QT_TRANSLATE_NOOP("fields", "Schools"), Kind.COUNT),
        FieldSpec("units", QT_TRANSLATE_NOOP("fields", "Units and enterprises"), Kind.COUNT),
        FieldSpec("workers", QT_TRANSLATE_NOOP("fields", "Full-time workers"), Kind.COUNT),
        FieldSpec(
            "away_province", QT_TRANSLATE_NOOP("fields", "Away, out of the province"), Kind.COUNT, longest=7
        ),
        FieldSpec(
            "away_prefecture",
            QT_TRANSLATE_NOOP("fields", "Away, out of the prefecture"),
            Kind.COUNT,
            longest=7,
        ),
        FieldSpec("source", QT_TRANSLATE_NOOP("fields", "Taken from")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


VILLAGE_YEAR_SHEET = SheetSpec(
    kind=VILLAGE_YEAR,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "The village by year"),
    one=QT_TRANSLATE_NOOP("sheets", "year"),
    empty=QT_TRANSLATE_NOOP("sheets", "No year is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("year", 80, bold=True),
        SheetColumn("population", 90),
        SheetColumn("households", 90),
        SheetColumn("groups_n", 90),
        SheetColumn("yards", 80),
        SheetColumn("schools", 80),
        SheetColumn("units", 100),
        SheetColumn("note", Width.REST),
    ),
)
