"""All pages of an open vault in one window: the composition of everything behind the unlock window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.clock import Moment
from app.errors import Refused, Trouble
from app.ids import PersonId, TestId, VisitId
from app.settings.local_settings import LocalSettings
from app.users.rules import CHANGES_NOTHING, Thing, may, may_open
from app.vault.check_vault import check_vault
from app.vault.first_steps import FirstStep
from app.vault.sweep_blobs import sweep_blobs
from app.vault.vault import Vault
from app.village.village_days import VillageDay
from app.work import work
from ui.background import Report
from ui.backups.failed_words import failed_words
from ui.backups.wiring import backups
from ui.conflicts.notice import ConflictsNotice
from ui.desk import Desk
from ui.frame.people_search import PeopleSearch
from ui.frame.wiring import Frame
from ui.help.topics import find_help
from ui.keeping.waiting import keeping_waits
from ui.open_rooms import OpenRooms
from ui.parts.page import Page
from ui.places import (
    ACCESS,
    BEHIND_TODAY,
    FIGURES,
    GROUPS,
    IMPORT,
    KEEPING,
    LOGS,
    PEOPLE,
    PRINT,
    PUBLICITY,
    SEND,
    SETTINGS,
    TODAY,
    VILLAGE,
)
from ui.practice.wiring import exercise_of
from ui.problems import sentence_of
from ui.sending.count_waiting import count_waiting
from ui.today.wiring import today_page
from ui.users.look_only import LookOnly
from ui.users.role_note import RoleNote
from ui.users.role_words import role_note
from ui.visits.wiring import entries
from ui.window import Window

if TYPE_CHECKING:
    from app.reports.period import Period
    from app.vault.key_slots import Costs
    from ui.calendar.wiring import CalendarRoom
    from ui.conduct.return_dialog import ReturnDialog
    from ui.conflicts.wiring import ConflictsRoom
    from ui.importing.import_page import ImportPage
    from ui.keeping.keeping_page import KeepingPage
    from ui.ledgers.ledger_page import LedgerPage
    from ui.lists.wiring import CodeListsRoom
    from ui.months.wiring import MonthsRoom
    from ui.people.people_room import PeopleRoom
    from ui.phrases.wiring import PhrasesRoom
    from ui.plans.wiring import PlansRoom
    from ui.printing.print_page import PrintPage
    from ui.quality.wiring import QualityRoom
    from ui.reports.figures_page import FiguresPage
    from ui.sending.sending_page import SendingPage
    from ui.settings.settings_page import SettingsPage
    from ui.users.access_page import AccessPage
    from ui.visits.logs_page import LogsPage

LEDGER_ROOMS = {
    GROUPS: "ui.groups.ledgers",
    PUBLICITY: "ui.activities.ledgers",
    VILLAGE: "ui.village.ledgers",
}
"""What these pages hold, imported when one of them is asked for."""


class Rooms(OpenRooms):
    """The window of one open vault of a village.

    Today is made first and shown; once it stands there the others get their places at the side
    (`furnished`). Each is made when it is first opened or asked for: all at once they would hold up the
    window for a second, and take 30 MB that many days nobody uses.
    """

    def __init__(
        self,
        vault: Vault,
        now: Callable[[], Moment],
        settings: LocalSettings,
        costs: Costs | None = None,
        settings_folder: Path | None = None,
    ) -> None:
        super().__init__()
        self._ledgers: dict[str, LedgerPage] = {}
        self._print_asked_on = PRINT
        self._masked = settings.names_masked or not vault.acting.may(Thing.FULL)
        self._search = PeopleSearch(vault, now, self._names_masked, self)
        self.window = Window(self._search.find, find_help)
        self.desk = Desk(vault, self.window, now, names_masked=self._masked)
        if vault.role in CHANGES_NOTHING:
            LookOnly(self.window).begin()
        if role_note(vault.role):
            self.window.add_banner(RoleNote(vault.role))
        self.today = today_page(vault, now, self.desk.names_masked, self.jobs)
        self.window.add_page(TODAY, "calendar-check", self.today)
        self._frame = Frame(self.desk)
        self._frame.restore_requested.connect(self.restore_requested)
        self.exercise = exercise_of(self.desk)
        self.backups = backups(vault, now, self.jobs, self)
        self._conflicting = ConflictsNotice(self.desk, self.jobs)
        self._settings = settings
        self._costs = costs
        self._settings_folder = settings_folder
        self.today.due_shown.connect(self._furnish_soon)
        self.today.message.connect(self._furnish_soon)

    def _furnish_soon(self) -> None:
        """The first page stands on the screen: offer the others."""
        self.today.due_shown.disconnect(self._furnish_soon)
        self.today.message.disconnect(self._furnish_soon)
        QTimer.singleShot(0, self, self._furnish)

    def _furnish(self) -> None:
        """A place at the side for every page that this user's role may open; the others lead nowhere."""
        self.entries = entries(self.desk)
        self._connect()
        makers = self._makers()
        for key, place in BEHIND_TODAY.items():
            if may_open(self.desk.vault.role, key):
                self.window.add_later(key, place.icon, place.title, makers[key])
        self._furnished = True
        if may_open(self.desk.vault.role, SEND):
            self._count_sending()
        if may_open(self.desk.vault.role, KEEPING):
            self._count_keeping()
        self.backups.begin()
        self.jobs.start("", self._sweep)
        if "unclean_end" in self.desk.vault.findings:
            # The file itself was checked before it was opened; this reads everything in it.
            self.jobs.start("", self._check).done.connect(self._on_checked)
        self._conflicting.count()
        self.jobs.start("", import_the_pages)
        self.furnished.emit()

    def _sweep(self, _report: Report) -> int:
        """What a crash left of attachments goes, and what the county sent down before this version of the
        program knew it is taken in; once and beside the window.
        """
        from app.from_county.take_county_data import take_kept_again  # not before Today stands there

        if may(self.desk.vault.role, Thing.VILLAGE):
            with work(self.desk.vault, now=self.desk.now()) as session:
                take_kept_again(session, now=self.desk.now())
        return sweep_blobs(self.desk.vault, now=self.desk.now())

    def _check(self, _report: Report) -> bool:
        return check_vault(self.desk.vault).is_good

    def _on_checked(self, good: bool) -> None:
        if not good:
            self._frame.tell_damage()

    def _count_sending(self) -> None:
        """How much waits on the page "Send to county", before anybody opens it."""
        self.jobs.start("", partial(count_waiting, self.desk.vault)).done.connect(self._on_sending_counted)

    def _on_sending_counted(self, counted: tuple[int, int]) -> None:
        if not self.window.is_made(SEND):
            waiting, rejected = counted
            self.window.show_count(SEND, waiting + rejected, urgent=rejected > 0)

    def _count_keeping(self) -> None:
        """What is to be done on the page "Safe-keeping", before anybody opens it."""
        waiting = keeping_waits(self.desk.vault, today=self.desk.today())
        self.window.show_count(KEEPING, waiting, urgent=False)

    def _connect(self) -> None:
        self.today.entry_requested.connect(self.entries.open_due)
        self.today.person_requested.connect(self.open_person)
        self.today.stack_requested.connect(self.entries.open_stack)
        self.today.calendar_requested.connect(self._on_calendar_requested)
        self.today.contact_requested.connect(self.entries.open_visit)
        self.today.plans_requested.connect(self._on_plans_requested)
        self.today.sheet_requested.connect(self._on_sheet_requested)
        self.today.return_asked.connect(self._on_return_asked)
        self.today.village_requested.connect(self._on_village_requested)
        self.today.import_requested.connect(self._on_import_requested)
        self.today.step_requested.connect(self._on_step_requested)
        self.today.print_form_requested.connect(self._on_print_form)
        self.backups.made.connect(self._frame.tell)
        self.backups.failed.connect(self._on_backup_failed)
        self._conflicting.look_requested.connect(self._on_conflicts_requested)
        self.entries.left.connect(self._on_entry_left)
        self.entries.history_requested.connect(self._on_history_requested)
        self.desk.records_changed.connect(self._on_records_changed)
        self.desk.masking_changed.connect(self._on_masking_changed)
        self.window.hit_chosen.connect(self._on_hit_chosen)

    def _makers(self) -> dict[str, Callable[[], Page]]:
        return {
            PEOPLE: lambda: self.people,
            LOGS: lambda: self.logs,
            **{key: partial(self.ledgers, key) for key in LEDGER_ROOMS},
            FIGURES: lambda: self.figures,
            PRINT: lambda: self.printing,
            SEND: lambda: self.sending,
            IMPORT: lambda: self.importing,
            SETTINGS: lambda: self.settings,
            KEEPING: lambda: self.keeping,
            ACCESS: lambda: self.access,
        }

    @cached_property
    def people(self) -> PeopleRoom:
        from ui.people.wiring import people_room

        page = people_room(self.desk, self.entries, self.jobs)
        page.months_requested.connect(self._on_months_requested)
        page.plans_requested.connect(self._on_plans_requested)
        page.import_requested.connect(self._on_import_requested)
        page.print_bag_requested.connect(self._on_print_bag)
        page.print_form_requested.connect(self._on_print_form)
        page.print_requested.connect(self.print_requested)
        return self._kept(page)

    @cached_property
    def logs(self) -> LogsPage:
        from ui.visits.wiring import logs_page

        return self._kept(logs_page(self.desk, self.entries))

    def ledgers(self, key: str) -> LedgerPage:
        """One of the pages of village ledgers."""
        from ui.ledgers.wiring import ledger_page

        if key not in self._ledgers:
            room = import_module(LEDGER_ROOMS[key])
            page = ledger_page(self.desk, room.TITLE, room.LEDGER_GROUPS)
            page.print_form_requested.connect(self._on_print_form)
            page.import_requested.connect(self._on_ledger_import_requested)
            self._ledgers[key] = self._kept(page)
        return self._ledgers[key]

    @cached_property
    def figures(self) -> FiguresPage:
        from ui.reports.wiring import figures_page

        page = figures_page(self.desk)
        page.months_requested.connect(self._on_months_requested)
        page.print_requested.connect(self._on_print_report)
        page.quality_requested.connect(self._on_quality_requested)
        page.record_requested.connect(self._on_figure_record)
        return self._kept(page)

    @cached_property
    def printing(self) -> PrintPage:
        from ui.preview.wiring import preview_desk
        from ui.printing.wiring import print_page

        desk, jobs = self.desk, self.window.jobs
        page = print_page(preview_desk(desk.vault, desk.now, jobs, names_masked=desk.names_masked))
        page.left.connect(self._on_paper_put_away)
        return self._kept(page)

    @cached_property
    def sending(self) -> SendingPage:
        from ui.sending.wiring import sending_page
        from ui.updates.wiring import update_card

        updates = update_card(self.desk, only_when_found=True)
        page = sending_page(self.desk.vault, self.desk.now, self.window.jobs, updates=updates)
        page.standing_changed.connect(self._frame.tell)
        page.taken_in.connect(self._on_taken_in)
        page.print_form_requested.connect(self._on_print_form)
        return self._kept(page)

    @cached_property
    def importing(self) -> ImportPage:
        from ui.importing.wiring import import_page

        page = import_page(self.desk.vault, self.desk.now, self.window.jobs)
        page.saved.connect(self.desk.tell_saved)
        page.saved.connect(self.backups.back_up)
        page.taken_back.connect(self.desk.records_changed)
        page.transfer_requested.connect(self._on_transfer_requested)
        return self._kept(page)

    @cached_property
    def settings(self) -> SettingsPage:
        from ui.settings.wiring import settings_page

        page = settings_page(self.desk, self._settings, costs=self._costs, folder=self._settings_folder)
        page.plans_requested.connect(self._on_plans_requested)
        page.phrases_requested.connect(self._on_phrases_requested)
        page.lists_requested.connect(self._on_lists_requested)
        page.settings_changed.connect(self.settings_changed)
        page.print_requested.connect(self.print_requested)
        return self._kept(page)

    @cached_property
    def keeping(self) -> KeepingPage:
        from ui.keeping.wiring import keeping_page

        page = keeping_page(self.desk, costs=self._costs)
        page.saved.connect(self.desk.tell_done)
        page.restore_requested.connect(self.restore_requested)
        page.print_requested.connect(self.print_requested)
        page.copies.saved.connect(self._frame.tell)
        return self._kept(page)

    @cached_property
    def access(self) -> AccessPage:
        from ui.users.wiring import access_page

        page = access_page(self.desk)
        page.saved.connect(self.desk.tell_done)
        return self._kept(page)

    @cached_property
    def plans(self) -> PlansRoom:
        from ui.plans.wiring import PlansRoom

        return PlansRoom(self.desk)

    @cached_property
    def calendar(self) -> CalendarRoom:
        from ui.calendar.wiring import CalendarRoom

        room = CalendarRoom(self.desk)
        room.entry_requested.connect(self.entries.open_due)
        room.person_requested.connect(self.open_person)
        return room

    @cached_property
    def months(self) -> MonthsRoom:
        from ui.months.wiring import MonthsRoom

        room = MonthsRoom(self.desk)
        room.entry_requested.connect(self.entries.open_due)
        room.record_requested.connect(self._on_month_record)
        return room

    @cached_property
    def phrases(self) -> PhrasesRoom:
        from ui.phrases.wiring import PhrasesRoom

        return PhrasesRoom(self.desk)

    @cached_property
    def lists(self) -> CodeListsRoom:
        from ui.lists.wiring import CodeListsRoom

        return CodeListsRoom(self.desk)

    @cached_property
    def quality(self) -> QualityRoom:
        from ui.quality.wiring import QualityRoom

        room = QualityRoom(self.desk)
        room.record_requested.connect(self._on_month_record)
        return room

    @cached_property
    def conflicts(self) -> ConflictsRoom:
        from ui.conflicts.wiring import ConflictsRoom

        return ConflictsRoom(self.desk)

    def begin(self) -> None:
        """Show Today, and ask about what was noticed at opening."""
        self.window.open_page(TODAY)
        self._frame.ask()

    def speak_anew(self) -> None:
        self._frame.show_whose()
        self._frame.tell()

    def keep_work(self) -> None:
        super().keep_work()
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

    def _on_step_requested(self, step: str) -> None:
        """Where what is still to be done for the safety of the records is done."""
        if step == FirstStep.BUNDLE:
            work = partial(_test_bundle, self.desk)
            job = self.window.jobs.start(self.tr("Opening a test bundle"), work)
            job.done.connect(self._on_bundle_tried)
            job.troubled.connect(self._on_bundle_troubled)
            return
        if step == FirstStep.COUNTY:
            self.window.open_page(SEND)
        elif step == FirstStep.PHRASE:
            self.window.open_page(SETTINGS)
            self.settings.begin_phrase()
        else:
            self.window.open_page(KEEPING)
            if step == FirstStep.DESIGNATION:
                self.keeping.rights.begin_designation()

    def _on_bundle_tried(self, entries: int) -> None:
        words = self.tr("A test bundle with {0} entries was written, read back and opened again.")
        self.desk.tell_done(words.format(entries))

    def _on_bundle_troubled(self, problem: Refused | Trouble) -> None:
        self.window.show_message(sentence_of(problem))

    def _on_backup_failed(self, problem: Refused | Trouble) -> None:
        self.window.show_message(failed_words(problem))

    def _on_entry_left(self) -> None:
        self.window.page().begin()

    def _on_history_requested(self, row: str) -> None:
        """The room of people opens it; a form opened from another page leads there. A room that is only
        made now has not heard of it.
        """
        is_new = "people" not in vars(self)
        room = self.people
        if is_new:
            room.open_history(row)
        if self.window.page() is not room:
            self.window.open_page(PEOPLE)

    def _on_hit_chosen(self, person: str) -> None:
        self._search.note()
        self.open_person(person)

    def _on_figure_record(self, table: str, row: str, person: str) -> None:
        """A record behind a figure, in its own form; of a window or a person, the bag."""
        if (key := _page_of_ledger(table)) is not None:
            self.window.open_page(key)
            self.ledgers(key).open_form(table, row)
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
        if (key := _page_of_ledger(row.table)) is not None:
            self.window.open_page(key)
            self.ledgers(key).open_form(row.table, row.row, row.known)
            return
        if row.known.get("person_id"):
            self.open_person(str(row.known["person_id"]))

    def open_person(self, person: str) -> None:
        """Show the bag of a person, from wherever."""
        self.people.open_person(person)
        self.window.open_page(PEOPLE, arrives=not self.people.shows(person))

    def _on_sheet_requested(self, person: str, sheet: str, row: str) -> None:
        """A record of a bag, from Today."""
        self.open_person(person)
        self.people.open_sheet(sheet, row)

    @cached_property
    def _question(self) -> ReturnDialog:
        from ui.conduct.return_dialog import ReturnDialog
        from ui.conduct.wiring import return_desk

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

    def _on_months_requested(self, person: str = "") -> None:
        self.months.open(person)

    def _on_plans_requested(self, person: str = "") -> None:
        self.plans.open(person)

    def _on_phrases_requested(self) -> None:
        self.phrases.open()

    def _on_conflicts_requested(self) -> None:
        self.conflicts.open()

    def _on_taken_in(self) -> None:
        """Records of others are here: every page shows them, and what does not fit together is said."""
        self.desk.records_changed.emit()
        self._conflicting.count()

    def _on_lists_requested(self) -> None:
        self.lists.open()

    def _on_quality_requested(self) -> None:
        self.quality.open()

    def _on_calendar_requested(self) -> None:
        self.calendar.open()

    def _open_print(self) -> None:
        self._print_asked_on = self.window.page_key()
        self.window.open_page(PRINT)

    def _on_paper_put_away(self) -> None:
        """Esc in a preview goes back to where the paper was asked for."""
        if self.window.page_key() == PRINT:
            self.window.open_page(self._print_asked_on, arrives=False)

    def _on_print_bag(self, person: str) -> None:
        self._open_print()
        self.printing.show_bag(person)

    def _on_print_form(self, number: str, person: str) -> None:
        self._open_print()
        self.printing.show_form(number, person)

    def _on_print_report(self, period: Period) -> None:
        self._open_print()
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


def import_the_pages(_report: Report | None = None) -> None:
    """Beside the window: the first opening of a page then only makes it."""
    for room in ("preview", "printing", "settings", "sending", "importing", "reports", "keeping", "ledgers"):
        import_module(f"ui.{room}.wiring")
    for ledgers in LEDGER_ROOMS.values():
        import_module(ledgers)


def _page_of_ledger(table: str) -> str | None:
    for key, room in LEDGER_ROOMS.items():
        groups = import_module(room).LEDGER_GROUPS
        if any(spec.kind.table == table for group in groups for spec in group.specs):
            return key
    return None


def _test_bundle(desk: Desk, _report: Report) -> int:
    from app.bundles.try_bundle import try_bundle

    return try_bundle(desk.vault, now=desk.now())
