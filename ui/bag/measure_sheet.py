"""Measures 帮教措施 as a sheet: form F10's fields, and a mark where a review is due."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.bag.measure import MEASURE
from app.records import Record
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Cell, Width
from ui.parts.tone import Tone
from ui.sheets.sheet_spec import SheetColumn, SheetSpec
from ui.words import day

PLAN = Section(
    "",
    (
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Begins on"), Kind.DAY),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Until"), Kind.DAY),
        FieldSpec("action", QT_TRANSLATE_NOOP("fields", "What is done"), Kind.WORDS),
        FieldSpec("owner", QT_TRANSLATE_NOOP("fields", "Who is responsible")),
        FieldSpec("situation", QT_TRANSLATE_NOOP("fields", "Situation"), Kind.WORDS),
        FieldSpec("problem", QT_TRANSLATE_NOOP("fields", "What is difficult"), Kind.WORDS),
        FieldSpec("need", QT_TRANSLATE_NOOP("fields", "What is needed"), Kind.WORDS),
        FieldSpec("goal", QT_TRANSLATE_NOOP("fields", "What is to be reached"), Kind.WORDS),
    ),
)

REVIEW = Section(
    QT_TRANSLATE_NOOP("fields", "Looked at again"),
    (
        FieldSpec("review_on", QT_TRANSLATE_NOOP("fields", "To be reviewed on"), Kind.DAY),
        FieldSpec("reviewed_on", QT_TRANSLATE_NOOP("fields", "Reviewed on"), Kind.PAST),
        FieldSpec("outcome", QT_TRANSLATE_NOOP("fields", "What came of it"), Kind.WORDS, whole_row=True),
    ),
)


def _review(record: Record[Any], today: date) -> Cell:
    """The day of the review; marked once it has come and nobody wrote down a review."""
    details = record.details
    waits = details.review_on is not None and details.reviewed_on is None and details.review_on <= today
    return Cell(day(details.review_on), Tone.DUE if waits else Tone.PLAIN)


MEASURES = SheetSpec(
    kind=MEASURE,
    icon="calendar-check",
    title=QT_TRANSLATE_NOOP("sheets", "Measures"),
    one=QT_TRANSLATE_NOOP("sheets", "measure"),
    empty=QT_TRANSLATE_NOOP("sheets", "No measure is recorded yet"),
    help=QT_TRANSLATE_NOOP(
        "sheets", "What is agreed with the person, who does it and when it is looked at again."
    ),
    sections=(PLAN, REVIEW),
    columns=(
        SheetColumn("from_on", 104, bold=True),
        SheetColumn("to_on", 104),
        SheetColumn("action", Width.REST),
        SheetColumn("owner", 100),
        SheetColumn("review_on", 112, cell=_review),
    ),
)
