"""Start the window: the one place where folders, look, vault, frame and pages come together.

The unlock window is shown with little more than Qt loaded; the rest of the program is imported while the
password is typed, beside the window and in its turns (`ui.modules`). `Program` owns the open vault and
closes it in order.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import resources
from app import clock
from app.clock import Moment
from app.errors import Refused, Trouble
from app.practice.practice_folder import practice_folder, throw_away
from app.settings.folders import Folders, usual_folders
from app.settings.local_settings import LocalSettings, read_settings, write_settings
from app.updates import this_version
from app.version import PROGRAM_VERSION
from ui import fonts, theme, words
from ui.at_rest import Step
from ui.bugs import BugDoor
from ui.file_windows import ask_in_own_windows, keep_no_places
from ui.frame.show_whole import show_whole
from ui.garbage import Collector
from ui.in_turns import InTurns
from ui.modules import Modules, import_beside, in_order
from ui.parts import announce
from ui.vault.gate import Gate
from ui.vault.wiring import VaultDoors

if TYPE_CHECKING:
    from app.vault.key_slots import Costs
    from app.vault.vault import Vault
    from ui.clipboard_guard import ClipboardGuard
    from ui.open_rooms import OpenRooms
    from ui.vault.idle_lock import IdleLock

_SWITCH_SECONDS = 0.0005
"""Each call of Qt lets go of Python; so long the window then waits at most for a thread beside it, where one
is at work. Usually that is ten times as long, and a page takes a hundred such calls.
"""


def run_window(argv: Sequence[str]) -> int:
    """Show the village's window until it is closed; the answer is the exit code."""
    app = new_application(argv)
    return run_program(app, Program(app, usual_folders()))


def new_application(argv: Sequence[str]) -> QApplication:
    """The one application of this process, with its name and icon."""
    forbid_core_dumps()
    ask_in_own_windows()
    app = QApplication([*argv, *theme.STYLE])
    app.setProperty(theme.STYLED, True)
    app.setApplicationName("yidai")
    app.setDesktopFileName("yidai")
    app.setWindowIcon(QIcon(str(resources.path("icons", "yidai.svg"))))
    keep_no_places(app)
    return app


def run_program(app: QApplication, program: Program) -> int:
    """From the unlock window until the last window is closed; the answer is the exit code."""
    import signal

    program.begin()
    # Python sees signals only between its own steps: a tick lets Ctrl+C in a terminal through.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        return app.exec()
    finally:
        program.end()


