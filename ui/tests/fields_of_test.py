"""The fields of a test, in the order of the test register F13."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section

FACTS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day of the test"), Kind.PAST),
        FieldSpec("result", QT_TRANSLATE_NOOP("fields", "Result"), Kind.CODE, "RESULT"),
    ),
)

SPECIAL = Section(
    "",
    (
        FieldSpec("report_ref", QT_TRANSLATE_NOOP("fields", "Number of the police report")),
        FieldSpec(
            "no_show_cause",
            QT_TRANSLATE_NOOP("fields", "Why they did not come"),
            Kind.CODE,
            "NO_SHOW_CAUSE",
            help=QT_TRANSLATE_NOOP("fields", "Hospital, leave, not notified, or no cause given."),
        ),
        FieldSpec("proof", QT_TRANSLATE_NOOP("fields", "Proof from elsewhere")),
        FieldSpec(
            "statement", QT_TRANSLATE_NOOP("fields", "Their own statement"), Kind.WORDS, whole_row=True
        ),
    ),
)

HOW = Section(
    "",
    (
        FieldSpec("sample", QT_TRANSLATE_NOOP("fields", "Sample"), Kind.CODE, "SAMPLE"),
        FieldSpec("testers", QT_TRANSLATE_NOOP("fields", "Testers"), Kind.NAMES),
        FieldSpec("arranged_by", QT_TRANSLATE_NOOP("fields", "Arranged by")),
        FieldSpec("tester_unit", QT_TRANSLATE_NOOP("fields", "Unit of the testers")),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Place")),
        FieldSpec("happened_time", QT_TRANSLATE_NOOP("fields", "Time"), longest=20),
        FieldSpec("planned_due", QT_TRANSLATE_NOOP("fields", "Planned by"), Kind.DAY),
        FieldSpec(
            "late_reason",
            QT_TRANSLATE_NOOP("fields", "Why it is late"),
            help=QT_TRANSLATE_NOOP(
                "fields", "This day lies before the present window: say why it is typed only now."
            ),
        ),
    ),
)

PAPERS = Section(
    QT_TRANSLATE_NOOP("fields", "Papers"),
    (
        FieldSpec("sheet_no", QT_TRANSLATE_NOOP("fields", "Number of the sheet")),
        FieldSpec("signed", QT_TRANSLATE_NOOP("fields", "Signed by the person"), Kind.TRUTH),
        FieldSpec("notice_no", QT_TRANSLATE_NOOP("fields", "Number of the test notice")),
        FieldSpec("notified_on", QT_TRANSLATE_NOOP("fields", "Notified on"), Kind.PAST),
        FieldSpec("kit_no", QT_TRANSLATE_NOOP("fields", "Batch of the kit")),
        FieldSpec("objection_on", QT_TRANSLATE_NOOP("fields", "Objection raised on"), Kind.PAST),
        FieldSpec("laboratory_no", QT_TRANSLATE_NOOP("fields", "Laboratory report")),
        FieldSpec("laboratory_result", QT_TRANSLATE_NOOP("fields", "Laboratory result"), Kind.CODE, "RESULT"),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)

TEST = (FACTS, SPECIAL, HOW, PAPERS)
WANTED_BY_RESULT = {
    "report_ref": "27",
    "no_show_cause": "5",
    "proof": "6",
    "statement": "45",
}
"""For which results a field is asked for: positive or reported, refused, did not come, done elsewhere."""
