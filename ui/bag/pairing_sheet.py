"""Paired help 结对帮扶 as a sheet: who helps, since when, and whether it still runs."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.bag.pairing import PAIRING
from app.records import Record
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Cell, Width
from ui.parts.tone import Tone
from ui.sheets.sheet_spec import SheetColumn, SheetSpec
from ui.words import day

PAIR = Section(
    "",
    (
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind of pairing"), Kind.CODE, "PAIRING"),
        FieldSpec("helper", QT_TRANSLATE_NOOP("fields", "Helper"), longest=100),
        FieldSpec("unit", QT_TRANSLATE_NOOP("fields", "Unit")),
        FieldSpec("post", QT_TRANSLATE_NOOP("fields", "Post")),
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), Kind.PRIVATE, longest=40, mask="phone"),
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Since"), Kind.DAY),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Until"), Kind.DAY),
        FieldSpec("task", QT_TRANSLATE_NOOP("fields", "What they help with"), Kind.WORDS, whole_row=True),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


def _until(record: Record[Any], today: date) -> Cell:
    details = record.details
    if details.is_running(today):
        running = QCoreApplication.translate("sheets", "runs")
        return Cell(f"{running}  {day(details.to_on)}".strip(), Tone.DONE)
    return Cell(day(details.to_on or details.from_on), Tone.QUIET, icon="")


PAIRINGS = SheetSpec(
    kind=PAIRING,
    icon="users-round",
    title=QT_TRANSLATE_NOOP("sheets", "Paired help"),
    one=QT_TRANSLATE_NOOP("sheets", "pairing"),
    empty=QT_TRANSLATE_NOOP("sheets", "Nobody is paired with this person yet"),
    help=QT_TRANSLATE_NOOP("sheets", "A helper or a unit that stands beside the person for a time."),
    sections=(PAIR,),
    columns=(
        SheetColumn("from_on", 104, bold=True),
        SheetColumn("helper", 110),
        SheetColumn("unit", 140),
        SheetColumn("task", Width.REST),
        SheetColumn("phone", 120),
        SheetColumn("to_on", 150, cell=_until),
    ),
)
