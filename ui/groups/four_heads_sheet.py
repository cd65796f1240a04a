"""The four heads 四长责任制 (form F41; requirement A17): the sheet of its ledger."""

from __future__ import annotations

from app.groups.four_heads import FOUR_HEADS
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("level", QT_TRANSLATE_NOOP("fields", "Head of"), Kind.CODE, "HEAD"),
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name")),
        FieldSpec("scope_words", QT_TRANSLATE_NOOP("fields", "Responsible for")),
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), Kind.PRIVATE, longest=40, mask="phone"),
        FieldSpec("signed_on", QT_TRANSLATE_NOOP("fields", "Signed on"), Kind.PAST),
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Begins on"), Kind.DAY),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Until"), Kind.DAY),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


FOUR_HEADS_SHEET = SheetSpec(
    kind=FOUR_HEADS,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Four heads"),
    one=QT_TRANSLATE_NOOP("sheets", "head"),
    empty=QT_TRANSLATE_NOOP("sheets", "No head is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("level", 112, bold=True),
        SheetColumn("name", 100, keep=True),
        SheetColumn("scope_words", Width.REST),
        SheetColumn("phone", 130),
        SheetColumn("signed_on", 104, keep=True),
    ),
)
