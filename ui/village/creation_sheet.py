"""Creation of drug-free families, units, campuses and villages 无毒创建 (form F37): its ledger's sheet."""

from __future__ import annotations

from app.village.creation import CREATION
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind"), Kind.CODE, "CREATION"),
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name of the family, unit or village")),
        FieldSpec("year", QT_TRANSLATE_NOOP("fields", "Year"), Kind.COUNT, longest=4),
        FieldSpec("state", QT_TRANSLATE_NOOP("fields", "Progress"), Kind.CODE, "CREATION_STATE"),
        FieldSpec("indicator", QT_TRANSLATE_NOOP("fields", "Indicator")),
        FieldSpec("standard", QT_TRANSLATE_NOOP("fields", "Standard")),
        FieldSpec("present", QT_TRANSLATE_NOOP("fields", "Condition now"), Kind.WORDS),
        FieldSpec("proof", QT_TRANSLATE_NOOP("fields", "Proof")),
        FieldSpec("points_hundredths", QT_TRANSLATE_NOOP("fields", "Points, as given"), Kind.HUNDREDTHS),
        FieldSpec("rectify", QT_TRANSLATE_NOOP("fields", "To be put right"), Kind.WORDS),
        FieldSpec("applied_on", QT_TRANSLATE_NOOP("fields", "Applied on"), Kind.PAST),
        FieldSpec("accepted_on", QT_TRANSLATE_NOOP("fields", "Accepted on"), Kind.PAST),
        FieldSpec("confirmed_on", QT_TRANSLATE_NOOP("fields", "Confirmed on"), Kind.PAST),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


CREATION_SHEET = SheetSpec(
    kind=CREATION,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Drug-free creation"),
    one=QT_TRANSLATE_NOOP("sheets", "creation line"),
    empty=QT_TRANSLATE_NOOP("sheets", "No creation line is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("year", 80, bold=True),
        SheetColumn("kind", 124),
        SheetColumn("name", 140, keep=True),
        SheetColumn("indicator", Width.REST),
        SheetColumn("state", 100, keep=True),
        SheetColumn("confirmed_on", 104),
    ),
)
