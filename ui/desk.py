"""The desk: what the wiring of every room is handed while a vault is open.

A page never sees it. `ui/<room>/wiring.py` takes the desk, makes functions out of its vault, and
hands its pages those. Whatever was saved is told to the desk, so that the foot of the window, the
counts at the side and Today stay true.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.clock import Moment, day_of
from app.people.list_people import count_people
from app.users.rules import Thing
from app.work import look
from ui.parts.reading import AT_ONCE_PEOPLE, Beside

if TYPE_CHECKING:
    from app.vault.vault import Vault
    from ui.window import Window


class Desk(QObject):
    """One open vault, the window it is worked in, the clock, and whether lists mask names."""

    records_changed = Signal()
    masking_changed = Signal(bool)
    village_chosen = Signal()

    def __init__(
        self,
        vault: Vault,
        window: Window,
        now: Callable[[], Moment],
        *,
        names_masked: bool = True,
    ) -> None:
        super().__init__(window)
        self.vault = vault
        self.window = window
        self.now = now
        self._names_masked = names_masked

    def today(self) -> date:
        """The village's day of now."""
        return day_of(self.now())

    def beside(self) -> Beside:
        """Where a window of its own reads among the jobs of this one."""
        return Beside(self.window.jobs.start, self._has_few)

    def _has_few(self) -> bool:
        with look(self.vault) as connection:
            return count_people(connection) <= AT_ONCE_PEOPLE

    def names_masked(self) -> bool:
        """Whether lists show 赵** for 赵建国. Ask each time a list is drawn."""
        return self._names_masked

    def mask_names(self, masked: bool) -> None:
        """Change it for the lists that are drawn from now on; whoever may not see names in full keeps
        them masked.
        """
        self._names_masked = masked or not self.vault.acting.may(Thing.FULL)
        self.masking_changed.emit(self._names_masked)

    def tell_done(self, words: str) -> None:
        """Something was done that Ctrl+Z does not take back."""
        self.tell_saved(words, can_undo=False)

    def tell_saved(self, words: str = "", *, can_undo: bool = True) -> None:
        """Something was saved and is on the disk: say so at the foot, and let every count be made anew."""
        if words:
            self.window.show_message(words, can_undo=can_undo)
        self.records_changed.emit()
