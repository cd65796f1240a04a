"""All pages of an open vault in one window: the composition of everything behind the unlock window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.clock import Moment
from app.errors import Refused, Trouble
from app.settings.local_settings import LocalSettings
from app.users.rules import Thing, may, may_open
from app.vault.check_vault import check_vault
from app.vault.sweep_blobs import sweep_blobs
from app.vault.vault import Vault
from app.work import work
from ui.at_rest import AtRest, Step
from ui.background import Report
from ui.backups.failed_words import failed_words
from ui.backups.log_keeper import LogKeeper
from ui.backups.wiring import backups
from ui.conflicts.notice import ConflictsNotice
from ui.desk import Desk
from ui.frame.people_search import PeopleSearch
from ui.frame.wiring import Frame
from ui.help.topics import find_help
from ui.in_turns import InTurns
from ui.keeping.waiting import keeping_waits
from ui.made_pages import MadePages, import_pages_beside
from ui.places import (
    BEHIND_TODAY,
    KEEPING,
    PEOPLE,
    SEND,
    TODAY,
)
from ui.practice.wiring import exercise_of
from ui.sending.count_waiting import count_waiting
from ui.stack.stack_dialog import StackDialog
from ui.today.wiring import today_page
from ui.users.look_only import LookOnly
from ui.users.role_note import RoleNote
from ui.users.role_words import role_note
from ui.visits.wiring import entries
from ui.window import Window

if TYPE_CHECKING:
    from app.vault.key_slots import Costs
    from ui.today.today_page import TodayPage

_AT_MOST_S = 0.2
"""For the window to rest, before the pages are imported all the same."""


class Rooms(MadePages):
    """The window of one open vault of a village.

    Today is made first and shown; once it stands there the others get their places at the side
    (`furnished`). Each is made when it is first opened or asked for: all at once they would hold up the
    window for a second, and take 30 MB that many days nobody uses. One alone is made before, when nothing
    else is under way: an empty bag, which is opened every day.
    """

    def __init__(
        self,
        vault: Vault,
        now: Callable[[], Moment],
        settings: LocalSettings,
        costs: Costs | None = None,
        settings_folder: Path | None = None,
    ) -> None:
        super().__init__(settings, costs, settings_folder)
        self._masked = settings.names_masked or not vault.acting.may(Thing.FULL)
        self._search = PeopleSearch(vault, now, self._names_masked, self)
        self.window = Window(self._search.find, find_help)
        self._rest, self._behind = AtRest(self.window), AtRest(self.window)
        self.desk = Desk(vault, self.window, now, names_masked=self._masked)
        LookOnly(vault.role, self.window).begin()
        if role_note(vault.role):
            self.window.add_banner(RoleNote(vault.role))
        self._frame = Frame(self.desk)
        self._frame.restore_requested.connect(self.restore_requested)
        self.exercise = exercise_of(self.desk, settings.practised)
        self.backups = backups(vault, now, self.jobs, self)
        self._log = LogKeeper(vault, self.jobs, self)
        self.conflicting = ConflictsNotice(self.desk, self.jobs)

    @cached_property
    def today(self) -> TodayPage:
        """The page that is shown first; the others get their places once it stands on the screen."""
        desk = self.desk
        page = today_page(desk.vault, desk.now, desk.names_masked, self.jobs, self.window.shelf)
        self.window.add_page(TODAY, "calendar-check", page)
        page.due_shown.connect(self._furnish_soon)
        page.message.connect(self._furnish_soon)
        return page

    def make_first_page(self) -> None:
        _ = self.today

    def _furnish_soon(self) -> None:
        """The first page stands on the screen: offer the others."""
        self.today.due_shown.disconnect(self._furnish_soon)
        self.today.message.disconnect(self._furnish_soon)
        if self.window.isVisible():
            self._rest.do(self._furnish, self._begin_beside)
        else:
            QTimer.singleShot(0, self, self._furnish_unseen)

    def _furnish_unseen(self) -> None:
        self._furnish()
        self._begin_beside()

    def _furnish(self) -> None:
        """A place at the side for every page that this user's role may open; the others lead nowhere."""
        self.entries = entries(self.desk)
        self._connect()
        makers = self.makers()
        for key, place in BEHIND_TODAY.items():
            if may_open(self.desk.vault.role, key):
                self.window.add_later(key, place.icon, place.title, makers[key])

    def _begin_beside(self) -> None:
        """What is read and looked after beside the window."""
        if may_open(self.desk.vault.role, SEND):
            self._count_sending()
        if may_open(self.desk.vault.role, KEEPING):
            self._count_keeping()
        self.backups.begin()
        self.jobs.start("", self._sweep).done.connect(self._on_swept)
        if "unclean_end" in self.desk.vault.findings:
            # The file itself was checked before it was opened; this reads everything in it.
            self.jobs.start("", self._check).done.connect(self._on_checked)
        self.conflicting.count()
        rests = Event()
        self._rest.do(rests.set)
        self.jobs.start("", partial(_import_at_rest, rests)).done.connect(self._import_in_turns)
        self._furnished = True
        self.furnished.emit()

    def _import_in_turns(self, steps: list[Step]) -> None:
        turns = InTurns(steps, self)
        turns.done.connect(self._on_imported)
        turns.begin()

    def _on_imported(self) -> None:
        """The first bag comes twice as fast where its page is made already."""
        if self.window.isVisible() and may_open(self.desk.vault.role, PEOPLE):  # hidden: it was locked
            self.people.make_bag()

    def _sweep(self, _report: Report) -> int:
        """What a crash left of attachments goes; what the county sent down, and what other laptops wrote,
        before this version of the program knew it is taken in; once and beside the window. How many entries.
        """
        # not before Today stands there
        from app.bundles.apply_again import apply_again
        from app.from_county.take_county_data import take_kept_again

        applied = 0
        if may(self.desk.vault.role, Thing.VILLAGE):
            with work(self.desk.vault, now=self.desk.now()) as session:
                take_kept_again(session, now=self.desk.now())
                applied = apply_again(session, now=self.desk.now())
        sweep_blobs(self.desk.vault, now=self.desk.now())
        return applied

    def _on_swept(self, applied: int) -> None:
        if applied:
            self.desk.records_changed.emit()
            self.conflicting.count()

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
        self.today.person_requested.connect(self.ways.open_person)
        self.today.stack_requested.connect(self.entries.open_stack)
        self.today.calendar_requested.connect(self.ways.open_calendar)
        self.today.contact_requested.connect(self.entries.open_visit)
        self.today.plans_requested.connect(self.ways.open_plans)
        self.today.sheet_requested.connect(self.ways.open_sheet)
        self.today.return_asked.connect(self.ways.ask_about_return)
        self.today.village_requested.connect(self.ways.open_village_day)
        self.today.import_requested.connect(self.ways.open_import)
        self.today.step_requested.connect(self.ways.take_step)
        self.today.print_form_requested.connect(self.ways.print_form)
        self.backups.made.connect(self._frame.tell)
        self.backups.failed.connect(self._on_backup_failed)
        self.conflicting.look_requested.connect(self.ways.open_conflicts)
        self.entries.left.connect(self._behind.do_now)
        self.entries.left.connect(self.ways.begin_again)
        self.entries.history_requested.connect(self.ways.open_history)
        self.desk.records_changed.connect(self._on_records_changed)
        self.desk.records_changed.connect(self._log.on_saved)
        self.desk.masking_changed.connect(self._on_masking_changed)
        self.window.hit_chosen.connect(self._on_hit_chosen)
        self.window.support_requested.connect(self.ways.make_support_file)

    def begin(self) -> None:
        """Show Today, and ask about what was noticed at opening."""
        self.make_first_page()
        self.window.open_page(TODAY)
        self._frame.ask()

    def open_person(self, person: str) -> None:
        """Show the bag of a person, from wherever."""
        self.ways.open_person(person)

    def speak_anew(self) -> None:
        self._frame.show_whose()
        self._frame.tell()

    def practised(self) -> str | None:
        return self.exercise.kept() if self.exercise is not None else None

    def keep_work(self) -> None:
        super().keep_work()
        self._search.note()

    def _names_masked(self) -> bool:
        return self._masked

    def _on_masking_changed(self, masked: bool) -> None:
        self._masked = masked
        self.today.arrive()

    def _on_records_changed(self) -> None:
        """The open page shows what is new; behind a stack, which stays, once the window rests. Today keeps
        its count at the side, whichever page is open.
        """
        page = self.window.page()
        if isinstance(QApplication.activeModalWidget(), StackDialog):
            self._behind.do(self._read_open_page)
        elif page is self.today:
            QTimer.singleShot(0, page, page.arrive)
        else:
            page.arrive()
        self._rest.do(self._count_due)

    def _read_open_page(self) -> None:
        self.window.page().arrive()

    def _count_due(self) -> None:
        if self.window.page() is not self.today:
            self.today.arrive()

    def _on_backup_failed(self, problem: Refused | Trouble) -> None:
        self.window.show_message(failed_words(problem))

    def _on_hit_chosen(self, person: str) -> None:
        self._search.note()
        self.ways.open_person(person)


def _import_at_rest(rests: Event, _report: Report) -> list[Step]:
    """Each call of Qt has the window wait for whoever imports beside it: not while Today is drawn."""
    rests.wait(_AT_MOST_S)
    return import_pages_beside()
