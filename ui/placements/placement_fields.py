"""The fields of a placement, in the order of its course."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section

DECISION = Section(
    QT_TRANSLATE_NOOP("fields", "Decision"),
    (
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Measure"), Kind.CODE, "PLACEMENT_KIND"),
        FieldSpec("decision_no", QT_TRANSLATE_NOOP("fields", "Decision number")),
        FieldSpec("decision_by", QT_TRANSLATE_NOOP("fields", "Decided by")),
        FieldSpec("decision_on", QT_TRANSLATE_NOOP("fields", "Decided on"), Kind.PAST),
        FieldSpec("served_on", QT_TRANSLATE_NOOP("fields", "Received by the person on"), Kind.PAST),
        FieldSpec("reported_on", QT_TRANSLATE_NOOP("fields", "Reported in on"), Kind.PAST),
        FieldSpec(
            "term_months",
            QT_TRANSLATE_NOOP("fields", "Term in months"),
            Kind.COUNT,
            help=QT_TRANSLATE_NOOP("fields", "Left empty: 36 months."),
        ),
        FieldSpec(
            "end_printed",
            QT_TRANSLATE_NOOP("fields", "End printed on the paper"),
            Kind.DAY,
            help=QT_TRANSLATE_NOOP("fields", "Where a paper names the last day, that day holds."),
        ),
    ),
)

EXECUTION = Section(
    QT_TRANSLATE_NOOP("fields", "Place and agreement"),
    (
        FieldSpec("exec_town", QT_TRANSLATE_NOOP("fields", "Township that carries it out")),
        FieldSpec("designated_by", QT_TRANSLATE_NOOP("fields", "Village designated by")),
        FieldSpec("designated_no", QT_TRANSLATE_NOOP("fields", "Number of that paper")),
        FieldSpec("agreement_no", QT_TRANSLATE_NOOP("fields", "Agreement number")),
        FieldSpec("agreement_signed_on", QT_TRANSLATE_NOOP("fields", "Agreement signed on"), Kind.PAST),
        FieldSpec("agreement_parties", QT_TRANSLATE_NOOP("fields", "Signed by")),
    ),
)

COURSE = Section(
    QT_TRANSLATE_NOOP("fields", "State and end, from the authority's papers"),
    (
        FieldSpec("state", QT_TRANSLATE_NOOP("fields", "State"), Kind.CODE, "PLACEMENT_STATE"),
        FieldSpec("end_reason", QT_TRANSLATE_NOOP("fields", "Reason of the end"), Kind.CODE, "END_REASON"),
        FieldSpec("end_document", QT_TRANSLATE_NOOP("fields", "Number of the notice")),
        FieldSpec("end_on", QT_TRANSLATE_NOOP("fields", "Ended on"), Kind.PAST),
        FieldSpec("end_received_on", QT_TRANSLATE_NOOP("fields", "Notice received on"), Kind.PAST),
    ),
)

PLACEMENT = (DECISION, EXECUTION, COURSE)
