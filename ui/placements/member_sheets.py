"""Suspension, change of place and working group as sheets of the bag: forms F07 and F18, and 条例 24."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.bag.read_bag import Bag
from app.placements.course_day import DayState
from app.placements.move import MOVE
from app.placements.suspension import SUSPENSION
from app.placements.workgroup import WORKGROUP
from app.records import Record
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Cell, Width
from ui.parts.tone import Tone
from ui.placements.placement_record_dialog import MoveDialog, SuspensionDialog, WorkgroupDialog
from ui.sheets.sheet_spec import SheetColumn, SheetSpec
from ui.words import day

_SUSPENSION = Section(
    "",
    (
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Suspended from"), Kind.PAST),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Went on again on"), Kind.PAST),
        FieldSpec(
            "reason", QT_TRANSLATE_NOOP("fields", "Suspended because of"), Kind.CODE, "SUSPENSION_REASON"
        ),
        FieldSpec("document_no", QT_TRANSLATE_NOOP("fields", "Number of the paper")),
        FieldSpec("resumed_document", QT_TRANSLATE_NOOP("fields", "Paper of the release")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Note"), Kind.WORDS, whole_row=True),
    ),
)

_MOVE = Section(
    "",
    (
        FieldSpec("from_town", QT_TRANSLATE_NOOP("fields", "Place until now")),
        FieldSpec("to_town", QT_TRANSLATE_NOOP("fields", "New place")),
        FieldSpec("changed_on", QT_TRANSLATE_NOOP("fields", "Changed on"), Kind.PAST),
        FieldSpec("reason", QT_TRANSLATE_NOOP("fields", "Why")),
        FieldSpec("materials_sent_on", QT_TRANSLATE_NOOP("fields", "Papers sent there on"), Kind.PAST),
        FieldSpec("reported_on", QT_TRANSLATE_NOOP("fields", "Reported in there on"), Kind.PAST),
        FieldSpec("new_agreement_no", QT_TRANSLATE_NOOP("fields", "New agreement number")),
        FieldSpec("new_agreement_on", QT_TRANSLATE_NOOP("fields", "New agreement signed on"), Kind.PAST),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Note"), Kind.WORDS, whole_row=True),
    ),
)

_MEMBER = Section(
    "",
    (
        FieldSpec("role", QT_TRANSLATE_NOOP("fields", "Role"), Kind.CODE, "WG"),
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name")),
        FieldSpec("unit", QT_TRANSLATE_NOOP("fields", "Unit and post")),
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), mask="phone"),
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Begins on"), Kind.DAY),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Until"), Kind.DAY),
        FieldSpec("duty", QT_TRANSLATE_NOOP("fields", "What they do"), Kind.WORDS, whole_row=True),
    ),
)


def _lasting(record: Record[Any], _today: date) -> Cell:
    """The day it went on again; one that lasts is marked."""
    to_on = record.details.to_on
    return Cell(day(to_on)) if to_on else Cell("…", Tone.DUE)


def _reported(record: Record[Any], bag: Bag) -> Cell:
    """The day of reporting in at the new place; marked when its last day, by the course, has passed."""
    if record.details.reported_on is not None:
        return Cell(day(record.details.reported_on))
    days = [one for course in bag.courses for one in course.days if one.row == record.row]
    late = any(one.key == "move_report_by" and one.state is DayState.OVERDUE for one in days)
    return Cell("…", Tone.OVERDUE if late else Tone.DUE)


SUSPENSIONS = SheetSpec(
    kind=SUSPENSION,
    icon="clock",
    title=QT_TRANSLATE_NOOP("sheets", "Suspensions"),
    one=QT_TRANSLATE_NOOP("sheets", "suspension"),
    empty=QT_TRANSLATE_NOOP("sheets", "No suspension is recorded"),
    help=QT_TRANSLATE_NOOP(
        "sheets",
        "Detained or arrested: the placement is suspended and goes on after the release "
        "(Detox Regulation, article 24).",
    ),
    sections=(_SUSPENSION,),
    columns=(
        SheetColumn("from_on", 112, bold=True),
        SheetColumn("to_on", 112, cell=_lasting),
        SheetColumn("reason", 100),
        SheetColumn("document_no", Width.REST),
    ),
    dialog=SuspensionDialog,
)

MOVES = SheetSpec(
    kind=MOVE,
    icon="footprints",
    title=QT_TRANSLATE_NOOP("sheets", "Changes of place"),
    one=QT_TRANSLATE_NOOP("sheets", "change of place"),
    empty=QT_TRANSLATE_NOOP("sheets", "No change of place is recorded"),
    help=QT_TRANSLATE_NOOP(
        "sheets",
        "The person reports at the new place within 15 days, the term goes on, a new agreement is signed "
        "(Detox Regulation, article 22).",
    ),
    sections=(_MOVE,),
    columns=(
        SheetColumn("changed_on", 112, bold=True),
        SheetColumn("to_town", Width.REST),
        SheetColumn("reported_on", 130, in_bag=_reported),
        SheetColumn("new_agreement_no", 165),
    ),
    dialog=MoveDialog,
)

WORKGROUPS = SheetSpec(
    kind=WORKGROUP,
    icon="users-round",
    title=QT_TRANSLATE_NOOP("sheets", "Working group"),
    one=QT_TRANSLATE_NOOP("sheets", "member of the working group"),
    empty=QT_TRANSLATE_NOOP("sheets", "Nobody is in the working group yet"),
    help=QT_TRANSLATE_NOOP(
        "sheets",
        "Five roles belong to it: full-time worker, community police, medical staff, a family member and a "
        "volunteer (Detox Regulation, article 17).",
    ),
    sections=(_MEMBER,),
    columns=(
        SheetColumn("role", 150, bold=True),
        SheetColumn("name", 100),
        SheetColumn("unit", Width.REST),
        SheetColumn("phone", 130),
        SheetColumn("to_on", 104),
    ),
    dialog=WorkgroupDialog,
)
