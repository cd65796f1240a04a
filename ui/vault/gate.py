"""The window before the records are open: unlock them, begin them, or come back without the password.

Whatever takes time (deriving keys, opening the file) runs beside it through the `Doors`. The first run
and the ways back are parts of their own; this one unlocks and hands on.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.errors import Refused, Trouble
from ui.help.manual import open_manual
from ui.vault.doors import Doors, Opened
from ui.vault.first_run import FirstRun, opened_of
from ui.vault.gate_frame import GateFrame, without_report
from ui.vault.gate_state import GateState
from ui.vault.unlock_step import UnlockStep
from ui.vault.ways_back import WaysBack
from ui.words import Retranslated

_CHAPTERS = {
    GateState.UNLOCK: "password",
    GateState.TYPE_PHRASE: "recovery",
    GateState.NEW_PASSWORD: "recovery",
    GateState.RESTORE: "restore",
}
"""What the manual is opened at; elsewhere at the first day."""


class Gate(Retranslated, GateFrame):
    """`opened` brings the open vault. Nothing of it is shown here."""

    opened = Signal(object)
    closing = Signal()
    print_requested = Signal(bytes)
    support_requested = Signal()

    def __init__(self, doors: Doors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self.offer({GateState.UNLOCK: self.made_unlock})
        self._first_run = self.made_first_run()
        self._ways_back = WaysBack(self, doors)
        self._backs = dict(self._ways_back.backs())
        self._connect()
        self.retranslate()
        self.resize(980, 700)

    def _connect(self) -> None:
        self._first_run.begun.connect(self.hand_on)
        self._first_run.other_folder_requested.connect(self._on_other_folder)
        self._first_run.practice_requested.connect(self.practise)
        self._first_run.restore_requested.connect(self.show_restore)
        self._first_run.print_requested.connect(self.print_requested)
        self._ways_back.opened.connect(self.hand_on)
        self._ways_back.left.connect(self._on_left)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._on_back)
        QShortcut(QKeySequence("F8"), self).activated.connect(self.practise)
        QShortcut(QKeySequence("F12"), self).activated.connect(self.support_requested)
        for keys in ("F1", "Shift+F1"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_manual)

    def made_unlock(self) -> UnlockStep:
        """The first step of a laptop that has records."""
        unlock = UnlockStep()
        unlock.unlock_requested.connect(self._on_unlock)
        unlock.phrase_requested.connect(self._ways_back.by_phrase)
        unlock.county_requested.connect(self._on_county_wanted)
        unlock.other_folder_requested.connect(self._on_other_folder)
        unlock.begin_requested.connect(self._on_begin_wanted)
        unlock.practice_requested.connect(self.practise)
        unlock.restore_requested.connect(self.show_restore)
        return unlock

    def made_first_run(self) -> FirstRun:
        """What begins records where there are none."""
        return FirstRun(self, self._doors)

    def arrive(self) -> None:
        """Show the step that fits this laptop: unlock where there are records, else begin them."""
        if self._doors.has_records():
            self.show_unlock()
        else:
            self.show_step(GateState.CREATE)

    def show_unlock(self) -> None:
        """Ask for the password, again after a lock."""
        self.show_step(GateState.UNLOCK)

    def show_restore(self, chosen: Path | None = None) -> None:
        """Ask which backup is to be put back."""
        self._ways_back.by_backup(chosen)

    def ask_for_people(self) -> None:
        """Find out beside the window who may unlock, once everything is loaded."""
        if self.state is not GateState.UNLOCK:
            return
        job = self.jobs.start(self.tr("Reading the key slots"), partial(without_report, self._doors.people))
        job.done.connect(self._on_people)
        job.troubled.connect(self._on_people_troubled)

    def practise(self) -> None:
        """F8: only from the first step, and not while something is being opened."""
        if self.state in (GateState.UNLOCK, GateState.CREATE) and self.is_free():
            doing = self.tr("Inventing the people of the practice village")
            self.do(doing, self._doors.practise, self.hand_on)

    def hand_on(self, opened: Opened | None) -> None:
        """Forget everything secret that was typed, then hand on what was opened."""
        self._first_run.forget()
        self._ways_back.forget()
        self.drop_steps()
        self.opened.emit(opened)

    def let_go(self) -> None:
        """Close in order what was opened and not yet handed on."""
        for opened in (opened_of(self._first_run.forget()), self._ways_back.forget()):
            if opened is not None:
                self._doors.close(opened)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Yidai"))
        self._name.setText(self.tr("Yidai · One person, one bag"))
        self._motto.setText(self.tr("Encrypted on this laptop. Nothing leaves it without you."))
        self._help.setText(
            "\n".join(
                (
                    self.tr("F1: the manual, and what to do when a password is forgotten"),
                    self.tr("F12: a support file for the county desk, when something is wrong"),
                )
            )
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was opened and not yet handed on is closed in order."""
        self.closing.emit()
        self.jobs.wait_for_all()
        self.let_go()
        super().closeEvent(event)

    def _on_unlock(self, user: str, password: str) -> None:
        self.do(self.tr("Opening the records"), partial(self._doors.unlock, user, password), self.hand_on)

    def _on_county_wanted(self) -> None:
        unlock = self.step()
        self._ways_back.by_county(unlock.user() if isinstance(unlock, UnlockStep) else "")

    def _on_begin_wanted(self) -> None:
        self.show_step(GateState.CREATE)

    def _on_people(self, people: object) -> None:
        unlock = self.made_step(GateState.UNLOCK)
        if isinstance(unlock, UnlockStep) and isinstance(people, tuple):
            unlock.show_missing(None)
            unlock.show_people(people)

    def _on_people_troubled(self, problem: Refused | Trouble) -> None:
        unlock = self.made_step(GateState.UNLOCK)
        if isinstance(unlock, UnlockStep) and isinstance(problem, Trouble):
            unlock.show_missing(problem)

    def _on_manual(self) -> None:
        open_manual(_CHAPTERS.get(self.state, "unlock"), self)

    def _on_back(self) -> None:
        back = self._backs.get(self.state)
        if back is not None and self.is_free():
            back()

    def _on_left(self) -> None:
        self.arrive()
        self.ask_for_people()

    def _on_other_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("The folder that holds the records"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    def _on_folder_chosen(self, folder: str) -> None:
        self._doors.choose_folder(Path(folder))
        self.show_unlock()
        self.ask_for_people()
