"""Needs 困难需求 as a sheet: what the person lacks, and whether help or "cannot" has closed it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.bag.need import CANNOT, NEED
from app.records import Record
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Cell, Width
from ui.parts.tone import Tone
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

LACKS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Came to light on"), Kind.PAST),
        FieldSpec("state", QT_TRANSLATE_NOOP("fields", "What became of it"), Kind.CODE, "NEED_STATE"),
        FieldSpec("words", QT_TRANSLATE_NOOP("fields", "What is lacking"), Kind.WORDS, whole_row=True),
        FieldSpec("closed_on", QT_TRANSLATE_NOOP("fields", "Closed on"), Kind.PAST),
        FieldSpec(
            "closed_words",
            QT_TRANSLATE_NOOP("fields", "Why, or how"),
            Kind.WORDS,
            help=QT_TRANSLATE_NOOP("fields", "If it cannot be met, say why."),
            whole_row=True,
        ),
    ),
)


class NeedDialog(RecordDialog):
    """An open need asks for no end."""

    def look_again(self) -> None:
        super().look_again()
        need = self.details()
        for name in ("closed_on", "closed_words"):
            self.form.show_row(name, not need.is_open or not self.form.field(name).is_empty())


def _state(record: Record[Any], _today: date) -> Cell:
    need = record.details
    words = label_of("NEED_STATE", need.state)
    if need.is_open:
        return Cell(words, Tone.DUE, bold=True)
    return Cell(words, Tone.QUIET if need.state == CANNOT else Tone.DONE, icon="")


def _open(records: Sequence[Record[Any]], _today: date) -> str:
    count = sum(record.details.is_open for record in records)
    words = QCoreApplication.translate("sheets", "Still open: {0}. A record of assistance closes it.")
    return words.format(count) if count else ""


NEEDS = SheetSpec(
    kind=NEED,
    icon="circle-help",
    title=QT_TRANSLATE_NOOP("sheets", "Needs"),
    one=QT_TRANSLATE_NOOP("sheets", "need"),
    empty=QT_TRANSLATE_NOOP("sheets", "No need is recorded"),
    help=QT_TRANSLATE_NOOP(
        "sheets",
        'The most pressing difficulty of a visit opens a need; help closes it, or "cannot" with a reason.',
    ),
    sections=(LACKS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("words", Width.REST),
        SheetColumn("state", 110, cell=_state),
        SheetColumn("closed_on", 104),
        SheetColumn("closed_words", 160),
    ),
    dialog=NeedDialog,
    told=_open,
)
