"""Bind pages of ledgers to an open vault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.activities.activities_of_units import activities_of_units
from app.activities.activity import ACTIVITY
from app.activities.campaign_progress import done_of_tasks
from app.activities.campaign_task import CAMPAIGN_TASK
from app.activities.partner_unit import PARTNER_UNIT
from app.attachments.village_files import files_counted
from app.bundles.record_states import record_states
from app.groups.fund_balance import fund_balances
from app.groups.fund_year import FUND_YEAR
from app.records import RecordKind, records_of
from app.village.ledgers import LEDGERS
from app.village.named_lines import NAMED, named_lines, references
from app.village.read_village import read_village
from app.village.rubric_item import RUBRIC_ITEM
from app.village.score import SCORE
from app.work import look
from ui.activities.day_sheet_dialog import DaySheetDialog
from ui.activities.wiring import day_sheet_dialog
from ui.desk import Desk
from ui.ledgers.ledger_desk import LedgerDesk, LedgerView
from ui.ledgers.ledger_page import LedgerGroup, LedgerPage
from ui.sheets.wiring import record_desk
from ui.village_files.wiring import files_dialog


def ledger_page(
    desk: Desk, title: str, groups: Sequence[LedgerGroup], parent: QWidget | None = None
) -> LedgerPage:
    """A page of these ledgers. What it saves is told to the desk."""
    bound = _Ledgers(desk, {kind.table: kind for kind in LEDGERS})
    page = LedgerPage(
        title,
        groups,
        LedgerDesk(today=desk.today, village=bound.village, read=bound.read, counts=bound.counts),
        record_desk(desk, bound.kinds),
        parent,
    )
    page.saved.connect(desk.tell_saved)
    page.files_requested.connect(partial(_show_files, desk, page))
    if ACTIVITY.table in page.tables():
        page.day_sheet_requested.connect(_DaySheet(desk, page).begin)
    return page


class _DaySheet(QObject):
    """The window for the day's sheet, made when it is first asked for."""

    def __init__(self, desk: Desk, page: LedgerPage) -> None:
        super().__init__(page)
        self._desk = desk

    @cached_property
    def _dialog(self) -> DaySheetDialog:
        return day_sheet_dialog(self._desk)

    def begin(self) -> None:
        self._dialog.begin_today()


def _show_files(desk: Desk, page: LedgerPage, table: str, row: str, of: str) -> None:
    """A window of its own each time: it holds a process that looks into files."""
    dialog = files_dialog(desk)
    dialog.changed.connect(page.arrive)
    dialog.finished.connect(dialog.deleteLater)
    dialog.begin(table, row, of)


@dataclass(frozen=True)
class _Ledgers:
    desk: Desk
    kinds: Mapping[str, RecordKind[Any]]

    def village(self) -> str:
        with look(self.desk.vault) as connection:
            return read_village(connection, on=self.desk.today()).village

    def read(self, table: str) -> LedgerView:
        with look(self.desk.vault) as connection:
            village = read_village(connection, on=self.desk.today()).village
            records = records_of(connection, self.kinds[table], village)
            states = record_states(connection, [one.row for one in records])
            named = {to for to in references(table) if to in NAMED}
            called = {one.row: one.words for to in named for one in named_lines(connection, to, village)}
            done: Mapping[str, int] = {}
            if table == CAMPAIGN_TASK.table:
                done = done_of_tasks(connection, village)
            elif table == PARTNER_UNIT.table:
                done = activities_of_units(connection, village, self.desk.today().year)
            related: dict[str, Any] = {}
            if table == SCORE.table:
                related = {one.row: one.details for one in records_of(connection, RUBRIC_ITEM, village)}
            elif table == FUND_YEAR.table:
                related = {str(year): one for year, one in fund_balances(connection, village).items()}
            return LedgerView(records, states, called, done, files_counted(connection, table), related)

    def counts(self, tables: Sequence[str]) -> Mapping[str, int]:
        with look(self.desk.vault) as connection:
            village = read_village(connection, on=self.desk.today()).village
            each = (
                f"(SELECT count(*) FROM {table} WHERE {self.kinds[table].parent} = :village AND deleted = 0)"
                for table in tables
            )
            counted = connection.exec_driver_sql(f"SELECT {', '.join(each)}", {"village": village}).one()
            return dict(zip(tables, counted, strict=True))
