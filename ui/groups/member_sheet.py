"""A member of the group 组员 (form F31): the sheet of its ledger."""

from __future__ import annotations

from app.groups.member import MEMBER
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name")),
        FieldSpec("group_id", QT_TRANSLATE_NOOP("fields", "Of which group"), Kind.RECORD, of="member_group"),
        FieldSpec("role", QT_TRANSLATE_NOOP("fields", "Office"), Kind.CODE, "GROUP_ROLE"),
        FieldSpec("sex", QT_TRANSLATE_NOOP("fields", "Sex"), Kind.CODE, "SEX"),
        FieldSpec("birth_year", QT_TRANSLATE_NOOP("fields", "Born in"), Kind.COUNT, longest=4),
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), Kind.PRIVATE, longest=40, mask="phone"),
        FieldSpec("political", QT_TRANSLATE_NOOP("fields", "Political affiliation"), Kind.CODE, "POLITICAL"),
        FieldSpec("five_elder", QT_TRANSLATE_NOOP("fields", "Five elders"), Kind.CODES, "ELDER"),
        FieldSpec("duties", QT_TRANSLATE_NOOP("fields", "Duties")),
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "In office from"), Kind.DAY),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "In office until"), Kind.DAY),
        FieldSpec("trainings", QT_TRANSLATE_NOOP("fields", "Trainings"), Kind.THINGS),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


MEMBER_SHEET = SheetSpec(
    kind=MEMBER,
    icon="users-round",
    title=QT_TRANSLATE_NOOP("sheets", "Members"),
    one=QT_TRANSLATE_NOOP("sheets", "member"),
    empty=QT_TRANSLATE_NOOP("sheets", "No member is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("name", 156, bold=True),
        SheetColumn("role", 90),
        SheetColumn("five_elder", 110),
        SheetColumn("phone", 130),
        SheetColumn("duties", Width.REST),
        SheetColumn("from_on", 104),
        SheetColumn("to_on", 104),
    ),
)
