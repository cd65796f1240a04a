"""Evaluations 季度/年度评估 as a sheet (form F19): what the authority's paper says, copied."""

from __future__ import annotations

from app.bag.evaluation import EVALUATION, doubts_about_evaluation
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

PERIOD = Section(
    "",
    (
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind of evaluation"), Kind.CODE, "EVALUATION"),
        FieldSpec("evaluated_on", QT_TRANSLATE_NOOP("fields", "Evaluated on"), Kind.PAST),
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Period from"), Kind.DAY),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Period until"), Kind.DAY),
        FieldSpec("authority", QT_TRANSLATE_NOOP("fields", "Whose evaluation it is")),
        FieldSpec(
            "score",
            QT_TRANSLATE_NOOP("fields", "Score as given"),
            help=QT_TRANSLATE_NOOP("fields", "As the paper says, or blank. Yidai adds nothing up."),
        ),
    ),
)

FACTS = Section(
    QT_TRANSLATE_NOOP("fields", "As the paper counts"),
    (
        FieldSpec("tests_due", QT_TRANSLATE_NOOP("fields", "Tests due"), Kind.COUNT),
        FieldSpec("tests_done", QT_TRANSLATE_NOOP("fields", "Tests done"), Kind.COUNT),
        FieldSpec("test_results", QT_TRANSLATE_NOOP("fields", "Results of the tests")),
        FieldSpec("refusals", QT_TRANSLATE_NOOP("fields", "Tests refused"), Kind.COUNT),
        FieldSpec("admonitions", QT_TRANSLATE_NOOP("fields", "Admonitions"), Kind.COUNT),
        FieldSpec("meetings", QT_TRANSLATE_NOOP("fields", "Meetings with the person"), Kind.COUNT),
        FieldSpec("journeys", QT_TRANSLATE_NOOP("fields", "Journeys"), Kind.COUNT),
        FieldSpec("income", QT_TRANSLATE_NOOP("fields", "Main income")),
        FieldSpec("psychology", QT_TRANSLATE_NOOP("fields", "State of mind"), Kind.WORDS),
        FieldSpec("family_view", QT_TRANSLATE_NOOP("fields", "What family and neighbours say"), Kind.WORDS),
    ),
)

OPINIONS = Section(
    QT_TRANSLATE_NOOP("fields", "Opinions"),
    (
        FieldSpec("leader_opinion", QT_TRANSLATE_NOOP("fields", "Group leader"), Kind.WORDS),
        FieldSpec("police_opinion", QT_TRANSLATE_NOOP("fields", "Community police"), Kind.WORDS),
        FieldSpec("doctor_opinion", QT_TRANSLATE_NOOP("fields", "Community doctor"), Kind.WORDS),
        FieldSpec("worker_opinion", QT_TRANSLATE_NOOP("fields", "Full-time worker"), Kind.WORDS),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)

EVALUATIONS = SheetSpec(
    kind=EVALUATION,
    icon="chart-column",
    title=QT_TRANSLATE_NOOP("sheets", "Evaluations"),
    one=QT_TRANSLATE_NOOP("sheets", "evaluation"),
    empty=QT_TRANSLATE_NOOP("sheets", "No evaluation is recorded yet"),
    help=QT_TRANSLATE_NOOP("sheets", "Copied from the paper of the township or the police."),
    note=QT_TRANSLATE_NOOP(
        "sheets",
        "The score and the opinions are the authority's: copy them or leave them blank. "
        "Yidai neither adds up nor judges.",
    ),
    sections=(PERIOD, FACTS, OPINIONS),
    columns=(
        SheetColumn("evaluated_on", 104, bold=True),
        SheetColumn("kind", 110),
        SheetColumn("from_on", 104),
        SheetColumn("to_on", 104),
        SheetColumn("score", 100),
        SheetColumn("authority", Width.REST),
    ),
    warn=doubts_about_evaluation,
)
