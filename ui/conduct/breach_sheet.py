"""Breaches and admonitions 违反协议、告诫 as a sheet (form F16)."""

from __future__ import annotations

from app.bag.read_bag import Bag
from app.conduct.breach import BREACH, REFUSED_OR_EVADED, Breach, doubts_about_breach
from ui.conduct.counted_list import CountedList
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

WHAT = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "What happened"), Kind.CODE, "BREACH"),
        FieldSpec(
            "cause",
            QT_TRANSLATE_NOOP("fields", "Cause, as asked"),
            Kind.CODE,
            "NO_SHOW_CAUSE",
            help=QT_TRANSLATE_NOOP("fields", "Ask first: hospital, leave and not notified explain it."),
        ),
        FieldSpec("evidence", QT_TRANSLATE_NOOP("fields", "What shows it"), Kind.WORDS),
        FieldSpec(
            "statement", QT_TRANSLATE_NOOP("fields", "Their own statement"), Kind.WORDS, whole_row=True
        ),
    ),
)

COUNTED = Section(
    QT_TRANSLATE_NOOP("fields", "What police or township said of it"),
    (
        FieldSpec(
            "counted",
            QT_TRANSLATE_NOOP("fields", "Counts under article 20"),
            Kind.CODE,
            "COUNTED",
            help=QT_TRANSLATE_NOOP("fields", "Only as the ordering police or township said; else leave it."),
        ),
        FieldSpec("counted_by", QT_TRANSLATE_NOOP("fields", "Said by")),
        FieldSpec("counted_on", QT_TRANSLATE_NOOP("fields", "Said on"), Kind.PAST),
        FieldSpec("counted_document", QT_TRANSLATE_NOOP("fields", "Number of the paper")),
    ),
)

ADMONITION = Section(
    QT_TRANSLATE_NOOP("fields", "Admonition"),
    (
        FieldSpec("admonition_no", QT_TRANSLATE_NOOP("fields", "Number of the admonition")),
        FieldSpec("admonished_on", QT_TRANSLATE_NOOP("fields", "Admonished on"), Kind.PAST),
        FieldSpec("admonished_by", QT_TRANSLATE_NOOP("fields", "Admonished by")),
        FieldSpec("signed", QT_TRANSLATE_NOOP("fields", "Signed by the person"), Kind.TRUTH),
    ),
)

WITHDRAWN = Section(
    QT_TRANSLATE_NOOP("fields", "Withdrawn"),
    (
        FieldSpec("withdrawn_on", QT_TRANSLATE_NOOP("fields", "Withdrawn on"), Kind.PAST),
        FieldSpec("withdrawn_why", QT_TRANSLATE_NOOP("fields", "Why"), Kind.CODE, "WITHDRAWN"),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


def _first(bag: Bag, _hint: str) -> Breach:
    return Breach(happened_on=bag.today, kind=REFUSED_OR_EVADED)


BREACHES = SheetSpec(
    kind=BREACH,
    icon="triangle-alert",
    title=QT_TRANSLATE_NOOP("sheets", "Breaches and admonitions"),
    one=QT_TRANSLATE_NOOP("sheets", "breach"),
    empty=QT_TRANSLATE_NOOP("sheets", "No breach is recorded"),
    help=QT_TRANSLATE_NOOP(
        "sheets",
        "A refused or missed test opens a line here. It counts only once police or township said so.",
    ),
    sections=(WHAT, COUNTED, ADMONITION, WITHDRAWN),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("kind", Width.REST),
        SheetColumn("cause", 96),
        SheetColumn("counted", 126),
        SheetColumn("admonition_no", 134),
    ),
    warn=doubts_about_breach,
    sheet=CountedList,
    first=_first,
)
