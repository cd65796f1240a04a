"""Situation reports 情况报告单 as a sheet (form F17): drafted from records, sent by people."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.bag.read_bag import Bag
from app.conduct.situation_report import (
    DRAFT,
    REPORTED,
    SITUATION_REPORT,
    SituationReport,
    doubts_about_report,
)
from app.conduct.suggest_report import Suggestion
from app.records import Record
from ui.conduct.conduct_words import articles_words, facts_words
from ui.conduct.report_list import ReportList
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Cell, Width
from ui.parts.tone import Tone
from ui.said import on_paper
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

WHAT = Section(
    "",
    (
        FieldSpec("reason", QT_TRANSLATE_NOOP("fields", "Reason"), Kind.CODE, "POLICE_REPORT"),
        FieldSpec("state", QT_TRANSLATE_NOOP("fields", "State of the report"), Kind.CODE, "REPORT_STATE"),
        FieldSpec(
            "facts",
            QT_TRANSLATE_NOOP("fields", "Facts"),
            Kind.WORDS,
            help=QT_TRANSLATE_NOOP("fields", "Days and what the records say. No judgement: officers judge."),
            whole_row=True,
        ),
        FieldSpec("basis", QT_TRANSLATE_NOOP("fields", "Basis"), Kind.TEXT, whole_row=True),
        FieldSpec("drafted_on", QT_TRANSLATE_NOOP("fields", "Drafted on"), Kind.PAST),
        FieldSpec("reporter", QT_TRANSLATE_NOOP("fields", "Reported by")),
    ),
)

TOLD = Section(
    QT_TRANSLATE_NOOP("fields", "Reported"),
    (
        FieldSpec("reported_on", QT_TRANSLATE_NOOP("fields", "Reported on"), Kind.PAST),
        FieldSpec("reported_time", QT_TRANSLATE_NOOP("fields", "Time"), longest=20),
        FieldSpec("receiver_unit", QT_TRANSLATE_NOOP("fields", "To which unit")),
        FieldSpec("receiver", QT_TRANSLATE_NOOP("fields", "Received by")),
        FieldSpec("way", QT_TRANSLATE_NOOP("fields", "In which way")),
    ),
)

REPLY = Section(
    QT_TRANSLATE_NOOP("fields", "Answer"),
    (
        FieldSpec("replied_on", QT_TRANSLATE_NOOP("fields", "Answered on"), Kind.PAST),
        FieldSpec("reply", QT_TRANSLATE_NOOP("fields", "Words of the answer"), Kind.WORDS),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


def draft_of(one: Suggestion, today: date, reporter: str) -> SituationReport:
    """The draft of a suggestion, in the language of the paper that it becomes; people change and send it."""
    with on_paper():
        return SituationReport(
            state=DRAFT,
            drafted_on=today,
            reason=one.reason,
            facts=facts_words(one),
            basis=articles_words(one),
            about=one.about,
            reporter=reporter,
        )


def _first(bag: Bag, _hint: str) -> SituationReport:
    """The oldest suggestion that has no draft yet; else an empty one, for what only people know."""
    owner = bag.record.details.owner
    open_ = [one for one in bag.conduct.suggestions if not one.draft]
    return (
        draft_of(open_[0], bag.today, owner)
        if open_
        else SituationReport(drafted_on=bag.today, reporter=owner)
    )


def _state(record: Record[Any], _today: date) -> Cell:
    words = label_of("REPORT_STATE", record.details.state)
    if "state" in record.open_registers:
        return Cell(words, Tone.DUE, icon="triangle-alert")
    if record.details.state == DRAFT:
        return Cell(words, Tone.DUE)
    return Cell(words, Tone.DONE if record.details.state >= REPORTED else Tone.PLAIN)


REPORTS = SheetSpec(
    kind=SITUATION_REPORT,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Reports to the police"),
    one=QT_TRANSLATE_NOOP("sheets", "situation report"),
    empty=QT_TRANSLATE_NOOP("sheets", "No report to the police is recorded"),
    help=QT_TRANSLATE_NOOP(
        "sheets",
        "Refusal of community detox, new use and serious breach are reported promptly (article 21).",
    ),
    sections=(WHAT, TOLD, REPLY),
    columns=(
        SheetColumn("drafted_on", 104, bold=True),
        SheetColumn("reason", 120),
        SheetColumn("facts", Width.REST, lines=4),
        SheetColumn("state", 110, cell=_state),
        SheetColumn("reported_on", 104),
    ),
    warn=doubts_about_report,
    sheet=ReportList,
    first=_first,
    note=QT_TRANSLATE_NOOP(
        "sheets", "A draft to be checked and sent by people: a suggestion, never a decision."
    ),
)
