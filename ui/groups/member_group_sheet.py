"""The village member group 会员小组 (domain entity B11): the sheet of its ledger."""

from __future__ import annotations

from app.groups.member_group import MEMBER_GROUP
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

PROOF = QT_TRANSLATE_NOOP("fields", "A paper with its number, a photograph, the address.")

FIELDS = Section(
    "",
    (
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name of the group")),
        FieldSpec("set_up_on", QT_TRANSLATE_NOOP("fields", "Set up on"), Kind.PAST),
        FieldSpec("document_no", QT_TRANSLATE_NOOP("fields", "Number of the paper")),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Premises")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)

CONDITIONS = Section(
    QT_TRANSLATE_NOOP("fields", "The four conditions, each with what shows it"),
    (
        FieldSpec("has_people", QT_TRANSLATE_NOOP("fields", "Has people"), Kind.TRUTH),
        FieldSpec("people_proof", QT_TRANSLATE_NOOP("fields", "What shows it"), help=PROOF),
        FieldSpec("has_place", QT_TRANSLATE_NOOP("fields", "Has a place"), Kind.TRUTH),
        FieldSpec("place_proof", QT_TRANSLATE_NOOP("fields", "What shows it"), help=PROOF),
        FieldSpec("has_desk", QT_TRANSLATE_NOOP("fields", "Has desks and chairs"), Kind.TRUTH),
        FieldSpec("desk_proof", QT_TRANSLATE_NOOP("fields", "What shows it"), help=PROOF),
        FieldSpec("has_fund", QT_TRANSLATE_NOOP("fields", "Has working funds"), Kind.TRUTH),
        FieldSpec("fund_proof", QT_TRANSLATE_NOOP("fields", "What shows it"), help=PROOF),
    ),
)


MEMBER_GROUP_SHEET = SheetSpec(
    kind=MEMBER_GROUP,
    icon="users-round",
    title=QT_TRANSLATE_NOOP("sheets", "The group"),
    one=QT_TRANSLATE_NOOP("sheets", "member group"),
    empty=QT_TRANSLATE_NOOP("sheets", "No member group is recorded yet"),
    sections=(FIELDS, CONDITIONS),
    columns=(
        SheetColumn("name", Width.REST, bold=True),
        SheetColumn("set_up_on", 104),
        SheetColumn("has_people", 70),
        SheetColumn("has_place", 70),
        SheetColumn("has_desk", 90),
        SheetColumn("has_fund", 90),
    ),
)
