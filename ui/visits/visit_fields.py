"""The fields of a visit, in the order of the visit record F11."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section

FACTS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day of the visit"), Kind.PAST),
        FieldSpec("result", QT_TRANSLATE_NOOP("fields", "Was the person met?"), Kind.CODE, "VISIT"),
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Way"), Kind.CODE, "VISIT_KIND"),
        FieldSpec("visitors", QT_TRANSLATE_NOOP("fields", "Visitors"), Kind.NAMES),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Place")),
        FieldSpec("planned_due", QT_TRANSLATE_NOOP("fields", "Planned by"), Kind.DAY),
        FieldSpec("interviewee", QT_TRANSLATE_NOOP("fields", "Spoken with"), Kind.PRIVATE, longest=100),
        FieldSpec("relation", QT_TRANSLATE_NOOP("fields", "Relation to the person"), Kind.CODE, "RELATION"),
        FieldSpec(
            "interviewee_phone", QT_TRANSLATE_NOOP("fields", "Their telephone"), Kind.PRIVATE, longest=40
        ),
        FieldSpec(
            "late_reason",
            QT_TRANSLATE_NOOP("fields", "Why it is late"),
            help=QT_TRANSLATE_NOOP(
                "fields", "This day lies before the present window: say why it is typed only now."
            ),
        ),
    ),
)

TEXTS = Section(
    "",
    (
        FieldSpec("family_words", QT_TRANSLATE_NOOP("fields", "Person and family"), Kind.WORDS),
        FieldSpec("work_words", QT_TRANSLATE_NOOP("fields", "Work"), Kind.WORDS),
        FieldSpec("thinking_words", QT_TRANSLATE_NOOP("fields", "State of mind"), Kind.WORDS),
        FieldSpec("movement_words", QT_TRANSLATE_NOOP("fields", "Where they went, and when"), Kind.WORDS),
        FieldSpec("opinion_words", QT_TRANSLATE_NOOP("fields", "Wishes and suggestions"), Kind.WORDS),
        FieldSpec("difficulty_words", QT_TRANSLATE_NOOP("fields", "Most urgent difficulty"), Kind.WORDS),
        FieldSpec("next_action", QT_TRANSLATE_NOOP("fields", "What will be done"), Kind.WORDS),
    ),
)

VISIT = (FACTS, TEXTS)
SAME_AGAIN = tuple(spec.name for spec in TEXTS.fields)
