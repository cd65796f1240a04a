"""A typical practice 典型经验 (form F43): the sheet of its ledger."""

from __future__ import annotations

from app.village.practice import PRACTICE
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("title", QT_TRANSLATE_NOOP("fields", "Title")),
        FieldSpec("what_was_done", QT_TRANSLATE_NOOP("fields", "The practice"), Kind.WORDS),
        FieldSpec("what_came_of_it", QT_TRANSLATE_NOOP("fields", "What came of it"), Kind.WORDS),
        FieldSpec("how_to_spread", QT_TRANSLATE_NOOP("fields", "How it can be spread"), Kind.WORDS),
        FieldSpec("consent", QT_TRANSLATE_NOOP("fields", "Consent of who is told about")),
        FieldSpec("sent_to", QT_TRANSLATE_NOOP("fields", "Sent to")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


PRACTICE_SHEET = SheetSpec(
    kind=PRACTICE,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Typical practice"),
    one=QT_TRANSLATE_NOOP("sheets", "practice"),
    empty=QT_TRANSLATE_NOOP("sheets", "No practice is recorded yet"),
    help=QT_TRANSLATE_NOOP("sheets", "No name, no place and no story by which a person could be recognised."),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("title", Width.REST),
        SheetColumn("sent_to", 150),
    ),
)
