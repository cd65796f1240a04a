"""All pages of the county's open store in one window: the composition behind its unlock window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.clock import Moment
from app.county.list_villages import list_villages
from app.errors import Refused, Trouble
from app.settings.local_settings import LocalSettings
from app.vault.vault import Vault
from app.work import look
from ui.at_rest import Step
from ui.background import Report
from ui.backups.failed_words import failed_words
from ui.backups.log_keeper import LogKeeper
from ui.backups.wiring import backups
from ui.county.frame import CountyFrame
from ui.county.home.wiring import home_page
from ui.county.places import (
    BEHIND_HOME,
    HOME,
    MATRIX,
    PROBLEMS,
    RECEIPTS,
    REPORT,
    SEND_DOWN,
    TAKE_IN,
    TWINS,
    VILLAGES,
)
from ui.county.shortcuts import county_shortcuts
from ui.county.village_search import VillageBox, VillageSearch
from ui.desk import Desk
from ui.help.topics import find_help
from ui.in_turns import InTurns
from ui.modules import Modules, import_beside
from ui.open_rooms import OpenRooms
from ui.parts.ask_path import AskPath
from ui.parts.page import Page
from ui.places import ACCESS, KEEPING, SETTINGS
from ui.sending.drives import Drive, list_drives
from ui.window import Window

if TYPE_CHECKING:
    from app.vault.key_slots import Costs
    from ui.county.matrix.matrix_page import MatrixPage
    from ui.county.problems.problems_page import ProblemsPage
    from ui.county.receipts.receipts_page import ReceiptsPage
    from ui.county.report.report_page import ReportPage
    from ui.county.send_down.send_down_page import SendDownPage
    from ui.county.store.store_page import StorePage
    from ui.county.take_in.take_in_page import TakeInPage
    from ui.county.twins.twins_page import TwinsPage
    from ui.county.villages.villages_page import VillagesPage
    from ui.settings.settings_page import SettingsPage
    from ui.users.access_page import AccessPage


class CountyRooms(OpenRooms):
    """The window of one open store of a county. The first page is made at once, the others when opened.

    `ask` is where all its file dialogs begin: a stick that was taken in is offered for the receipts.
    """

    def __init__(
        self,
        vault: Vault,
        now: Callable[[], Moment],
        settings: LocalSettings,
        costs: Costs | None = None,
        settings_folder: Path | None = None,
        ask: AskPath | None = None,
        drives: Callable[[], list[Drive]] = list_drives,
    ) -> None:
        super().__init__()
        self._drives = drives
        self._settings, self._costs = settings, costs
        self._settings_folder = settings_folder
        self.ask = ask or AskPath()
        self._search = VillageSearch()
        self.window = Window(self._search.find, find_help, box=VillageBox, keys=county_shortcuts)
        self.desk = Desk(vault, self.window, now, names_masked=settings.names_masked)
        self.home = home_page(self.desk, self.jobs, drives)
        self.window.add_page(HOME, "calendar-check", self.home)
        self._frame = CountyFrame(self.desk)
        self.backups = backups(vault, now, self.jobs, self)
        self._log = LogKeeper(vault, self.jobs, self)
        self.home.shown.connect(self._furnish_soon)
        self.home.message.connect(self._furnish_soon)

    def _furnish_soon(self) -> None:
        """The first page stands on the screen: offer the others."""
        self.home.shown.disconnect(self._furnish_soon)
        self.home.message.disconnect(self._furnish_soon)
        QTimer.singleShot(0, self, self._furnish)

    def _furnish(self) -> None:
        self._connect()
        makers = self._makers()
        for key, place in BEHIND_HOME.items():
            self.window.add_later(key, place.icon, place.title, makers[key])
        self._furnished = True
        self.backups.begin()
        self._read_villages()
        self.jobs.start("", _import_beside).done.connect(self._import_in_turns)
        self.furnished.emit()

    def _import_in_turns(self, steps: list[Step]) -> None:
        """The first opening of a page then only makes it."""
        InTurns(steps, self).begin()

    def _connect(self) -> None:
        self.home.page_requested.connect(self.window.open_page)
        self.window.hit_chosen.connect(self.open_village)
        self.backups.made.connect(self._frame.tell)
        self.backups.failed.connect(self._on_backup_failed)
        self.desk.records_changed.connect(self._on_records_changed)
        self.desk.records_changed.connect(self._log.on_saved)
        self.window.support_requested.connect(self._on_support_requested)

    def _makers(self) -> dict[str, Callable[[], Page]]:
        return {
            TAKE_IN: lambda: self.take_in,
            MATRIX: lambda: self.matrix,
            PROBLEMS: lambda: self.problems,
            TWINS: lambda: self.twins,
            REPORT: lambda: self.report,
            VILLAGES: lambda: self.villages,
            RECEIPTS: lambda: self.receipts,
            SEND_DOWN: lambda: self.send_down,
            SETTINGS: lambda: self.settings,
            KEEPING: lambda: self.keeping,
            ACCESS: lambda: self.access,
        }

    @cached_property
    def take_in(self) -> TakeInPage:
        from ui.county.take_in.wiring import take_in_page

        page = take_in_page(self.desk, self.ask, self._drives)
        page.taken.connect(self.desk.tell_done)
        page.quarantine_requested.connect(self._on_quarantine_requested)
        page.receipts_requested.connect(self._on_receipts_requested)
        return self._kept(page)

    @cached_property
    def matrix(self) -> MatrixPage:
        from ui.county.matrix.wiring import matrix_page

        page = matrix_page(self.desk, self.ask)
        page.villages_requested.connect(self._on_villages_requested)
        page.village_requested.connect(self.open_village)
        page.print_requested.connect(self.print_requested)
        return self._kept(page)

    @cached_property
    def problems(self) -> ProblemsPage:
        from ui.county.problems.wiring import problems_page

        page = problems_page(self.desk)
        page.saved.connect(self.desk.tell_saved)
        page.done.connect(self.desk.tell_done)
        return self._kept(page)

    @cached_property
    def twins(self) -> TwinsPage:
        from ui.county.twins.wiring import twins_page

        page = twins_page(self.desk, self.ask)
        page.saved.connect(self.desk.tell_saved)
        return self._kept(page)

    @cached_property
    def report(self) -> ReportPage:
        from ui.county.report.wiring import report_page

        page = report_page(self.desk, self.ask)
        page.villages_requested.connect(self._on_villages_requested)
        page.print_requested.connect(self.print_requested)
        return self._kept(page)

    @cached_property
    def villages(self) -> VillagesPage:
        from ui.county.villages.wiring import villages_page

        page = villages_page(self.desk, self.ask)
        page.done.connect(self.desk.tell_done)
        return self._kept(page)

    @cached_property
    def receipts(self) -> ReceiptsPage:
        from ui.county.receipts.wiring import receipts_page

        page = receipts_page(self.desk, self.ask)
        page.villages_requested.connect(self._on_villages_requested)
        page.written.connect(self.desk.tell_done)
        return self._kept(page)

    @cached_property
    def send_down(self) -> SendDownPage:
        from ui.county.send_down.wiring import send_down_page

        page = send_down_page(self.desk, self.ask)
        page.villages_requested.connect(self._on_villages_requested)
        page.done.connect(self.desk.tell_done)
        return self._kept(page)

    @cached_property
    def settings(self) -> SettingsPage:
        from app.settings.folders import usual_folders
        from ui.county.store.wiring import county_settings_page

        folder = self._settings_folder or usual_folders().settings
        page = county_settings_page(self.desk, self._settings, folder, costs=self._costs)
        page.settings_changed.connect(self.settings_changed)
        page.print_requested.connect(self.print_requested)
        return self._kept(page)

    @cached_property
    def keeping(self) -> StorePage:
        from ui.county.store.wiring import store_page

        page = store_page(self.desk, self.ask, costs=self._costs)
        page.saved.connect(self.desk.tell_done)
        page.restore_requested.connect(self.restore_requested)
        page.print_requested.connect(self.print_requested)
        return self._kept(page)

    @cached_property
    def access(self) -> AccessPage:
        from ui.users.wiring import access_page

        page = access_page(self.desk, self.ask)
        page.saved.connect(self.desk.tell_done)
        return self._kept(page)

    def begin(self) -> None:
        self.window.open_page(HOME)
        self._frame.ask()

    def speak_anew(self) -> None:
        self._frame.show_whose()
        self._frame.tell()

    def open_village(self, code: str) -> None:
        """Show a village, from wherever."""
        self.window.open_page(VILLAGES)
        self.villages.show_village(code)

    def _read_villages(self) -> None:
        """What the search at the top knows."""
        self.jobs.start("", self._villages_now).done.connect(self._search.know)

    def _villages_now(self, _report: Report) -> object:
        with look(self.desk.vault) as connection:
            return list_villages(connection)

    def _on_records_changed(self) -> None:
        """The first page keeps its count at the side, whichever page is open; that shows what is new."""
        self.home.arrive()
        if self.window.page() is not self.home:
            self.window.page().arrive()
        self._read_villages()

    def _on_backup_failed(self, problem: Refused | Trouble) -> None:
        self.window.show_message(failed_words(problem))

    def _on_quarantine_requested(self) -> None:
        self.window.open_page(PROBLEMS)
        self.problems.show_part("quarantine")

    def _on_support_requested(self) -> None:
        """Where it is made, in the settings; over an open form, which stays as it is."""
        if QApplication.activeModalWidget() is None:
            self.window.open_page(SETTINGS)
        self.settings.make_support_file()

    def _on_receipts_requested(self) -> None:
        self.window.open_page(RECEIPTS)

    def _on_villages_requested(self) -> None:
        self.window.open_page(VILLAGES)


def _import_beside(_report: Report) -> list[Step]:
    return import_beside(Modules.COUNTY_PAGES)
