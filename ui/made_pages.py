"""Every page behind Today and every room over the window, made when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from app.settings.local_settings import LocalSettings
from ui.at_rest import Step
from ui.ledger_rooms import LEDGER_ROOMS
from ui.modules import Modules, import_beside
from ui.open_rooms import OpenRooms
from ui.parts.page import Page
from ui.places import ACCESS, FIGURES, IMPORT, KEEPING, LOGS, PEOPLE, PRINT, SEND, SETTINGS
from ui.ways import Ways

if TYPE_CHECKING:
    from app.vault.key_slots import Costs
    from ui.calendar.wiring import CalendarRoom
    from ui.conflicts.notice import ConflictsNotice
    from ui.conflicts.wiring import ConflictsRoom
    from ui.frame.wiring import Frame
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
    from ui.visits.entries import Entries
    from ui.visits.logs_page import LogsPage


class MadePages(OpenRooms):
    """A subclass makes the window with what stands in it from the start. What a page needs is imported with
    the page; where its signals lead is in `ways`.
    """

    entries: Entries
    conflicting: ConflictsNotice
    _frame: Frame

    def __init__(self, settings: LocalSettings, costs: Costs | None, settings_folder: Path | None) -> None:
        super().__init__()
        self._ledgers: dict[str, LedgerPage] = {}
        self._settings = settings
        self._costs = costs
        self._settings_folder = settings_folder
        self.ways = Ways(self)

    def makers(self) -> dict[str, Callable[[], Page]]:
        """How each page behind Today is made, by its key."""
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

        page = people_room(self.desk, self.entries, self.jobs, parent=self.window.shelf)
        page.months_requested.connect(self.ways.open_months)
        page.plans_requested.connect(self.ways.open_plans)
        page.import_requested.connect(self.ways.open_import)
        page.print_bag_requested.connect(self.ways.print_bag)
        page.print_form_requested.connect(self.ways.print_form)
        page.print_requested.connect(self.print_requested)
        return self._kept(page)

    @cached_property
    def logs(self) -> LogsPage:
        from ui.visits.wiring import logs_page

        return self._kept(logs_page(self.desk, self.entries, self.jobs, self.window.shelf))

    def ledgers(self, key: str) -> LedgerPage:
        """One of the pages of village ledgers."""
        from ui.ledgers.wiring import ledger_page

        if key not in self._ledgers:
            room = import_module(LEDGER_ROOMS[key])
            page = ledger_page(self.desk, room.TITLE, room.LEDGER_GROUPS, self.window.shelf)
            page.print_form_requested.connect(self.ways.print_form)
            page.import_requested.connect(self.ways.import_ledger)
            self._ledgers[key] = self._kept(page)
        return self._ledgers[key]

    @cached_property
    def figures(self) -> FiguresPage:
        from ui.reports.wiring import figures_page

        page = figures_page(self.desk, parent=self.window.shelf)
        page.months_requested.connect(self.ways.open_months)
        page.print_requested.connect(self.ways.print_report)
        page.quality_requested.connect(self.ways.open_quality)
        page.record_requested.connect(self.ways.open_figure_record)
        return self._kept(page)

    @cached_property
    def printing(self) -> PrintPage:
        from ui.preview.wiring import preview_desk
        from ui.printing.wiring import print_page

        desk, jobs = self.desk, self.window.jobs
        masked = desk.names_masked
        papers = preview_desk(desk.vault, desk.now, jobs, quiet=self.jobs, names_masked=masked)
        page = print_page(papers, self.window.shelf)
        page.left.connect(self.ways.put_paper_away)
        return self._kept(page)

    @cached_property
    def sending(self) -> SendingPage:
        from ui.sending.wiring import sending_page
        from ui.updates.wiring import update_card

        updates = update_card(self.desk, only_when_found=True)
        desk, shelf = self.desk, self.window.shelf
        page = sending_page(desk.vault, desk.now, self.window.jobs, updates=updates, parent=shelf)
        page.standing_changed.connect(self._frame.tell)
        page.taken_in.connect(self.ways.show_taken_in)
        page.print_form_requested.connect(self.ways.print_form)
        return self._kept(page)

    @cached_property
    def importing(self) -> ImportPage:
        from ui.importing.wiring import import_page

        desk, shelf = self.desk, self.window.shelf
        page = import_page(desk.vault, desk.now, self.window.jobs, parent=shelf)
        page.saved.connect(self.desk.tell_saved)
        page.saved.connect(self.backups.back_up)
        page.taken_back.connect(self.desk.records_changed)
        page.transfer_requested.connect(self.ways.take_in_transfer)
        return self._kept(page)

    @cached_property
    def settings(self) -> SettingsPage:
        from ui.settings.wiring import settings_page

        shelf, folder = self.window.shelf, self._settings_folder
        page = settings_page(self.desk, self._settings, costs=self._costs, folder=folder, parent=shelf)
        page.plans_requested.connect(self.ways.open_plans)
        page.phrases_requested.connect(self.ways.open_phrases)
        page.lists_requested.connect(self.ways.open_lists)
        page.settings_changed.connect(self.settings_changed)
        page.print_requested.connect(self.print_requested)
        return self._kept(page)

    @cached_property
    def keeping(self) -> KeepingPage:
        from ui.keeping.wiring import keeping_page

        page = keeping_page(self.desk, costs=self._costs, parent=self.window.shelf)
        page.saved.connect(self.desk.tell_done)
        page.restore_requested.connect(self.restore_requested)
        page.print_requested.connect(self.print_requested)
        page.copies.saved.connect(self._frame.tell)
        return self._kept(page)

    @cached_property
    def access(self) -> AccessPage:
        from ui.users.wiring import access_page

        page = access_page(self.desk, parent=self.window.shelf)
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
        room.person_requested.connect(self.ways.open_person)
        return room

    @cached_property
    def months(self) -> MonthsRoom:
        from ui.months.wiring import MonthsRoom

        room = MonthsRoom(self.desk)
        room.entry_requested.connect(self.entries.open_due)
        room.record_requested.connect(self.ways.open_dated_record)
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
        room.record_requested.connect(self.ways.open_dated_record)
        return room

    @cached_property
    def conflicts(self) -> ConflictsRoom:
        from ui.conflicts.wiring import ConflictsRoom

        room = ConflictsRoom(self.desk)
        room.sheet_requested.connect(self.ways.open_sheet)
        return room


def import_pages_beside() -> list[Step]:
    """Beside the window: the first opening of a page then only makes it. The forms are read and kept. What
    knows Qt is left to be imported in the window's turns.
    """
    steps = import_beside(Modules.VILLAGE_PAGES)
    from app.printing.forms.shipped_forms import shipped_forms

    shipped_forms()
    return steps
