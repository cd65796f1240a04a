"""Step 3: encrypt and sign, write, read back, and say when the stick can be taken out."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui import icons
from ui.background import Job
from ui.counted import counted
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.sending.backup_told import BackupTold, backup_words
from ui.sending.drives import Drive
from ui.sending.pace import Pace
from ui.sending.sending_words import bundle_words
from ui.sending.size_words import size_words
from ui.theme import SMALL
from ui.words import Retranslated

_WRITTEN_FROM, _READ_FROM = 0.5, 0.75  # of the shares that `send` and `copy_kept` report


class WritingState(StrEnum):
    """Where the writing stands."""

    NOWHERE = "nowhere"
    READY = "ready"
    WRITING = "writing"
    BACKING_UP = "backing_up"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


class Writing(Retranslated, QWidget):
    """`write_requested`, `again_requested(number)` and `slip_requested`, the paper that goes along, are the
    user's wishes. `seconds` is a clock that only runs forward.
    """

    write_requested = Signal()
    slip_requested = Signal()
    again_requested = Signal(int)
    state_changed = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, *, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self.state = WritingState.NOWHERE
        self._pace = Pace(seconds)
        self._size: int | None = None
        self._drive: Drive | None = None
        self._written_to: Drive | None = None
        self._job: Job | None = None
        self._share = 0.0
        self._name = ""
        self._problem: Refused | Trouble | None = None
        self._kept = 0
        self._backup: BackupTold | None = None
        self._names_nobody = False
        self._enrolled, self._practises = True, False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._stages = [_Stage(), _Stage(), _Stage(), _Stage()]
        self._outcome = label("", "success", wrap=True)
        self._beside = label("", "small", wrap=True)
        self._more = label("", "small", wrap=True)
        self._write = QPushButton()
        self._write.setAutoDefault(False)
        wear(self._write, role="primary")
        self._cancel = QPushButton()
        self._cancel.setAutoDefault(False)
        self._slip = QPushButton()
        self._slip.setAutoDefault(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        for part in (self._bar, *self._stages, self._outcome, self._beside, self._more):
            whole.addWidget(part)
        whole.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        row.addWidget(self._slip)
        row.addWidget(self._cancel)
        row.addWidget(self._write)
        whole.addLayout(row)

    def _connect(self) -> None:
        self._write.clicked.connect(self._on_write_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._slip.clicked.connect(self.slip_requested)

    def show_drive(self, drive: Drive | None) -> None:
        """Where it would be written to. What was said stays in sight: trouble until the next try, and
        "it can be taken out" until another stick is there.
        """
        self._drive = drive
        stays = self.is_busy() or self.state in (WritingState.STOPPED, WritingState.FAILED)
        if stays or (self.state is WritingState.DONE and drive in (None, self._written_to)):
            self._show()
        else:
            self._to(WritingState.READY if drive else WritingState.NOWHERE)

    def show_enrolled(self, enrolled: bool, *, practises: bool = False) -> None:
        """Whether anything can be sent from this laptop yet; from an exercise it never is."""
        self._enrolled, self._practises = enrolled, practises
        self._show()

    def show_size(self, size: int | None) -> None:
        """About how large the next bundle will be; None where that is not known."""
        self._size = size
        self._show()

    def show_job(self, job: Job, *, names_nobody: bool = False) -> None:
        """Follow the writing that has begun; `names_nobody`: of a bundle that the county does not answer."""
        self._job, self._share, self._problem, self._kept, self._name = job, 0.0, None, 0, ""
        self._written_to, self._backup, self._names_nobody = self._drive, None, names_nobody
        self._pace.begin()
        job.progressed.connect(self._on_progressed)
        self._to(WritingState.WRITING)

    def show_backing_up(self, job: Job, file_name: str) -> None:
        """The bundle is written and read back; a backup follows it."""
        self._job, self._share, self._name = job, 0.0, file_name
        job.progressed.connect(self._on_progressed)
        self._to(WritingState.BACKING_UP)

    def show_done(self, file_name: str, backup: BackupTold | None = None) -> None:
        """The bundle is written; `backup` is None where none was asked for."""
        self._job, self._share, self._name, self._backup = None, 1.0, file_name, backup
        self._to(WritingState.DONE)

    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self.state in (WritingState.WRITING, WritingState.BACKING_UP)

    def show_stopped(self, kept: int) -> None:
        """`kept`: the number of the bundle that lies ready in the vault; 0 when none was made."""
        self._job, self._kept = None, kept
        self._to(WritingState.STOPPED)

    def show_problem(self, problem: Refused | Trouble | None, kept: int) -> None:
        """Trouble with the stick, in words; None for a bug, which was reported elsewhere."""
        self._job, self._problem, self._kept = None, problem, kept
        self._to(WritingState.FAILED)

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._slip.setText(self.tr("Print hand-over slip"))
        self._show()

    def _to(self, state: WritingState) -> None:
        had_focus = self._write.hasFocus() or self._cancel.hasFocus()
        self.state = state
        self._show()
        if had_focus:
            (self._cancel if self.is_busy() else self._write).setFocus()
        self.state_changed.emit(state.value)

    def _show(self) -> None:
        """Paint this state."""
        state, share = self.state, self._share
        busy = self.is_busy()
        whole = state in (WritingState.BACKING_UP, WritingState.DONE)  # the bundle
        show_if(self._bar, busy or state is WritingState.DONE)
        self._bar.setValue(round(share * 1000))
        wear(self._bar, tone="done" if state is WritingState.DONE else "")
        stages = (
            (self.tr("Encrypt and sign"), whole or share >= _WRITTEN_FROM),
            (
                self.tr("Write {0}").format(self._name) if self._name else self.tr("Write to the stick"),
                whole or share >= _READ_FROM,
            ),
            (self.tr("Read back and compare"), whole),
            (self.tr("A backup beside it"), self._backup is not None and bool(self._backup.file_name)),
        )
        for stage, (words, done) in zip(self._stages, stages, strict=True):
            stage.show_stage(words, done=done and (busy or whole))
        show_if(self._stages[-1], state is WritingState.BACKING_UP or self._backup is not None)
        self._show_backup()
        outcome, role, more = self._words()
        self._outcome.setText(outcome)
        wear(self._outcome, role=role)
        show_if(self._outcome, bool(outcome))
        self._more.setText(more)
        show_if(self._more, bool(more))
        show_if(self._slip, state is WritingState.DONE)
        show_if(self._cancel, busy)
        self._cancel.setEnabled(busy)
        show_if(self._write, not busy)
        self._write.setEnabled(self._drive is not None)
        self._write.setText(self._button_words())

    def _show_backup(self) -> None:
        told = self._backup if self.state is WritingState.DONE else None
        removable = self._written_to is None or self._written_to.removable
        self._beside.setText("" if told is None else backup_words(told, removable=removable))
        wear(self._beside, role="small" if told is None or told.file_name else "error")
        show_if(self._beside, told is not None)

    def _words(self) -> tuple[str, str, str]:
        """Outcome, its role, and the quieter line below it."""
        kept = ""
        if self._kept:
            kept = self.tr(
                "{0} is made and kept on this laptop. It is on no stick yet and counts as not sent."
            ).format(bundle_words(self._kept))
        match self.state:
            case WritingState.NOWHERE:
                return "", "small", self._nowhere_words()
            case WritingState.READY:
                return self._room_words(), "error", ""
            case WritingState.WRITING | WritingState.BACKING_UP:
                return "", "small", self._pace_words()
            case WritingState.DONE if self._written_to is not None and not self._written_to.removable:
                return self.tr("Written to the folder"), "success", self._answer_words()
            case WritingState.DONE:
                return self.tr("The stick can be taken out safely"), "success", self._answer_words()
            case WritingState.STOPPED:
                return self.tr("Stopped. Nothing was left on the stick."), "strong", kept
        words = sentence_of(self._problem) if self._problem is not None else self.tr("Writing failed.")
        return words, "error", kept

    def _nowhere_words(self) -> str:
        if self._enrolled:
            return self.tr("Choose a stick first.")
        if self._practises:
            return self.tr("No bundle is written in the practice village.")
        return self.tr("Take in the county's file first.")

    def _answer_words(self) -> str:
        if self._names_nobody:
            return self.tr("It names nobody. The county sends no receipt for it.")
        return self.tr("It counts as received only when the county's receipt is here.")

    def _room_words(self) -> str:
        """Before anything is written: whether the stick will do."""
        drive, size = self._drive, self._size
        if drive is None or size is None or drive.free >= size:
            return ""
        return self.tr(
            "There is hardly room on this stick: {0} free, about {1} needed. Free some room, or take another."
        ).format(size_words(drive.free), size_words(size))

    def _pace_words(self) -> str:
        stay = self.tr("Do not take the stick out yet.")
        left = self._pace.minutes_left(self._share)
        if not left:
            return stay
        slow = counted(self.tr("The stick is slow: about {0} {0:minute is|minutes are} left."), left)
        return f"{stay} {slow}"

    def _button_words(self) -> str:
        if self._kept and self.state in (WritingState.STOPPED, WritingState.FAILED):
            return self.tr("Write {0} again").format(bundle_words(self._kept))
        if self.state is WritingState.DONE:
            return self.tr("Write another")
        if self._drive is not None and not self._drive.removable:
            return self.tr("Write to the folder")
        return self.tr("Write to the stick")

    def _on_write_clicked(self) -> None:
        if self._kept and self.state in (WritingState.STOPPED, WritingState.FAILED):
            self.again_requested.emit(self._kept)
        else:
            self.write_requested.emit()

    def _on_cancel_clicked(self) -> None:
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()

    def _on_progressed(self, done: int, total: int) -> None:
        share = max(self._share, done / total) if total else self._share
        if self.is_busy() and share > self._share:
            self._share = share
            self._show()


class _Stage(QWidget):
    """One of the things that are done in turn, with its check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = QLabel()
        self._words = label("", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)

    def show_stage(self, words: str, *, done: bool) -> None:
        self._words.setText(words)
        wear(self._words, role="" if done else "muted")
        self._mark.setPixmap(icons.pixmap("check" if done else "circle", "done" if done else "muted", 16))
