"""Requests for correction 更正请求 as a sheet: what the person says is wrong, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.bag.read_bag import Bag
from app.records import Record
from app.rights.correction_request import (
    CORRECTION_REQUEST,
    REFUSED,
    THE_PERSON,
    WAITING,
    CorrectionRequest,
    doubts_about_request,
)
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Cell, Width
from ui.parts.tone import Tone
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

ENTRY = "entry"
"""Under this name the entries of the bag's history are offered."""

ASKED = Section(
    "",
    (
        FieldSpec("asked_on", QT_TRANSLATE_NOOP("fields", "Asked on"), Kind.PAST),
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "What is asked for"), Kind.CODE, "CORRECTION_KIND"),
        FieldSpec("asked_by", QT_TRANSLATE_NOOP("fields", "Who asks"), Kind.CODE, "CORRECTION_ASKER"),
        FieldSpec(
            "asker",
            QT_TRANSLATE_NOOP("fields", "Name of who asks"),
            help=QT_TRANSLATE_NOOP("fields", "Only if it is not the person."),
        ),
        FieldSpec(
            "wrong", QT_TRANSLATE_NOOP("fields", "What is said to be wrong"), Kind.WORDS, whole_row=True
        ),
        FieldSpec("wanted", QT_TRANSLATE_NOOP("fields", "What it should say"), Kind.WORDS, whole_row=True),
    ),
)

DECIDED = Section(
    QT_TRANSLATE_NOOP("fields", "Decision"),
    (
        FieldSpec(
            "decision", QT_TRANSLATE_NOOP("fields", "What was decided"), Kind.CODE, "CORRECTION_DECISION"
        ),
        FieldSpec("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), Kind.PAST),
        FieldSpec("decided_by", QT_TRANSLATE_NOOP("fields", "Decided by")),
        FieldSpec("done_on", QT_TRANSLATE_NOOP("fields", "Put right on"), Kind.PAST),
        FieldSpec(
            "reason",
            QT_TRANSLATE_NOOP("fields", "Reason"),
            Kind.WORDS,
            help=QT_TRANSLATE_NOOP("fields", "Owed to the person wherever it is refused, if only in part."),
            whole_row=True,
        ),
        FieldSpec(
            "changed",
            QT_TRANSLATE_NOOP("fields", "What was changed"),
            Kind.RECORDS,
            help=QT_TRANSLATE_NOOP("fields", "The entries of the history by which it was put right."),
            whole_row=True,
            of=ENTRY,
        ),
    ),
)

ANSWERED = Section(
    QT_TRANSLATE_NOOP("fields", "Answer"),
    (
        FieldSpec("answered_on", QT_TRANSLATE_NOOP("fields", "Answered on"), Kind.PAST),
        FieldSpec("answer", QT_TRANSLATE_NOOP("fields", "Words of the answer"), Kind.WORDS, whole_row=True),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)

_NOT_BEFORE = ("decided_on", "decided_by", "reason", "done_on", "changed", "answered_on", "answer")


class CorrectionDialog(RecordDialog):
    """What comes after the decision is asked for once there is one."""

    def set_head(self, title: str, who: str) -> None:
        """“Correct: a request for correction” would say the word twice."""
        super().set_head(self.tr("Request for correction"), who)

    def look_again(self) -> None:
        super().look_again()
        request = self.details()
        hidden: set[str] = {"asker"} if request.asked_by == THE_PERSON else set()
        if request.decision == WAITING:
            hidden |= set(_NOT_BEFORE)
        elif request.decision == REFUSED:
            hidden |= {"done_on", "changed"}
        for name in ("asker", *_NOT_BEFORE):
            self.form.show_row(name, name not in hidden or not self.form.field(name).is_empty())


def _decision(record: Record[Any], _today: date) -> Cell:
    request = record.details
    words = label_of("CORRECTION_DECISION", request.decision)
    if "decision" in record.open_registers:
        return Cell(words, Tone.DUE, icon="triangle-alert")
    return Cell(words, Tone.DUE if request.decision == WAITING else Tone.PLAIN, bold=request.is_open)


def _waiting(records: Sequence[Record[Any]], _today: date) -> str:
    count = sum(record.details.is_open for record in records)
    words = QCoreApplication.translate("sheets", "Without an answer: {0}.")
    return words.format(count) if count else ""


def _first(bag: Bag, _hint: str) -> CorrectionRequest:
    return CorrectionRequest(asked_on=bag.today)


CORRECTION_REQUESTS = SheetSpec(
    kind=CORRECTION_REQUEST,
    icon="pencil",
    title=QT_TRANSLATE_NOOP("sheets", "Requests for correction"),
    one=QT_TRANSLATE_NOOP("sheets", "request for correction"),
    empty=QT_TRANSLATE_NOOP("sheets", "Nothing was asked to be corrected"),
    help=QT_TRANSLATE_NOOP(
        "sheets",
        "A person, or a guardian, may ask for what is wrong, missing or not needed to be put right; "
        "a refusal says why (Personal Information Protection Law, 44 to 47 and 50).",
    ),
    sections=(ASKED, DECIDED, ANSWERED),
    columns=(
        SheetColumn("asked_on", 104, bold=True),
        SheetColumn("wrong", Width.REST),
        SheetColumn("decision", 120, cell=_decision),
        SheetColumn("done_on", 104),
        SheetColumn("answered_on", 104),
    ),
    warn=doubts_about_request,
    dialog=CorrectionDialog,
    first=_first,
    told=_waiting,
)
