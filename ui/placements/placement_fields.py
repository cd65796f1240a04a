"""The fields of a placement, in the order of its course: forms F05, F06 and F22."""

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
        FieldSpec("exec_town", QT_TRANSLATE_NOOP("fields", "Township that carries it out")),
        FieldSpec("designated_by", QT_TRANSLATE_NOOP("fields", "Village designated by")),
        FieldSpec("designated_no", QT_TRANSLATE_NOOP("fields", "Number of that paper")),
    ),
)

REPORTING = Section(
    QT_TRANSLATE_NOOP("fields", "Reporting in"),
    (
        FieldSpec("served_on", QT_TRANSLATE_NOOP("fields", "Received by the person on"), Kind.PAST),
        FieldSpec("reported_on", QT_TRANSLATE_NOOP("fields", "Reported in on"), Kind.PAST),
        FieldSpec(
            "report_due_set",
            QT_TRANSLATE_NOOP("fields", "Last day, if a paper names it"),
            Kind.DAY,
            help=QT_TRANSLATE_NOOP("fields", "Left empty: counted by the rules."),
        ),
        FieldSpec("report_due_basis", QT_TRANSLATE_NOOP("fields", "Which paper says so")),
        FieldSpec("received_by", QT_TRANSLATE_NOOP("fields", "Received by (who took the report)")),
        FieldSpec("brought", QT_TRANSLATE_NOOP("fields", "Papers brought along")),
        FieldSpec("late_reason", QT_TRANSLATE_NOOP("fields", "Why late")),
        FieldSpec("late_told", QT_TRANSLATE_NOOP("fields", "Told to whom and when")),
    ),
)

AGREEMENT = Section(
    QT_TRANSLATE_NOOP("fields", "Agreement"),
    (
        FieldSpec("agreement_no", QT_TRANSLATE_NOOP("fields", "Agreement number")),
        FieldSpec("agreement_signed_on", QT_TRANSLATE_NOOP("fields", "Agreement signed on"), Kind.PAST),
        FieldSpec("agreement_parties", QT_TRANSLATE_NOOP("fields", "Signed by")),
        FieldSpec("agreement_witness", QT_TRANSLATE_NOOP("fields", "Witness")),
        FieldSpec("agreement_rights", QT_TRANSLATE_NOOP("fields", "Rights and help"), Kind.WORDS),
        FieldSpec("agreement_rules", QT_TRANSLATE_NOOP("fields", "Rules to keep"), Kind.WORDS),
        FieldSpec("agreement_measures", QT_TRANSLATE_NOOP("fields", "Measures agreed"), Kind.WORDS),
        FieldSpec("agreement_duties", QT_TRANSLATE_NOOP("fields", "Working group's duties"), Kind.WORDS),
        FieldSpec("agreement_breach", QT_TRANSLATE_NOOP("fields", "If it is breached"), Kind.WORDS),
        FieldSpec("agreement_other", QT_TRANSLATE_NOOP("fields", "Other points"), Kind.WORDS),
        FieldSpec("agreement_kept_at", QT_TRANSLATE_NOOP("fields", "Where it is kept")),
    ),
)

COURSE = Section(
    QT_TRANSLATE_NOOP("fields", "State, from the authority's papers"),
    (
        FieldSpec("state", QT_TRANSLATE_NOOP("fields", "State"), Kind.CODE, "PLACEMENT_STATE"),
        FieldSpec(
            "materials_sent_on", QT_TRANSLATE_NOOP("fields", "Papers sent to the police on"), Kind.PAST
        ),
        FieldSpec("refused_on", QT_TRANSLATE_NOOP("fields", "Refused on"), Kind.PAST),
        FieldSpec(
            "refused_source",
            QT_TRANSLATE_NOOP("fields", "Who called it a refusal"),
            help=QT_TRANSLATE_NOOP("fields", "The police or the township, with the paper."),
        ),
    ),
)

END = Section(
    QT_TRANSLATE_NOOP("fields", "Discharge or termination"),
    (
        FieldSpec("end_reason", QT_TRANSLATE_NOOP("fields", "Reason of the end"), Kind.CODE, "END_REASON"),
        FieldSpec("end_on", QT_TRANSLATE_NOOP("fields", "Ended on"), Kind.PAST),
        FieldSpec("end_document", QT_TRANSLATE_NOOP("fields", "Number of the notice")),
        FieldSpec("end_received_on", QT_TRANSLATE_NOOP("fields", "Notice received on"), Kind.PAST),
        FieldSpec("end_served_on", QT_TRANSLATE_NOOP("fields", "Given to person and family on"), Kind.PAST),
        FieldSpec("archived_on", QT_TRANSLATE_NOOP("fields", "Archived on"), Kind.PAST),
        FieldSpec("archived_by", QT_TRANSLATE_NOOP("fields", "Archived by")),
    ),
)

PLACEMENT = (DECISION, REPORTING, AGREEMENT, COURSE, END)
