"""Away without leave 擅自离开 as a sheet. An overdue return never becomes a line here by itself."""

from __future__ import annotations

from app.conduct.absence import ABSENCE, doubts_about_absence
from app.conduct.leave import AGREED, LEAVE, Leave
from app.conduct.leave_days import overlapping
from ui.conduct.breach_sheet import COUNTED
from ui.conduct.counted_list import CountedList
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.problems import sentence
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

AWAY = Section(
    "",
    (
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Left on"), Kind.PAST),
        FieldSpec(
            "to_on",
            QT_TRANSLATE_NOOP("fields", "Back on"),
            Kind.PAST,
            help=QT_TRANSLATE_NOOP("fields", "Leave it empty while the person is still away."),
        ),
        FieldSpec("found_on", QT_TRANSLATE_NOOP("fields", "Found out on"), Kind.PAST),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Where the person was")),
        FieldSpec("basis", QT_TRANSLATE_NOOP("fields", "How it is known"), Kind.WORDS),
        FieldSpec("statement", QT_TRANSLATE_NOOP("fields", "Their own statement"), Kind.WORDS),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


class AbsenceDialog(RecordDialog):
    """Leave that was approved for the same days is told of."""

    def look_again(self) -> None:
        if not self.owner():
            return
        said = self.details()
        agreed = [
            one.details
            for one in self.desk.all_of(LEAVE.table, self.owner())
            if one.details.approval == AGREED
        ]
        found = doubts_about_absence(said, self.desk.today())
        if overlapping(Leave(from_on=said.from_on, to_on=said.to_on), agreed):
            found.append("absence_during_leave")
        self.show_notes([sentence(reason) for reason in found])


ABSENCES = SheetSpec(
    kind=ABSENCE,
    icon="footprints",
    title=QT_TRANSLATE_NOOP("sheets", "Absences without leave"),
    one=QT_TRANSLATE_NOOP("sheets", "absence"),
    empty=QT_TRANSLATE_NOOP("sheets", "No absence without leave is recorded"),
    help=QT_TRANSLATE_NOOP(
        "sheets",
        "Only what police or township called so counts. Whether somebody is late coming back is asked first.",
    ),
    sections=(AWAY, COUNTED),
    columns=(
        SheetColumn("from_on", 104, bold=True),
        SheetColumn("to_on", 104),
        SheetColumn("place", 110),
        SheetColumn("basis", Width.REST),
        SheetColumn("counted", 150),
    ),
    dialog=AbsenceDialog,
    sheet=CountedList,
)
