"""All pages of an open vault in one window: the composition of everything behind the unlock window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.clock import Moment
from app.errors import Refused, Trouble
from app.ids import PersonId, TestId, VisitId
from app.reports.period import Period
from app.settings.local_settings import LocalSettings
from app.users.rules import Thing, may_open
from app.vault.sweep_blobs import sweep_blobs
from app.vault.vault import Vault
from app.village.village_days import VillageDay
from ui.activities import ledgers as activities
from ui.background import Jobs, Report
from ui.backups.failed_words import failed_words
from ui.backups.wiring import backups
from ui.calendar.wiring import CalendarRoom
from ui.conduct.return_dialog import ReturnDialog
from ui.conduct.wiring import return_desk
from ui.desk import Desk
from ui.frame.people_search import PeopleSearch
from ui.frame.wiring import Frame
from ui.groups import ledgers as groups
from ui.help.topics import find_help
from ui.importing.wiring import import_page
from ui.keeping.wiring import keeping_page
from ui.ledgers.ledger_page import LedgerPage
from ui.ledgers.wiring import ledger_page
from ui.months.wiring import MonthsRoom
from ui.parts.page import Page
from ui.people.wiring import people_room
from ui.phrases.wiring import PhrasesRoom
from ui.plans.wiring import PlansRoom
from ui.practice.wiring import exercise_of
from ui.preview.wiring import preview_desk
from ui.printing.wiring import print_page
from ui.quality.wiring import QualityRoom
from ui.reports.wiring import figures_page
from ui.sending.wiring import sending_page
from ui.settings.wiring import settings_page
from ui.today.wiring import today_page
from ui.users.wiring import access_page
from ui.village import ledgers as village
from ui.visits.wiring import entries, logs_page
from ui.window import Window

if TYPE_CHECKING:
    from app.vault.key_slots import Costs

TODAY, PEOPLE, LOGS, PRINT = "today", "people", "logs", "print"
SEND, IMPORT, SETTINGS = "send", "import", "settings"
KEEPING, ACCESS = "keeping", "access"
FIGURES = "figures"
LEDGER_PAGES = (
    ("groups", "users-round", groups),
    ("publicity", "megaphone", activities),
    ("village", "book-open-text", village),
)


class Rooms(QObject):
    """The window of one open vault with its desk. `jobs` are quiet ones that a reader does not see.

    Today is made first and shown; the other pages are made once it stands there (`furnished`).
    """

    settings_changed = Signal(object)
    print_requested = Signal(bytes)
    restore_requested = Signal(object)
    furnished = Signal()

    def __init__(
        self,
        vault: Vault,
        now: Callable[[], Moment],
        settings: LocalSettings,
        costs: Costs | None = None,
        settings_folder: Path | None = None,
    ) -> None:
        super().__init__()
        self.jobs = Jobs(self)
        self._furnished = False
        self.ledgers: dict[str, LedgerPage] = {}
        self._masked = settings.names_masked or not vault.acting.may(Thing.FULL)
        self._search = PeopleSearch(vault, now, self._names_masked, self)
        self.window = Window(self._search.find, find_help)
        self.desk = Desk(vault, self.window, now, names_masked=self._masked)
        self.today = today_page(vault, now, self.desk.names_masked, self.jobs)
        self.window.add_page(TODAY, "calendar-check", self.today)
        self._frame = Frame(self.desk)
        self.exercise = exercise_of(self.desk)
        self.backups = backups(vault, now, self.jobs, self)
        self._settings = settings
        self._costs = costs
        self._settings_folder = settings_folder
        self.today.due_shown.connect(self._furnish_soon)
        self.today.message.connect(self._furnish_soon)

    def is_furnished(self) -> bool:
        """Whether all pages are there."""
        return self._furnished

    def _furnish_soon(self) -> None:
        """The first page stands on the screen: make the others."""
        self.today.due_shown.disconnect(self._furnish_soon)
        self.today.message.disconnect(self._furnish_soon)
        QTimer.singleShot(0, self, self._furnish)

    def _furnish(self) -> None:
        """Every page behind Today, in the order in which the side shows them."""
        desk, window = self.desk, self.window
        self.entries = entries(desk)
        self.people = people_room(desk, self.entries, self.jobs)
        self.logs = logs_page(desk, self.entries)
        papers = preview_desk(desk.vault, desk.now, window.jobs, names_masked=desk.names_masked)
        self.printing = print_page(papers)
        self.importing = import_page(desk.vault, desk.now, window.jobs)
        self.sending = sending_page(desk.vault, desk.now, window.jobs)
        self.plans = PlansRoom(desk)
        self.calendar = CalendarRoom(desk)
        self.months = MonthsRoom(desk)
        self.quality = QualityRoom(desk)
        self.settings = settings_page(desk, self._settings, costs=self._costs, folder=self._settings_folder)
        self.settings.plans_requested.connect(self.plans.open)
        self.settings.phrases_requested.connect(PhrasesRoom(desk).open)
        self._offer(PEOPLE, "users", self.people)
        self._offer(LOGS, "footprints", self.logs)
        for key, icon, room in LEDGER_PAGES:
            self.ledgers[key] = ledger_page(desk, room.TITLE, room.LEDGER_GROUPS)
            self._offer(key, icon, self.ledgers[key])
        self.figures = figures_page(desk)
        self._offer(FIGURES, "chart-column", self.figures)
        self._offer(PRINT, "printer", self.printing)
        self._offer(SEND, "usb", self.sending)
        self._offer(IMPORT, "file-down", self.importing)
        self._offer(SETTINGS, "settings", self.settings)
        if may_open(desk.vault.role, KEEPING):
            self.keeping = keeping_page(desk, costs=self._costs)
            self.keeping.saved.connect(desk.tell_done)
            self.keeping.restore_requested.connect(self.restore_requested)
            self.keeping.print_requested.connect(self.print_requested)
            self.keeping.copies.saved.connect(self._frame.tell)
            self._offer(KEEPING, "shield-check", self.keeping)
        if may_open(desk.vault.role, ACCESS):
            self.access = access_page(desk)
            self.access.saved.connect(desk.tell_done)
            self._offer(ACCESS, "eye", self.access)
        self._connect()
        self._furnished = True
        self.sending.refresh()
        self.backups.begin()
        self.jobs.start("", self._sweep)
        self.furnished.emit()

    def _offer(self, key: str, icon: str, page: Page) -> None:
        """Only pages that this user's role may open stand at the side; the others lead nowhere."""
        if may_open(self.desk.vault.role, key):
            self.window.add_page(key, icon, page)
        else:
            page.setParent(self.window)
            page.hide()

    def _sweep(self, _report: Report) -> int:
        """What a crash left of attachments goes, once and beside the window."""
        return sweep_blobs(self.desk.vault, now=self.desk.now())

    def _connect(self) -> None:
        self.today.entry_requested.connect(self.entries.open_due)
        self.today.person_requested.connect(self.open_person)
        self.today.stack_requested.connect(self.entries.open_stack)
        self.people.months_requested.connect(self.months.open)
        self.people.plans_requested.connect(self.plans.open)
        self.figures.months_requested.connect(self.months.open)
        self.figures.print_requested.connect(self._on_print_report)
        self.figures.quality_requested.connect(self.quality.open)
        self.quality.record_requested.connect(self._on_month_record)
        self.months.entry_requested.connect(self.entries.open_due)
        self.months.record_requested.connect(self._on_month_record)
        self.today.calendar_requested.connect(self.calendar.open)
        self.calendar.entry_requested.connect(self.entries.open_due)
        self.calendar.person_requested.connect(self.open_person)
        self.today.contact_requested.connect(self.entries.open_visit)
        self.today.plans_requested.connect(self.plans.open)
        self.today.sheet_requested.connect(self._on_sheet_requested)
        self.today.return_asked.connect(self._on_return_asked)
        self.today.village_requested.connect(self._on_village_requested)
        self.today.import_requested.connect(self._on_import_requested)
        self.people.import_requested.connect(self._on_import_requested)
        self.people.print_bag_requested.connect(self._on_print_bag)
        for printed in (self.people, self.today):
            printed.print_form_requested.connect(self._on_print_form)
        for page in self.ledgers.values():
            page.print_form_requested.connect(self._on_print_form)
            page.import_requested.connect(self._on_ledger_import_requested)
        self.importing.saved.connect(self.desk.tell_saved)
        self.importing.saved.connect(self.backups.back_up)
        self.backups.made.connect(self._frame.tell)
        self.backups.failed.connect(self._on_backup_failed)
        self.importing.taken_back.connect(self.desk.records_changed)
        self.importing.transfer_requested.connect(self._on_transfer_requested)
        self.sending.standing_changed.connect(self._frame.tell)
        self.entries.left.connect(self._on_entry_left)
        self.entries.history_requested.connect(self._on_history_requested)
        self.desk.records_changed.connect(self._on_records_changed)
        self.desk.masking_changed.connect(self._on_masking_changed)
        self.window.hit_chosen.connect(self._on_hit_chosen)
        self.figures.record_requested.connect(self._on_figure_record)
        self.settings.settings_changed.connect(self.settings_changed)
        self.settings.print_requested.connect(self.print_requested)

    def begin(self) -> None:
        """Show Today, and ask about what was noticed at opening."""
        self.window.open_page(TODAY)
        self._frame.ask()

    def speak_anew(self) -> None:
        """The language changed: what is put together from words and records is put together again."""
        self._frame.show_whose()
        self._frame.tell()

    def leave(self) -> None:
        """Wait for what is still read, then take the window down. Nothing here is used afterwards."""
        self.window.jobs.wait_for_all()
        self.jobs.wait_for_all()
        self.window.hide()
        self.window.deleteLater()
        self.deleteLater()

    def keep_work(self) -> None:
        """Keep what is being typed, in pages and open forms, and take it off the screen."""
        self.window.keep_drafts()
        self._search.note()

    def _names_masked(self) -> bool:
        return self._masked

    def _on_masking_changed(self, masked: bool) -> None:
        self._masked = masked
        self.today.arrive()

    def _on_records_changed(self) -> None:
        """Today keeps its count at the side, whichever page is open; the open page shows what is new."""
        self.today.arrive()
        if self.window.page() is not self.today:
            self.window.page().arrive()

    def _on_backup_failed(self, problem: Refused | Trouble) -> None:
        self.window.show_message(failed_words(problem))

    def _on_entry_left(self) -> None:
        self.window.page().begin()

    def _on_history_requested(self, _row: str) -> None:
        """The room of people has opened it; a form opened from another page leads there."""
        if self.window.page() is not self.people:
            self.window.open_page(PEOPLE)

    def _on_hit_chosen(self, person: str) -> None:
        self._search.note()
        self.open_person(person)

    def _on_figure_record(self, table: str, row: str, person: str) -> None:
        """A record behind a figure, in its own form; of a window or a person, the bag."""
        for key, page in self.ledgers.items():
            if table in page.tables():
                self.window.open_page(key)
                page.open_form(table, row)
                return
        if table in ("visit", "test"):
            self._on_month_record(table, row)
            return
        self.open_person(person)
        if table in self.people.sheets():
            self.people.open_sheet(table, row)

    def _on_month_record(self, table: str, row: str) -> None:
        """The visit or test that met a window."""
        if table == "visit":
            self.entries.change_visit(VisitId(row))
        else:
            self.entries.change_test(TestId(row))

    def _on_village_requested(self, row: VillageDay) -> None:
        """The ledger that a day of the village's own rhythm belongs to, with its form."""
        for key, page in self.ledgers.items():
            if row.table in page.tables():
                self.window.open_page(key)
                page.open_form(row.table, row.row, row.known)
                return
        if row.known.get("person_id"):
            self.open_person(str(row.known["person_id"]))

    def open_person(self, person: str) -> None:
        """Show the bag of a person, from wherever."""
        self.window.open_page(PEOPLE)
        self.people.open_person(person)

    def _on_sheet_requested(self, person: str, sheet: str, row: str) -> None:
        """A record of a bag, from Today."""
        self.open_person(person)
        self.people.open_sheet(sheet, row)

    @cached_property
    def _question(self) -> ReturnDialog:
        dialog = ReturnDialog(return_desk(self.desk), self.window)
        dialog.saved.connect(self.desk.tell_saved)
        dialog.contact_requested.connect(self._on_call_requested)
        dialog.finished.connect(self._on_entry_left)
        return dialog

    def _on_return_asked(self, person: str, leave: str) -> None:
        """Somebody is to be back: back, for longer, or not heard of?"""
        self._question.ask(person, leave)
        self._question.show_over(self.window)

    def _on_call_requested(self, person: str) -> None:
        self.entries.open_visit(PersonId(person), kind="3")

    def _on_print_bag(self, person: str) -> None:
        self.window.open_page(PRINT)
        self.printing.show_bag(person)

    def _on_print_form(self, number: str, person: str) -> None:
        self.window.open_page(PRINT)
        self.printing.show_form(number, person)

    def _on_print_report(self, period: Period) -> None:
        self.window.open_page(PRINT)
        self.printing.show_report(period)

    def _on_transfer_requested(self) -> None:
        self.window.open_page(PEOPLE)
        self.people.take_in_transfer()

    def _on_import_requested(self) -> None:
        self.window.open_page(IMPORT)

    def _on_ledger_import_requested(self, table: str) -> None:
        """The village's own ledger of one kind: choose the file at once."""
        self.window.open_page(IMPORT)
        self.importing.begin_ledger(table)
