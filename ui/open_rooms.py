"""The window of open records, with desk and backups: what the program needs of it, whosever they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.background import Jobs
from ui.parts.page import Page

if TYPE_CHECKING:
    from ui.backups.backups import Backups
    from ui.desk import Desk
    from ui.window import Window

PageKind = TypeVar("PageKind", bound=Page)


class OpenRooms(QObject):
    """A subclass makes `window`, `desk` and `backups`. `jobs` are quiet ones that a reader does not see.

    `furnished`: every page can be opened.
    """

    settings_changed = Signal(object)
    print_requested = Signal(bytes)
    restore_requested = Signal(object)
    furnished = Signal()
    window: Window
    desk: Desk
    backups: Backups

    def __init__(self) -> None:
        super().__init__()
        self.jobs = Jobs(self)
        self._furnished = False

    def is_furnished(self) -> bool:
        """Whether all pages can be opened."""
        return self._furnished

    def make_first_page(self) -> None:
        """In a turn of its own, where it is not made with the window."""

    def begin(self) -> None:
        """Show the first page, and ask about what was noticed at opening."""
        raise NotImplementedError

    def speak_anew(self) -> None:
        """The language changed: what is put together from words and records is put together again."""

    def leave(self) -> None:
        """Wait for what is still read, then take the window down. Nothing here is used afterwards."""
        self.window.jobs.wait_for_all()
        self.jobs.wait_for_all()
        self.window.hide()
        self.window.deleteLater()
        self.deleteLater()

    def practised(self) -> str | None:
        """The steps of the exercise that were done, as they are kept; None where this is none."""
        return None

    def keep_work(self) -> None:
        """Keep what is being typed, in pages and open forms, and take it off the screen."""
        self.window.keep_drafts()

    def _kept(self, page: PageKind) -> PageKind:
        """A page that is asked for before it is opened, or never may be, belongs to the window unseen."""
        self.window.keep(page)
        return page
