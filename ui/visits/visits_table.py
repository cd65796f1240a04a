"""Visits as rows of a table: of one person, or of the whole village with names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.visits.visit_details import VisitDetails, VisitRecord
from app.visits.visit_log import VisitLine
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of
from ui.parts.table import Cell, Column, Row, Width
from ui.parts.tone import Tone
from ui.visits.lateness import TYPED, typed_cell
from ui.words import day

MET = "1"
_TITLES = {
    "name": QT_TRANSLATE_NOOP("RecordTable", "Name"),
    "group": QT_TRANSLATE_NOOP("RecordTable", "Group"),
    "happened": QT_TRANSLATE_NOOP("RecordTable", "Happened"),
    "typed": QT_TRANSLATE_NOOP("RecordTable", "Typed"),
    "kind": QT_TRANSLATE_NOOP("RecordTable", "Way"),
    "result": QT_TRANSLATE_NOOP("RecordTable", "Result"),
    "by": QT_TRANSLATE_NOOP("RecordTable", "Visited by"),
    "words": QT_TRANSLATE_NOOP("RecordTable", "Words"),
}


def columns_of_visits(*, with_names: bool) -> list[Column]:
    """The titles, in the language of now."""
    who = [_column("name", 96), _column("group", 64)] if with_names else []
    return [
        *who,
        _column("happened", 104, keep=True),
        _column("typed", TYPED),
        _column("kind", 84),
        _column("result", 130, keep=True),
        _column("by", 130),
        _column("words", Width.REST),
    ]


def row_of_visit(record: VisitRecord, kept_since: date | None) -> list[str | Cell]:
    """One visit of a person whose name stands elsewhere."""
    details = record.details
    return [
        Cell(day(details.happened_on), bold=True),
        typed_cell(details.happened_on, record.typed_on, kept_since, details.late_reason),
        label_of("VISIT_KIND", details.kind),
        _result(record),
        listed(details.visitors),
        Cell(words_of(details), Tone.QUIET, icon=""),
    ]


def row_with_name(line: VisitLine, name: str) -> Row:
    """One visit in the village's log."""
    group = Cell(line.village_group)
    return [Cell(name, bold=True), group, *row_of_visit(line.record, line.kept_since)]


def words_of(details: VisitDetails) -> str:
    """What was said, as far as one line shows it; said first what was copied from the time before."""
    said: Sequence[str] = (
        details.family_words,
        details.work_words,
        details.thinking_words,
        details.movement_words,
        details.difficulty_words,
        details.opinion_words,
        details.next_action,
    )
    words = " / ".join(" ".join(one.split()) for one in said if one)
    if details.same_as_last:
        same = QCoreApplication.translate("RecordTable", "(as last time)")
        return f"{same} {words}"
    return words


def _result(record: VisitRecord) -> Cell:
    words = label_of("VISIT", record.details.result)
    if record.open_registers:
        open_ = QCoreApplication.translate("RecordTable", "{0}, in conflict").format(words)
        return Cell(open_, Tone.DUE, icon="triangle-alert")
    return Cell(words, Tone.DONE if record.details.result == MET else Tone.PLAIN)


def _column(key: str, width: int | Width, *, keep: bool = False) -> Column:
    return Column(QCoreApplication.translate("RecordTable", _TITLES[key]), width, keep=keep)
