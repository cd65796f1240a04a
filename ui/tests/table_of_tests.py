"""Tests as rows of a table: of one person, or of the whole village with names."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.tests.details_of_test import TestRecord
from app.tests.log_of_tests import TestLine
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of
from ui.parts.table import Cell, Column, Row, Width
from ui.parts.tone import Tone
from ui.visits.lateness import TYPED, typed_cell
from ui.words import day

_TITLES = {
    "name": QT_TRANSLATE_NOOP("RecordTable", "Name"),
    "group": QT_TRANSLATE_NOOP("RecordTable", "Group"),
    "happened": QT_TRANSLATE_NOOP("RecordTable", "Happened"),
    "typed": QT_TRANSLATE_NOOP("RecordTable", "Typed"),
    "sample": QT_TRANSLATE_NOOP("RecordTable", "Sample"),
    "result": QT_TRANSLATE_NOOP("RecordTable", "Result"),
    "by": QT_TRANSLATE_NOOP("RecordTable", "Tested by"),
    "note": QT_TRANSLATE_NOOP("RecordTable", "Remarks"),
}
_TONES = {"1": Tone.DONE, "2": Tone.OVERDUE, "7": Tone.DUE, "4": Tone.DUE, "5": Tone.DUE}


def columns_of_tests(*, with_names: bool) -> list[Column]:
    """The titles, in the language of now."""
    who = [_column("name", 96), _column("group", 64)] if with_names else []
    return [
        *who,
        _column("happened", 104, keep=True),
        _column("typed", TYPED),
        _column("sample", 84),
        _column("result", 150, keep=True),
        _column("by", 150),
        _column("note", Width.REST),
    ]


def row_of_test(record: TestRecord, kept_since: date | None) -> list[str | Cell]:
    """One test of a person whose name stands elsewhere."""
    details = record.details
    by = [details.arranged_by, listed(details.testers)]
    return [
        Cell(day(details.happened_on), bold=True),
        typed_cell(details.happened_on, record.typed_on, kept_since, details.late_reason),
        label_of("SAMPLE", details.sample),
        _result(record),
        " ".join(part for part in by if part),
        Cell(details.note or details.report_ref or details.proof, Tone.QUIET, icon=""),
    ]


def row_with_name(line: TestLine, name: str) -> Row:
    """One test in the village's log."""
    group = Cell(line.village_group)
    return [Cell(name, bold=True), group, *row_of_test(line.record, line.kept_since)]


def _result(record: TestRecord) -> Cell:
    words = label_of("RESULT", record.details.result)
    if record.open_registers:
        open_ = QCoreApplication.translate("RecordTable", "{0}, in conflict").format(words)
        return Cell(open_, Tone.DUE, icon="triangle-alert")
    return Cell(words, _TONES.get(record.details.result, Tone.PLAIN))


def _column(key: str, width: int | Width, *, keep: bool = False) -> Column:
    return Column(QCoreApplication.translate("RecordTable", _TITLES[key]), width, keep=keep)