def forbid_core_dumps() -> None:
    """A core file would hold the data key and what is on the screen."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class Program(QObject):
    """From the unlock window to the open records and back. `locked` tells that they are closed,
    `unlocked` that they are open and every page is there; `loaded` that the program is in memory.

    `costs` are what a guess at a password costs; only tests ask for less than the usual.
    """

    modules = Modules.VILLAGE_WINDOW

    unlocked = Signal()
    locked = Signal()
    loaded = Signal()

    def __init__(
        self,
        app: QApplication,
        folders: Folders,
        *,
        now: Callable[[], Moment] = clock.now,
        costs: Costs | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._folders = folders
        self._now = now
        self._costs = costs
        self.settings = read_settings(folders.settings)
        self._vault: Vault | None = None
        self.rooms: OpenRooms | None = None
        self._untold: Refused | Trouble | None = None
        self._to_restore: Path | None = None
        self._dress()
        last = Path(self.settings.vault) if self.settings.vault else folders.vault
        self._practice = practice_folder(folders.vault)
        self._doors = self.make_doors(last)
        self.gate = self.make_gate()
        self._bugs = BugDoor(PROGRAM_VERSION, self._keep_work, self._keep_error, self)
        self._collector = Collector(self)
        self._has_modules = Event()
        self._has_modules.set()
        self._is_leaving = False
        self._turns: InTurns | None = None
        self._connect()

    def _connect(self) -> None:
        self.gate.opened.connect(self._on_opened)
        self.gate.closing.connect(self._on_gate_closing)
        self.gate.print_requested.connect(self._print_sheet)
        self.gate.support_requested.connect(self._on_support_requested)

    @cached_property
    def idle(self) -> IdleLock:
        """Locks the records when nobody is at the laptop."""
        from ui.vault.idle_lock import IdleLock

        lock = IdleLock(self._app, parent=self)
        lock.due.connect(self.lock)
        return lock

    @cached_property
    def _clipboard(self) -> ClipboardGuard:
        from ui.clipboard_guard import ClipboardGuard

        return ClipboardGuard(QApplication.clipboard(), parent=self)

    def make_doors(self, folder: Path) -> VaultDoors:
        """What opens the records of this folder."""
        return VaultDoors(
            folder,
            self._folders.marks,
            self._now,
            self._remember_folder,
            self._costs,
            practice=self._practice,
            load=self.wait_for_modules,
        )

    def make_gate(self) -> Gate:
        """The unlock window."""
        return Gate(self._doors.doors())

    def make_rooms(self, vault: Vault) -> OpenRooms:
        """The window of the open records."""
        from ui.rooms import Rooms

        return Rooms(vault, self._now, self.settings, self._costs, self._folders.settings)

    def wait_for_modules(self) -> bool:
        """Until what the open window needs is in memory; asked in the thread of whoever opens the records.
        False: the unlock window closes, and no other will come.
        """
        self._has_modules.wait()
        return not self._is_leaving

    def begin(self) -> None:
        """Show the unlock window; everything else is loaded once it stands there."""
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._bugs.install()
        self._collector.hold()
        self._has_modules.clear()
        show_whole(self.gate)
        self.gate.arrive()
        QTimer.singleShot(0, self._load_rest)

    def lock(self) -> None:
        """Close the records and ask for the password again. What was typed is kept as drafts.

        Long work that runs is finished first, behind the unlock window, and a backup made if it is
        due; nothing is shown meanwhile.
        """
        if self.rooms is None:
            return
        self.idle.end()
        self._clipboard.end()
        window = self.rooms.window
        self.rooms.keep_work()
        window.clear_before_lock()
        self.gate.show_unlock()
        show_whole(self.gate)
        window.hide()
        running = window.jobs.running()
        if running:
            self.gate.step().show_busy(self.tr("Finishing first: {0}").format(running[0].name))
            window.jobs.all_ended.connect(self._on_work_ended)
        else:
            self._back_up_last(self._close_records)

    def end(self) -> None:
        """Close what is open, in order. The second time does nothing."""
        self.idle.end()
        self._clipboard.end()
        if self._turns is not None:
            self._turns.end()
        self.gate.close()
        self._leave()
        self._collector.end()

    def change_settings(self, settings: LocalSettings) -> None:
        """Let these choices hold from now on, in open windows too, and keep them."""
        before, self.settings = self.settings, settings
        write_settings(self._folders.settings, settings)
        if (before.mode, before.text_size) != (settings.mode, settings.text_size):
            theme.change(self._app, self._theme())
        if before.language != settings.language:
            words.speak(self._app, words.Language(settings.language))
            if self.rooms is not None:
                self.rooms.speak_anew()
        if self.rooms is not None and before.lock_minutes != settings.lock_minutes and not self._practises():
            self.idle.begin(settings.lock_minutes)
        if self.rooms is not None and before.names_masked != settings.names_masked:
            self.rooms.desk.mask_names(settings.names_masked)

    def _keep_error(self, report: str) -> None:
        """For the support file; of a full disk nothing is said, the bug itself is told already."""
        from app.support.last_errors import keep_error

        keep_error(self._folders.settings, report, now=self._now())

    def _dress(self) -> None:
        fonts.load_first()
        words.speak(self._app, words.Language(self.settings.language))
        theme.apply(self._app, self._theme())

    def _theme(self) -> theme.Theme:
        return theme.Theme(theme.Mode(self.settings.mode), self.settings.text_size)

    def _load_rest(self) -> None:
        """Import what the open window needs while the password is typed: what knows nothing of Qt beside the
        unlock window, the rest in its turns.
        """
        if self._is_leaving:
            return
        job = self.gate.jobs.start("", partial(_import_beside, self.modules))
        job.done.connect(self._import_in_turns)
        job.broken.connect(self._has_modules.set)  # told as a bug; what asks for a module then says so too

    def _import_in_turns(self, steps: list[Step]) -> None:
        if self._is_leaving:
            return
        self._turns = InTurns((*steps, announce.load), self)
        self._turns.done.connect(self._on_imported)
        self._turns.begin()

    def _on_gate_closing(self) -> None:
        """Whoever still waits for modules goes."""
        self._is_leaving = True
        self._has_modules.set()

    def _on_imported(self) -> None:
        self._has_modules.set()
        job = self.gate.jobs.start("", partial(_read_ahead, self._doors.read_ahead, self._practice))
        job.done.connect(self._on_loaded)

    def _on_loaded(self) -> None:
        self._collector.begin()
        fonts.load_rest()
        this_version.mark_version_started()
        self.gate.ask_for_people()
        self.loaded.emit()

    def _on_opened(self, vault: Vault) -> None:
        """The window is made in one turn, its first page in the next, and then it is shown, so that none of
        them takes long.
        """
        self._vault = vault
        self.rooms = rooms = self.make_rooms(vault)
        rooms.window.lock_requested.connect(self.lock)
        rooms.window.closing.connect(self._on_closing)
        rooms.settings_changed.connect(self.change_settings)
        rooms.print_requested.connect(self._print_sheet)
        rooms.restore_requested.connect(self._on_restore_requested)
        rooms.furnished.connect(self.unlocked)
        QTimer.singleShot(0, rooms, partial(self._make_first_page, vault, rooms))

    def _make_first_page(self, vault: Vault, rooms: OpenRooms) -> None:
        if self.rooms is rooms:  # else the program was closed between the two
            rooms.make_first_page()
            QTimer.singleShot(0, rooms, partial(self._show_rooms, vault, rooms))

    def _show_rooms(self, vault: Vault, rooms: OpenRooms) -> None:
        from ui.backups.failed_words import failed_words
        from ui.vault.unlocked_words import unlocked_words

        if self.rooms is not rooms:  # the program was closed between the two
            return
        show_whole(rooms.window)
        self.gate.hide()
        rooms.begin()
        if not self._practises():  # a lock would end the exercise, and nobody real is in it
            self.idle.begin(self.settings.lock_minutes)
        self._clipboard.begin()
        if (told := unlocked_words(vault.before)) is not None:
            rooms.window.show_message(told)
        if failed := this_version.version_that_failed():
            words = self.tr("Version {0} did not start on this computer. Version {1} is in use again.")
            rooms.window.show_message(words.format(failed, PROGRAM_VERSION))
        if self._untold is not None:
            rooms.window.show_message(failed_words(self._untold))
            self._untold = None

    def _on_support_requested(self) -> None:
        from ui.support.before_unlock import show_support_file

        show_support_file(self.gate, self.gate.jobs, self._folders.settings, self._doors.folder())

    def _on_restore_requested(self, chosen: Path | None) -> None:
        """The records are closed first; which backup is put back is asked in the unlock window."""
        self._to_restore = chosen or self._doors.folder()
        self.lock()

    def _on_closing(self) -> None:
        """The unlock window stays until the last backup is made; closing it does without."""
        self.gate.show_unlock()
        show_whole(self.gate)
        self._back_up_last(self._close_program)

    def _close_program(self) -> None:
        self.end()
        self._app.quit()

    def _on_work_ended(self) -> None:
        self._back_up_last(self._close_records)

    def _back_up_last(self, then: Callable[[], None]) -> None:
        """Back up beside the unlock window if it is due, but no exercise; however that ends, go on."""
        if self.rooms is None or self._practises():
            then()
            return
        self.gate.step().show_busy(self.tr("Making a backup first"))
        self.rooms.backups.finished.connect(then)
        self.rooms.backups.finish()

    def _close_records(self) -> None:
        if self.rooms is not None:
            self._untold = self.rooms.backups.problem
        self.gate.step().show_busy("")
        practised = self._practises()
        self._leave()
        if practised:
            self.gate.arrive()  # a village that has no records of its own yet is asked for no password
        self.gate.ask_for_people()
        if self._to_restore is not None:
            self.gate.show_restore(self._to_restore)
            self._to_restore = None
        self.locked.emit()

    def _practises(self) -> bool:
        return self._vault is not None and self._vault.folder.parent == self._practice

    def _leave(self) -> None:
        """Take the window down and close the records, also where one of the two fails."""
        rooms, self.rooms = self.rooms, None
        vault, self._vault = self._vault, None
        try:
            if rooms is not None:
                self._keep_steps(rooms.practised())
                rooms.leave()
        finally:
            if vault is not None:
                vault.close()
                throw_away(self._practice)

    def _keep_steps(self, practised: str | None) -> None:
        """The next exercise goes on where this one ends, although its people are invented anew."""
        if practised is not None:
            self._keep(replace(self.settings, practised=practised))

    def _keep_work(self) -> None:
        if self.rooms is not None:
            self.rooms.keep_work()

    def _remember_folder(self, folder: Path) -> None:
        """The usual folder needs no remembering; another one is a folder's path and no more."""
        chosen = "" if folder == self._folders.vault else str(folder)
        if chosen != self.settings.vault:
            self._keep(replace(self.settings, vault=chosen))

    def _keep(self, settings: LocalSettings) -> None:
        self.settings = settings
        write_settings(self._folders.settings, settings)

    def _print_sheet(self, data: bytes) -> None:
        from ui.vault.print_sheet import SheetPrinter

        over = self.rooms.window if self.rooms is not None else self.gate
        SheetPrinter(data, over).begin()


def _import_beside(which: Modules, _report: object) -> list[Step]:
    from ui import read_in_a_row

    read_in_a_row.read_modules()
    read_in_a_row.read_qt(in_order(which))
    return import_beside(which)


def _read_ahead(read_records: Callable[[], None], practice: Path, _report: object) -> None:
    from ui import read_in_a_row

    read_in_a_row.read_libraries()
    resources.read_ahead("icons", "codes", "bag", "pinyin", "settings", "forms")
    fonts.read_ahead()
    read_records()
    from app.practice.make_practice import throw_away_what_was_left

    throw_away_what_was_left(practice)
    this_version.throw_away_what_was_left()
