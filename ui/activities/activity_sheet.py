"""One publicity activity 宣传活动 (domain entity B10, form F26): the sheet of its ledger."""

from __future__ import annotations

from app.activities.activity import ACTIVITY
from app.activities.reporting import doubts_about_activity
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FACTS = Section(
    QT_TRANSLATE_NOOP("fields", "What, when, where"),
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("happened_time", QT_TRANSLATE_NOOP("fields", "Time of day"), longest=20),
        FieldSpec("title", QT_TRANSLATE_NOOP("fields", "Title")),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Place"), of="position"),
        FieldSpec("methods", QT_TRANSLATE_NOOP("fields", "Ways"), Kind.CODES, "METHOD"),
        FieldSpec("tags", QT_TRANSLATE_NOOP("fields", "Counts for"), Kind.CODES, "TAG"),
        FieldSpec("forms", QT_TRANSLATE_NOOP("fields", "Combined with"), Kind.CODES, "FORM"),
        FieldSpec("responsible", QT_TRANSLATE_NOOP("fields", "Responsible"), of="member"),
        FieldSpec("content", QT_TRANSLATE_NOOP("fields", "Content"), Kind.WORDS, whole_row=True),
    ),
)

PEOPLE = Section(
    QT_TRANSLATE_NOOP("fields", "For whom, with whom"),
    (
        FieldSpec("audience_kinds", QT_TRANSLATE_NOOP("fields", "Audience"), Kind.CODES, "AUD"),
        FieldSpec("audience_n", QT_TRANSLATE_NOOP("fields", "People reached (times)"), Kind.COUNT),
        FieldSpec(
            "partner_units", QT_TRANSLATE_NOOP("fields", "Partner units"), Kind.THINGS, of="partner_unit"
        ),
        FieldSpec("leaders", QT_TRANSLATE_NOOP("fields", "Leaders present"), Kind.NAMES),
        FieldSpec("volunteers_n", QT_TRANSLATE_NOOP("fields", "Volunteers (times)"), Kind.COUNT),
        FieldSpec("oath_n", QT_TRANSLATE_NOOP("fields", "Oaths taken (times)"), Kind.COUNT),
    ),
)

COUNTS = Section(
    QT_TRANSLATE_NOOP("fields", "Counted"),
    (
        FieldSpec("films", QT_TRANSLATE_NOOP("fields", "Films shown"), Kind.COUNT),
        FieldSpec("lectures", QT_TRANSLATE_NOOP("fields", "Lectures"), Kind.COUNT),
        FieldSpec("exhibits", QT_TRANSLATE_NOOP("fields", "Exhibitions"), Kind.COUNT),
        FieldSpec("base_visits", QT_TRANSLATE_NOOP("fields", "Visits to bases"), Kind.COUNT),
        FieldSpec("contests", QT_TRANSLATE_NOOP("fields", "Contests"), Kind.COUNT),
        FieldSpec("cost_fen", QT_TRANSLATE_NOOP("fields", "Cost in yuan"), Kind.MONEY),
        FieldSpec("satisfaction", QT_TRANSLATE_NOOP("fields", "Satisfaction in per cent"), Kind.COUNT),
    ),
)

MEDIA_PART = Section(
    QT_TRANSLATE_NOOP("fields", "Media"),
    (
        FieldSpec("media_words", QT_TRANSLATE_NOOP("fields", "Media coverage"), Kind.WORDS),
        FieldSpec("draft_sent_on", QT_TRANSLATE_NOOP("fields", "Draft sent on"), Kind.PAST),
        FieldSpec("is_nil", QT_TRANSLATE_NOOP("fields", "No activity on this day (nil report)"), Kind.TRUTH),
        FieldSpec("source", QT_TRANSLATE_NOOP("fields", "Taken from")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


ACTIVITY_SHEET = SheetSpec(
    kind=ACTIVITY,
    icon="megaphone",
    title=QT_TRANSLATE_NOOP("sheets", "Activities"),
    one=QT_TRANSLATE_NOOP("sheets", "activity"),
    empty=QT_TRANSLATE_NOOP("sheets", "No activity is recorded yet"),
    help=QT_TRANSLATE_NOOP(
        "sheets", "Photographs must not show anyone in treatment. No activity can be tied to a person's file."
    ),
    sections=(
        FACTS,
        PEOPLE,
        COUNTS,
        MEDIA_PART,
    ),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("title", Width.REST),
        SheetColumn("place", 130),
        SheetColumn("methods", 150),
        SheetColumn("audience_n", 110, title=QT_TRANSLATE_NOOP("sheets", "Reached (times)"), keep=True),
    ),
    warn=doubts_about_activity,
    totals=(
        "audience_n",
        "volunteers_n",
        "cost_fen",
    ),
)
