"""Backups that nobody has to think of: now and then, after a ledger, and before the records close."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Refused, Trouble
from ui.background import Job, Jobs, Report

_EVERY_MS = 5 * 60 * 1000
_FIRST_MS = 60 * 1000  # what failed before the last close is tried, and told, soon after opening
_LONGEST_MS = 20 * 1000

BackUp = Callable[[Report], object]
"""Gives what it made, or None where nothing was to be done."""


class Backups(QObject):
    """One at a time, beside the window. `made`: there is a new one; `failed` brings the Refused or
    Trouble, each time. `finished` follows `finish`, whatever became of the last one.

    `if_due` leaves out what is not needed; `at_once` makes one in any case; `last` is for the end, when
    somebody waits (`if_due` if not said).
    """

    made = Signal()
    failed = Signal(object)
    finished = Signal()

    def __init__(
        self,
        jobs: Jobs,
        if_due: BackUp,
        at_once: BackUp,
        parent: QObject | None = None,
        *,
        last: BackUp | None = None,
        longest_ms: int = _LONGEST_MS,
    ) -> None:
        super().__init__(parent)
        self.problem: Refused | Trouble | None = None
        self._jobs = jobs
        self._if_due = if_due
        self._at_once = at_once
        self._last = last or if_due
        self._job: Job | None = None
        self._next: BackUp | None = None
        self._finishing = False
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY_MS)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(_FIRST_MS)
        self._bound = QTimer(self)
        self._bound.setSingleShot(True)
        self._bound.setInterval(longest_ms)
        self._connect()

    def _connect(self) -> None:
        self._clock.timeout.connect(self.ask)
        self._first.timeout.connect(self.ask)
        self._bound.timeout.connect(self._on_too_long)

    def begin(self) -> None:
        """Ask from now on every few minutes."""
        self._first.start()
        self._clock.start()

    def ask(self) -> None:
        """Back up if it is due. While one is being made nothing happens."""
        if self._job is None and not self._finishing:
            self._start(self._if_due)

    def back_up(self) -> None:
        """Back up what has just been taken in: now, or after the one that is being made."""
        if self._finishing:
            return
        if self._job is None:
            self._start(self._at_once)
        else:
            self._next = self._at_once

    def finish(self) -> None:
        """The last one, if it is due; then `finished`. It is given up when it takes too long."""
        if self._finishing:
            return
        self._finishing = True
        self._clock.stop()
        self._first.stop()
        self._bound.start()
        self._next = self._last
        if self._job is None:
            self._go_on()

    def _start(self, back_up: BackUp) -> None:
        self._job = job = self._jobs.start("", back_up)
        job.done.connect(self._on_done)
        job.troubled.connect(self._on_troubled)
        job.ended.connect(self._on_ended)

    def _go_on(self) -> None:
        wanted, self._next = self._next, None
        if wanted is not None:
            self._start(wanted)
        elif self._finishing:
            self._bound.stop()
            self.finished.emit()

    def _on_done(self, made: object) -> None:
        self.problem = None
        if made is not None:
            self.made.emit()

    def _on_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused | Trouble):
            self.problem = problem
            self.failed.emit(problem)

    def _on_ended(self) -> None:
        self._job = None
        self._go_on()

    def _on_too_long(self) -> None:
        self._next = None
        if self._job is not None:
            self._job.cancel()
