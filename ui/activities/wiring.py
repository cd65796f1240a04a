"""Bind the day's sheet of the publicity month to an open vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.activities.activity import ACTIVITY, Activity
from app.activities.day_sheet import DaySheet, check_names, make_day_sheet
from app.exporting.save_outside import save_outside
from app.practice.is_practice import refuse_practice
from app.users.acting import acting_of
from app.users.rules import Thing
from app.village.keep_ledger import add_line
from app.village.read_village import read_village
from app.work import look, work
from ui.activities.day_sheet_desk import DaySheetDesk
from ui.activities.day_sheet_dialog import DaySheetDialog
from ui.desk import Desk
from ui.parts.ask_path import AskPath

NIL_TITLE = "零报告"


def day_sheet_dialog(desk: Desk, ask: AskPath | None = None) -> DaySheetDialog:
    """The window; what it records is told to the desk."""
    bound = _DaySheets(desk)
    made = DaySheetDialog(
        DaySheetDesk(
            desk.today, bound.make, bound.let_out, bound.save_xlsx, bound.record_nil, ask or AskPath()
        ),
        desk.window,
    )
    made.saved.connect(desk.tell_saved)
    return made


@dataclass(frozen=True)
class _DaySheets:
    desk: Desk

    def make(self, first: date, last: date) -> DaySheet:
        today = self.desk.today()
        with look(self.desk.vault) as connection:
            village = read_village(connection, on=today)
            sheet = make_day_sheet(connection, village, first, last, today=today)
            acting = acting_of(connection)
        may_see = acting is None or acting.may(Thing.EVERYBODY)
        with self.desk.vault.reading() as whole:
            check_names(whole, sheet, may_see=may_see)
        return sheet

    def let_out(self) -> None:
        with look(self.desk.vault) as connection:
            refuse_practice(connection)

    def save_xlsx(self, sheet: DaySheet, path: Path) -> None:
        from app.activities.write_day_sheet import day_sheet_xlsx  # four megabytes, for whoever saves one

        save_outside(self.desk.vault, path, day_sheet_xlsx(sheet))

    def record_nil(self, day: date) -> None:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            village = read_village(session.connection, on=self.desk.today()).village
            details = Activity(happened_on=day, title=NIL_TITLE, tags=("Y1",), is_nil=True)
            add_line(session, ACTIVITY, village, details, now=now)
