"""The village member group 会员小组 (domain entity B11): the sheet of its ledger."""

from __future__ import annotations

from app.groups.member_group import MEMBER_GROUP
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name")),
        FieldSpec("set_up_on", QT_TRANSLATE_NOOP("fields", "Set up on"), Kind.PAST),
        FieldSpec("document_no", QT_TRANSLATE_NOOP("fields", "Number of the paper")),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Premises")),
        FieldSpec("has_people", QT_TRANSLATE_NOOP("fields", "People"), Kind.TRUTH),
        FieldSpec("has_place", QT_TRANSLATE_NOOP("fields", "A place"), Kind.TRUTH),
        FieldSpec("has_desk", QT_TRANSLATE_NOOP("fields", "Desks and chairs"), Kind.TRUTH),
        FieldSpec("has_fund", QT_TRANSLATE_NOOP("fields", "Working funds"), Kind.TRUTH),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


MEMBER_GROUP_SHEET = SheetSpec(
    kind=MEMBER_GROUP,
    icon="users-round",
    title=QT_TRANSLATE_NOOP("sheets", "The group"),
    one=QT_TRANSLATE_NOOP("sheets", "member group"),
    empty=QT_TRANSLATE_NOOP("sheets", "No member group is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("name", Width.REST, bold=True),
        SheetColumn("set_up_on", 104),
        SheetColumn("has_people", 70),
        SheetColumn("has_place", 70),
        SheetColumn("has_desk", 90),
        SheetColumn("has_fund", 90),
    ),
)
