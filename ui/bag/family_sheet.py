"""Relatives 家庭成员 as a sheet: name, relation, telephone and work, and nothing more."""

from __future__ import annotations

from app.bag.family import FAMILY
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

RELATIVE = Section(
    "",
    (
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name"), Kind.PRIVATE, longest=100),
        FieldSpec("relation", QT_TRANSLATE_NOOP("fields", "Relation"), Kind.CODE, "RELATION"),
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), Kind.PRIVATE, longest=40, mask="phone"),
        FieldSpec("work", QT_TRANSLATE_NOOP("fields", "Work")),
        FieldSpec("place_in_list", QT_TRANSLATE_NOOP("fields", "Place in the list"), Kind.COUNT),
    ),
)

RELATIVES = SheetSpec(
    kind=FAMILY,
    icon="users-round",
    title=QT_TRANSLATE_NOOP("sheets", "Family"),
    one=QT_TRANSLATE_NOOP("sheets", "relative"),
    empty=QT_TRANSLATE_NOOP("sheets", "No relative is recorded yet"),
    help=QT_TRANSLATE_NOOP("sheets", "Of relatives only name, relation, telephone and work are kept."),
    note=QT_TRANSLATE_NOOP(
        "sheets", "Only what is needed to reach them: no ID number, no health, no record of their own."
    ),
    sections=(RELATIVE,),
    columns=(
        SheetColumn("name", 110, bold=True),
        SheetColumn("relation", 130),
        SheetColumn("phone", 130),
        SheetColumn("work", Width.REST),
    ),
)
