"""A unit that takes part 成员单位、学校、企业 (requirements A42, A68): the sheet of its ledger."""

from __future__ import annotations

from app.activities.partner_unit import PARTNER_UNIT
from ui.activities.year_count_cell import year_count_cell
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

THIS_YEAR = QT_TRANSLATE_NOOP("sheets", "Activities this year")

FIELDS = Section(
    "",
    (
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name of the unit")),
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind"), Kind.CODE, "UNIT_KIND"),
        FieldSpec("contact", QT_TRANSLATE_NOOP("fields", "Contact")),
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), Kind.PRIVATE, longest=40, mask="phone"),
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Begins on"), Kind.DAY),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Until"), Kind.DAY),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


PARTNER_UNIT_SHEET = SheetSpec(
    kind=PARTNER_UNIT,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Partner units"),
    one=QT_TRANSLATE_NOOP("sheets", "partner unit"),
    empty=QT_TRANSLATE_NOOP("sheets", "No partner unit is recorded yet"),
    help=QT_TRANSLATE_NOOP("sheets", "Units without an activity this year are listed under Figures."),
    sections=(FIELDS,),
    columns=(
        SheetColumn("name", Width.REST, bold=True),
        SheetColumn("kind", 120),
        SheetColumn("contact", 110),
        SheetColumn("phone", 130),
        SheetColumn("from_on", 104),
        SheetColumn("note", 130, title=THIS_YEAR, of_view=year_count_cell, number=True),
    ),
)
