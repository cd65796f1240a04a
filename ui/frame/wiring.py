"""Bind the frame to an open vault: facts at the foot, undo, the banner, whose records these are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from app.clock import CHINA
from app.errors import Trouble
from app.vault.prove_backups import last_good_backup
from app.vault.standing import read_standing
from app.village.read_village import read_village, read_villages
from app.village.several_villages import choose_village
from app.work import look, work
from ui.at_rest import AtRest
from ui.desk import Desk
from ui.frame.banner import Banner
from ui.frame.foot_facts import facts_of
from ui.frame.undoing import undo_here
from ui.frame.whose import who_works_here
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.side import Place
from ui.problems import sentence_of

_NEXT = QT_TRANSLATE_NOOP("frame", "next village Ctrl+Shift+V")


class Frame(QObject):
    """Keeps the frame true while the vault is open: after each save and undo, and when asked to.

    `restore_requested` brings the last backup that was opened again, or None.
    """

    restore_requested = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._rest = AtRest(desk.window)
        self._banner = Banner()
        self._banner.answered.connect(self._on_answered)
        desk.window.add_banner(self._banner)
        desk.window.undo_requested.connect(self.undo)
        desk.window.page_opened.connect(self.tell_soon)
        desk.records_changed.connect(self.tell_soon)
        desk.village_chosen.connect(self._on_village_chosen)
        QShortcut(QKeySequence("Ctrl+Shift+V"), desk.window).activated.connect(self.next_village)
        self.show_whose()
        self.tell()

    def ask(self) -> None:
        """Ask about what was noticed at opening."""
        clock = self._desk.now().astimezone(CHINA).strftime("%Y-%m-%d %H:%M")
        self._banner.ask(self._desk.vault.findings, clock)

    def tell_damage(self) -> None:
        """What was checked after an unclean end does not fit: said, with a way back."""
        self._banner.ask_also("does_not_fit")

    def tell_soon(self) -> None:
        """Once what was asked for is drawn: whoever saves or opens a page waits for that."""
        if self._desk.window.isVisible():
            self._rest.do(self.tell)
        else:
            self.tell()

    def tell(self) -> None:
        """Show the facts of now at the foot."""
        vault = self._desk.vault
        try:
            with look(vault) as connection:
                standing = read_standing(connection, laptop=vault.laptop.laptop, folder=vault.folder)
        except Trouble as trouble:
            self._desk.window.show_message(sentence_of(trouble))
            return
        self._desk.window.show_facts(facts_of(standing, self._desk.now()))

    def _on_answered(self, finding: str) -> None:
        if finding == "does_not_fit":
            self.restore_requested.emit(last_good_backup(self._desk.vault))

    def undo(self) -> None:
        """Take back this user's last action, and say how many rows that were."""
        undo_here(self._desk)

    def next_village(self) -> None:
        """Ctrl+Shift+V: work on the next village of this vault, if there are several."""
        desk = self._desk
        with work(desk.vault, now=desk.now()) as session:
            here = [one.village for one in read_villages(session.connection, on=desk.today())]
            if len(here) < 2:
                return
            now = read_village(session.connection, on=desk.today()).village
            choose_village(session, here[(here.index(now) + 1) % len(here)])
        desk.village_chosen.emit()

    def _on_village_chosen(self) -> None:
        self.show_whose()
        self._desk.records_changed.emit()

    def show_whose(self) -> None:
        """Whose records these are and who works here, in the language of now."""
        desk = self._desk
        with look(desk.vault) as connection:
            village = read_village(connection, on=desk.today())
            several = len(read_villages(connection, on=desk.today())) > 1
        hint = QCoreApplication.translate("frame", _NEXT) if several else ""
        desk.window.show_place(Place(village.name, village.town, village.county, hint))
        desk.window.show_user(who_works_here(desk.vault))
