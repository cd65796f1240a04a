"""All pages of an open vault in one window: the composition of everything behind the unlock window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.clock import Moment
from app.settings.local_settings import LocalSettings
from app.vault.vault import Vault
from ui.background import Jobs
from ui.desk import Desk
from ui.frame.later_page import FIGURES, GROUPS, PUBLICITY, VILLAGE, LaterPage
from ui.frame.people_search import PeopleSearch
from ui.frame.wiring import Frame
from ui.help.help_panel import HelpText
from ui.settings.wiring import settings_page
from ui.tests.wiring import desk_of_tests
from ui.today.wiring import today_page
from ui.visits.entries import Entries
from ui.visits.wiring import visit_desk
from ui.window import Window

if TYPE_CHECKING:
    from app.vault.key_slots import Costs

TODAY, PEOPLE, LOGS, SEND, SETTINGS = "today", "people", "logs", "send", "settings"


class Rooms(QObject):
    """The window of one open vault with its desk. `jobs` are quiet ones that a reader does not see."""

    settings_changed = Signal(object)
    print_requested = Signal(bytes)

    def __init__(
        self,
        vault: Vault,
        now: Callable[[], Moment],
        settings: LocalSettings,
        costs: Costs | None = None,
    ) -> None:
        super().__init__()
        self.jobs = Jobs(self)
        self._masked = settings.names_masked
        self._search = PeopleSearch(vault, now, self._names_masked, self)
        self.window = Window(self._search.find, _no_help)
        self.desk = Desk(vault, self.window, now, names_masked=settings.names_masked)
        self.entries = Entries(visit_desk(vault, now), desk_of_tests(vault, now), self.window)
        self.today = today_page(vault, now, self.desk.names_masked, self.jobs)
        self.settings = settings_page(self.desk, settings, costs=costs)
        self._frame = Frame(self.desk)
        self._add_pages()
        self._connect()

    def _add_pages(self) -> None:
        self.window.add_page(TODAY, "calendar-check", self.today)
        self.window.add_page(GROUPS, "users-round", LaterPage(GROUPS, "users-round"))
        self.window.add_page(PUBLICITY, "megaphone", LaterPage(PUBLICITY, "megaphone"))
        self.window.add_page(VILLAGE, "book-open-text", LaterPage(VILLAGE, "book-open-text"))
        self.window.add_page(FIGURES, "chart-column", LaterPage(FIGURES, "chart-column"))
        self.window.add_page(SETTINGS, "settings", self.settings)

    def _connect(self) -> None:
        self.today.entry_requested.connect(self.entries.open_due)
        self.entries.saved.connect(self.desk.tell_saved)
        self.entries.left.connect(self._on_entry_left)
        self.desk.records_changed.connect(self._on_records_changed)
        self.desk.masking_changed.connect(self._on_masking_changed)
        self.window.hit_chosen.connect(self._on_hit_chosen)
        self.settings.settings_changed.connect(self.settings_changed)
        self.settings.print_requested.connect(self.print_requested)

    def begin(self) -> None:
        """Show Today, and ask about what was noticed at opening."""
        self.window.open_page(TODAY)
        self._frame.ask()

    def keep_work(self) -> None:
        """Keep what is being typed, in pages and open forms, and take it off the screen."""
        self.entries.keep_drafts()
        self.window.keep_drafts()
        self._search.note()

    def _names_masked(self) -> bool:
        return self._masked

    def _on_masking_changed(self, masked: bool) -> None:
        self._masked = masked
        self.window.page().arrive()

    def _on_records_changed(self) -> None:
        """Today keeps its count at the side, whichever page is open; the open page shows what is new."""
        self.today.arrive()
        if self.window.page() is not self.today:
            self.window.page().arrive()

    def _on_entry_left(self) -> None:
        self.window.page().begin()

    def _on_hit_chosen(self, person: str) -> None:
        self._search.note()
        self.open_person(person)

    def open_person(self, person: str) -> None:
        """Open the bag of a person."""


def _no_help(_topic: str) -> HelpText | None:
    """No topic has its own help yet: F1 shows the keys."""
    return None
