"""A report in the media (domain entity B10; requirement A48): the sheet of its ledger."""

from __future__ import annotations

from app.activities.media import MEDIA
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("title", QT_TRANSLATE_NOOP("fields", "Title")),
        FieldSpec("outlet", QT_TRANSLATE_NOOP("fields", "Outlet or account")),
        FieldSpec("level", QT_TRANSLATE_NOOP("fields", "Level"), Kind.CODE, "MEDIA_LEVEL"),
        FieldSpec("address", QT_TRANSLATE_NOOP("fields", "Where it can be found")),
        FieldSpec("draft_sent_on", QT_TRANSLATE_NOOP("fields", "Draft sent on"), Kind.PAST),
        FieldSpec("follows", QT_TRANSLATE_NOOP("fields", "Followers"), Kind.COUNT),
        FieldSpec("pushes", QT_TRANSLATE_NOOP("fields", "Times pushed"), Kind.COUNT),
        FieldSpec("forwards", QT_TRANSLATE_NOOP("fields", "Times forwarded"), Kind.COUNT),
        FieldSpec("likes", QT_TRANSLATE_NOOP("fields", "Likes"), Kind.COUNT),
        FieldSpec(
            "activity_id", QT_TRANSLATE_NOOP("fields", "Of which activity"), Kind.RECORD, of="activity"
        ),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


MEDIA_SHEET = SheetSpec(
    kind=MEDIA,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Media reports"),
    one=QT_TRANSLATE_NOOP("sheets", "media report"),
    empty=QT_TRANSLATE_NOOP("sheets", "No media report is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("title", Width.REST),
        SheetColumn("outlet", 140),
        SheetColumn("level", 80),
        SheetColumn("follows", 80),
        SheetColumn("pushes", 80),
        SheetColumn("forwards", 80),
        SheetColumn("likes", 80),
    ),
    totals=(
        "follows",
        "pushes",
        "forwards",
        "likes",
    ),
)
