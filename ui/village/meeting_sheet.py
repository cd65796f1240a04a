"""A meeting 会议 with its minutes (form F33; requirements A19, A75): the sheet of its ledger."""

from __future__ import annotations

from app.village.meeting import MEETING
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind"), Kind.CODE, "MEETING"),
        FieldSpec("title", QT_TRANSLATE_NOOP("fields", "Title")),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Place")),
        FieldSpec("chair", QT_TRANSLATE_NOOP("fields", "Chaired by")),
        FieldSpec("recorder", QT_TRANSLATE_NOOP("fields", "Minutes by")),
        FieldSpec("attendees", QT_TRANSLATE_NOOP("fields", "Attended (people)"), Kind.COUNT),
        FieldSpec("signed_in", QT_TRANSLATE_NOOP("fields", "Signed in"), Kind.NAMES),
        FieldSpec("agenda", QT_TRANSLATE_NOOP("fields", "Agenda"), Kind.WORDS),
        FieldSpec("minutes", QT_TRANSLATE_NOOP("fields", "Minutes"), Kind.WORDS),
        FieldSpec("decisions", QT_TRANSLATE_NOOP("fields", "Decisions"), Kind.WORDS, whole_row=True),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


MEETING_SHEET = SheetSpec(
    kind=MEETING,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Meetings"),
    one=QT_TRANSLATE_NOOP("sheets", "meeting"),
    empty=QT_TRANSLATE_NOOP("sheets", "No meeting is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("kind", 100),
        SheetColumn("title", Width.REST),
        SheetColumn("chair", 100),
        SheetColumn("attendees", 110),
    ),
    totals=("attendees",),
)
