"""Write a bundle for the county, and where it is wanted a backup beside it; step 3 says how it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bundles.plan_bundle import AGGREGATE
from app.bundles.send import SentBundle
from app.errors import Refused, Trouble
from ui.background import Report
from ui.sending.backup_told import BackupTold
from ui.sending.drives import Drive
from ui.sending.sending_desk import SendingDesk
from ui.sending.sending_words import bundle_words
from ui.sending.stick_choice import StickChoice
from ui.sending.what_is_sent import WhatIsSent
from ui.sending.writing import Writing

_MADE_ANEW = frozenset({"bundle_kept_damaged", "bundle_not_kept"})
"""After these the copy in the vault is of no use; a new bundle carries the same."""


class WriteBundles(QObject):
    """The three steps as one. `changed`: what was sent, or kept to be sent, is to be told anew."""

    changed = Signal()
    message = Signal(str)

    def __init__(self, desk: SendingDesk, what: WhatIsSent, stick: StickChoice, writing: Writing) -> None:
        super().__init__(writing)
        self._desk, self._what, self._stick, self._writing = desk, what, stick, writing
        self._again = 0
        self._names_nobody = False
        self._to: Drive | None = None
        self._backup_wanted = False
        self._written = ""
        writing.write_requested.connect(self.write_new)
        writing.again_requested.connect(self.write_again)

    def write_new(self) -> None:
        """Write the next bundle to the chosen stick."""
        drive = self._stick.drive()
        if drive is not None:
            self._write(self.tr("Writing the bundle for the county"), drive, 0)

    def write_again(self, number: int) -> None:
        """Write a kept bundle once more; not while something is being written."""
        drive: Drive | None = self._stick.drive()
        if self._writing.is_busy():
            return
        if drive is None:
            self.message.emit(self.tr("Choose a stick first."))
            return
        self._write(self.tr("Writing {0} again").format(bundle_words(number)), drive, number)

    def _write(self, name: str, drive: Drive, number: int) -> None:
        """Begin to write beside the window; `number` 0 is a new bundle."""
        self._again = number
        self._to, self._backup_wanted = drive, self._stick.wants_backup()
        folder, kind = drive.folder, self._what.kind()
        self._names_nobody = kind == AGGREGATE and not number

        def write(report: Report) -> object:
            if number:
                return self._desk.write_again(number, folder, report)
            return self._desk.send(folder, kind, report)

        job = self._desk.start(name, write)
        job.done.connect(self._on_written)
        job.troubled.connect(self._on_troubled)
        job.cancelled.connect(self._on_stopped)
        job.broken.connect(self._on_broken)
        self._writing.show_job(job, names_nobody=self._names_nobody)
        self._stick.setEnabled(False)
        job.ended.connect(self._on_ended)

    def _kept_number(self) -> int:
        """The bundle that was made and lies on no stick; 0 when the newest one does, or none is kept."""
        if self._names_nobody:
            return 0
        if self._again:
            return self._again
        newest = self._desk.standing().sent[:1]
        return newest[0].number if newest and newest[0].state == "made" else 0

    def _on_written(self, written: object) -> None:
        path = getattr(written, "path", None)
        self._written = path.name if isinstance(path, Path) else ""
        if self._backup_wanted and self._to is not None:
            self._back_up(self._to)
        else:
            self._writing.show_done(self._written)
        if isinstance(written, SentBundle):
            words = self.tr("{0} is written. It waits for the county's receipt.")
            if self._names_nobody:
                words = self.tr("{0} is written. It names nobody and gets no receipt.")
            self.message.emit(words.format(bundle_words(written.number)))
            self._what.wish_everything()
        self.changed.emit()

    def _back_up(self, drive: Drive) -> None:
        """The bundle is written, whatever becomes of this. It begins before the job before it has
        ended, so that neither the lock nor the close comes between the two.
        """

        def back_up(report: Report) -> object:
            return self._desk.back_up(drive, report)

        job = self._desk.start(self.tr("Writing a backup beside the bundle"), back_up)
        job.done.connect(self._on_backed_up)
        job.troubled.connect(self._on_backup_troubled)
        job.cancelled.connect(self._on_backup_stopped)
        job.broken.connect(self._on_backup_broken)
        self._writing.show_backing_up(job, self._written)
        job.ended.connect(self._on_ended)

    def _tell_backup(self, told: BackupTold) -> None:
        self._writing.show_done(self._written, told)
        self.changed.emit()

    def _on_backed_up(self, copied: object) -> None:
        path = getattr(copied, "path", None)
        self._tell_backup(BackupTold(path.name if isinstance(path, Path) else ""))

    def _on_backup_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused | Trouble):
            self._tell_backup(BackupTold(problem=problem))

    def _on_backup_stopped(self) -> None:
        self._tell_backup(BackupTold(stopped=True))

    def _on_backup_broken(self) -> None:
        self._tell_backup(BackupTold())

    def _on_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused | Trouble):
            kept = 0 if problem.reason in _MADE_ANEW else self._kept_number()
            self._writing.show_problem(problem, kept)
            self.changed.emit()

    def _on_stopped(self) -> None:
        self._writing.show_stopped(self._kept_number())
        self.changed.emit()

    def _on_broken(self) -> None:
        self._writing.show_problem(None, self._kept_number())
        self.changed.emit()

    def _on_ended(self) -> None:
        if self._writing.is_busy():
            return
        self._stick.setEnabled(True)
        self._stick.look_again()
