"""Leave 外出请假 and dual control 双向管控 as a sheet (form F15)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.bag.read_bag import Bag
from app.conduct.leave import LEAVE, SHORT, Leave, days_of_leave, doubts_about_leave
from app.conduct.leave_days import LeaveState, leave_state, overlapping, return_due
from app.records import Record
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Cell, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.problems import sentence
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetColumn, SheetSpec
from ui.words import day

WHERE = Section(
    "",
    (
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind"), Kind.CODE, "LEAVE_KIND"),
        FieldSpec("destination", QT_TRANSLATE_NOOP("fields", "Where to")),
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Leaves on"), Kind.DAY),
        FieldSpec(
            "to_on",
            QT_TRANSLATE_NOOP("fields", "Back or renewed by"),
            Kind.DAY,
            help=QT_TRANSLATE_NOOP("fields", "Under dual control the day by which it is renewed."),
        ),
        FieldSpec("reason", QT_TRANSLATE_NOOP("fields", "Why")),
        FieldSpec(
            "written",
            QT_TRANSLATE_NOOP("fields", "Reported in writing"),
            Kind.TRUTH,
            help=QT_TRANSLATE_NOOP("fields", "Three days or more: in writing (article 19)."),
        ),
        FieldSpec(
            "phone", QT_TRANSLATE_NOOP("fields", "Telephone there"), Kind.PRIVATE, longest=40, mask="phone"
        ),
        FieldSpec("contact", QT_TRANSLATE_NOOP("fields", "Who can be reached"), Kind.PRIVATE),
        FieldSpec("applied_on", QT_TRANSLATE_NOOP("fields", "Applied on"), Kind.PAST),
        FieldSpec("destination_code", QT_TRANSLATE_NOOP("fields", "Code of the place")),
    ),
)

APPROVED = Section(
    QT_TRANSLATE_NOOP("fields", "Opinions and approval"),
    (
        FieldSpec("approval", QT_TRANSLATE_NOOP("fields", "Approval"), Kind.CODE, "OPINION"),
        FieldSpec("approved_on", QT_TRANSLATE_NOOP("fields", "Approved on"), Kind.PAST),
        FieldSpec("village_opinion", QT_TRANSLATE_NOOP("fields", "The village"), Kind.CODE, "OPINION"),
        FieldSpec("approval_no", QT_TRANSLATE_NOOP("fields", "Number of the slip")),
        FieldSpec("town_opinion", QT_TRANSLATE_NOOP("fields", "The township"), Kind.CODE, "OPINION"),
        FieldSpec("police_opinion", QT_TRANSLATE_NOOP("fields", "The police station"), Kind.CODE, "OPINION"),
    ),
)

BACK = Section(
    QT_TRANSLATE_NOOP("fields", "Return or renewal"),
    (
        FieldSpec("returned_on", QT_TRANSLATE_NOOP("fields", "Came back on"), Kind.PAST),
        FieldSpec("renewed_to", QT_TRANSLATE_NOOP("fields", "Renewed until"), Kind.DAY),
        FieldSpec("renewed_on", QT_TRANSLATE_NOOP("fields", "Renewed on"), Kind.PAST),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS),
    ),
)

LETTER = Section(
    QT_TRANSLATE_NOOP("fields", "Letter of dual control"),
    (
        FieldSpec("dual_unit", QT_TRANSLATE_NOOP("fields", "Unit at the other place")),
        FieldSpec("dual_no", QT_TRANSLATE_NOOP("fields", "Number of the letter")),
        FieldSpec("dual_on", QT_TRANSLATE_NOOP("fields", "Day of the letter"), Kind.PAST),
        FieldSpec("dual_contact", QT_TRANSLATE_NOOP("fields", "Contact there"), Kind.PRIVATE),
    ),
)

_DAYS = QT_TRANSLATE_NOOP("sheets", "Days away: {0} ({1} if the day of leaving counts).")
_STATES = {
    LeaveState.AHEAD: QT_TRANSLATE_NOOP("sheets", "ahead"),
    LeaveState.AWAY: QT_TRANSLATE_NOOP("sheets", "away"),
    LeaveState.OVERDUE: QT_TRANSLATE_NOOP("sheets", "ask: back?"),
    LeaveState.BACK: QT_TRANSLATE_NOOP("sheets", "back"),
}
_TONES = {LeaveState.OVERDUE: Tone.OVERDUE, LeaveState.AWAY: Tone.DUE, LeaveState.BACK: Tone.DONE}


class LeaveDialog(RecordDialog):
    """Says how many days it is, both ways of counting, and which other leave holds some of them."""

    def __init__(self, *given: Any) -> None:
        self._days = label("", "muted")
        super().__init__(*given)
        self.above.addWidget(self._days)

    def look_again(self) -> None:
        if not self.owner():
            return
        said = self.details()
        days = days_of_leave(said)
        words = QCoreApplication.translate("sheets", _DAYS)
        self._days.setText(words.format(*days) if days is not None and days[0] >= 0 else "")
        found = doubts_about_leave(said, self.desk.today())
        if overlapping(said, self._others()):
            found.append("leave_overlaps")
        self.show_notes([sentence(reason) for reason in found])

    def _others(self) -> list[Leave]:
        own = self.record_row()
        return [one.details for one in self.desk.all_of(LEAVE.table, self.owner()) if one.row != own]


def _until(record: Record[Any], _today: date) -> Cell:
    """The day by which the person is to be back; with a mark where two laptops differ about it."""
    if "span" in record.open_registers:
        return Cell(day(return_due(record.details)), Tone.DUE, icon="triangle-alert")
    return Cell(day(return_due(record.details)))


def _approval(record: Record[Any], _today: date) -> Cell:
    """What was said of the application; while two laptops differ about it, with a mark."""
    words = label_of("OPINION", record.details.approval)
    if "approval" in record.open_registers:
        return Cell(words, Tone.DUE, icon="triangle-alert")
    return Cell(words)


def _state(record: Record[Any], today: date) -> Cell:
    state = leave_state(record.details, today)
    if state is LeaveState.BACK:
        return Cell(day(record.details.returned_on), Tone.DONE)
    words = QCoreApplication.translate("sheets", _STATES[state]) if state in _STATES else "—"
    return Cell(words, _TONES.get(state, Tone.PLAIN))


def _late(records: Sequence[Record[Any]], today: date) -> str:
    late = [one for one in records if leave_state(one.details, today) is LeaveState.OVERDUE]
    if not late:
        return ""
    words = QCoreApplication.translate(
        "sheets", "Was to be back by {0}: ask whether the person is back, wants longer, or was not heard of."
    )
    return words.format(day(return_due(late[0].details)))


def _first(bag: Bag, _hint: str) -> Leave:
    return Leave(kind=SHORT, applied_on=bag.today)


LEAVES = SheetSpec(
    kind=LEAVE,
    icon="calendar-days",
    title=QT_TRANSLATE_NOOP("sheets", "Leave and work elsewhere"),
    one=QT_TRANSLATE_NOOP("sheets", "leave"),
    empty=QT_TRANSLATE_NOOP("sheets", "No leave is recorded"),
    help=QT_TRANSLATE_NOOP(
        "sheets",
        "While an approved leave lasts, a call or video each month takes the place of the visit, and a test "
        "elsewhere counts with its proof.",
    ),
    sections=(WHERE, APPROVED, BACK, LETTER),
    columns=(
        SheetColumn("from_on", 104, bold=True),
        SheetColumn("to_on", 104, cell=_until),
        SheetColumn("destination", Width.REST),
        SheetColumn("kind", 150),
        SheetColumn("approval", 84, cell=_approval),
        SheetColumn("returned_on", 116, cell=_state),
    ),
    dialog=LeaveDialog,
    told=_late,
    first=_first,
)
