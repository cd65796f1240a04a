"""A venue that is visited in particular 重点场所 (requirement A59): the sheet of its ledger."""

from __future__ import annotations

from app.activities.venue import VENUE
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name of the venue")),
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind"), Kind.CODE, "VENUE"),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Address")),
        FieldSpec("contact", QT_TRANSLATE_NOOP("fields", "Contact")),
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), Kind.PRIVATE, longest=40, mask="phone"),
        FieldSpec("last_publicity_on", QT_TRANSLATE_NOOP("fields", "Last publicity on"), Kind.PAST),
        FieldSpec("sign_put_up_on", QT_TRANSLATE_NOOP("fields", "Sign put up on"), Kind.PAST),
        FieldSpec("state", QT_TRANSLATE_NOOP("fields", "Condition")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


VENUE_SHEET = SheetSpec(
    kind=VENUE,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Key venues"),
    one=QT_TRANSLATE_NOOP("sheets", "venue"),
    empty=QT_TRANSLATE_NOOP("sheets", "No venue is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("name", Width.REST, bold=True),
        SheetColumn("kind", 120),
        SheetColumn("place", 150),
        SheetColumn("contact", 100),
        SheetColumn("last_publicity_on", 112, keep=True),
    ),
)
