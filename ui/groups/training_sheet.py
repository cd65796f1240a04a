"""A training 培训 of members, leaders or villagers (requirements A21, A39, A71): the sheet of its ledger."""

from __future__ import annotations

from app.groups.training import TRAINING
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("title", QT_TRANSLATE_NOOP("fields", "Title")),
        FieldSpec("forms", QT_TRANSLATE_NOOP("fields", "Combined with"), Kind.CODES, "FORM"),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Place")),
        FieldSpec("teacher", QT_TRANSLATE_NOOP("fields", "Taught by")),
        FieldSpec("attendees", QT_TRANSLATE_NOOP("fields", "Attended (people)"), Kind.COUNT),
        FieldSpec("hours", QT_TRANSLATE_NOOP("fields", "Hours"), Kind.COUNT),
        FieldSpec("for_whom", QT_TRANSLATE_NOOP("fields", "For whom")),
        FieldSpec("content", QT_TRANSLATE_NOOP("fields", "What was taught"), Kind.WORDS, whole_row=True),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


TRAINING_SHEET = SheetSpec(
    kind=TRAINING,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Trainings"),
    one=QT_TRANSLATE_NOOP("sheets", "training"),
    empty=QT_TRANSLATE_NOOP("sheets", "No training is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("title", Width.REST),
        SheetColumn("teacher", 100),
        SheetColumn("for_whom", 120),
        SheetColumn("attendees", 100, title=QT_TRANSLATE_NOOP("sheets", "Attended"), keep=True),
    ),
    totals=("attendees",),
)
