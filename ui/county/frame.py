"""Bind the frame to the county's open store: facts at the foot, undo, the banner, whose store it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from app.clock import CHINA, Moment, moment_of
from app.county.say_restored import say_restored
from app.county.store_standing import StoreStanding, store_standing
from app.errors import Refused, Trouble
from app.work import look
from ui.desk import Desk
from ui.frame.banner import Banner
from ui.frame.foot_facts import backup_fact, disk_fact, saved_fact, when_words
from ui.frame.undoing import undo_here
from ui.frame.whose import who_works_here
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.foot import Fact
from ui.parts.side import Place
from ui.parts.tone import Tone
from ui.problems import sentence_of

_NOTHING_TAKEN = QT_TRANSLATE_NOOP("foot", "Nothing taken in yet")
_TAKEN = QT_TRANSLATE_NOOP("foot", "Last taken in {0}")
_FINDINGS = {
    "restored": (
        QT_TRANSLATE_NOOP(
            "findings",
            "This store was put back from a backup and counts anew from here. Write receipts for all laptops "
            "(page Receipts): villages then send again what is missing.",
        ),
        QT_TRANSLATE_NOOP("findings", "I will write them"),
    ),
    "rolled_back": (
        QT_TRANSLATE_NOOP(
            "findings",
            "This store is older than when it was last open here: somebody put an older copy back. Say so, "
            "and it counts anew; then write receipts for all laptops, and villages send again what it lacks.",
        ),
        QT_TRANSLATE_NOOP("findings", "An older copy was put back"),
    ),
}


class CountyFrame(QObject):
    """Keeps the frame true while the store is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._banner = Banner(other=_FINDINGS)
        desk.window.add_banner(self._banner)
        desk.window.undo_requested.connect(self.undo)
        desk.window.page_opened.connect(self.tell)
        desk.records_changed.connect(self.tell)
        self._banner.answered.connect(self._on_answered)
        self.show_whose()
        self.tell()

    def ask(self) -> None:
        """Ask about what was noticed at opening."""
        clock = self._desk.now().astimezone(CHINA).strftime("%Y-%m-%d %H:%M")
        self._banner.ask(self._desk.vault.findings, clock)

    def tell(self) -> None:
        """Show the facts of now at the foot."""
        try:
            with look(self._desk.vault) as connection:
                standing = store_standing(connection, self._desk.vault)
        except Trouble as trouble:
            self._desk.window.show_message(sentence_of(trouble))
            return
        self._desk.window.show_facts(_facts(standing, self._desk.now()))

    def undo(self) -> None:
        """Take back this user's last write in the county's own journal."""
        undo_here(self._desk)

    def show_whose(self) -> None:
        """Whose store it is and who works here, in the language of now."""
        desk = self._desk
        with look(desk.vault) as connection:
            county = store_standing(connection, desk.vault).county
        desk.window.show_place(Place(county, QCoreApplication.translate("county", "County desk"), ""))
        desk.window.show_user(who_works_here(desk.vault))

    def _on_answered(self, finding: str) -> None:
        if finding != "rolled_back":
            return
        try:
            say_restored(self._desk.vault, now=self._desk.now())
        except (Refused, Trouble) as problem:
            self._desk.window.show_message(sentence_of(problem))
            return
        self._desk.tell_done(
            QCoreApplication.translate("county", "A new epoch has begun. Write receipts for all laptops.")
        )


def _facts(standing: StoreStanding, now: Moment) -> list[Fact]:
    """All of them, each time."""
    disk = [disk_fact(standing.disk)] if standing.disk is not None and standing.disk.is_low else []
    taken = Fact(_say(_NOTHING_TAKEN))
    if standing.taken_ms is not None:
        taken = Fact(
            _say(_TAKEN).format(when_words(moment_of(standing.taken_ms), now, clock=True)), Tone.DONE
        )
    return [*disk, saved_fact(standing.saved_ms, now), taken, backup_fact(standing.backup, now)]


def _say(text: str) -> str:
    return QCoreApplication.translate("foot", text)
