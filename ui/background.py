"""Long work beside the window: progress, cancelling, the result or the trouble, all as signals.

The function runs in a thread of its own and is given `report(done, total)`, which it calls now and
then; after a cancel that call raises `Cancelled`, so that transactions roll back on their way out.
Only plain values cross between the threads.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, QThread, Signal

from app.errors import Refused, Trouble

Report = Callable[[int, int], None]
Work = Callable[[Report], object]


class Cancelled(Exception):  # not an error: the user wished it
    """Raised inside the work, at its next report, after the user cancelled."""


class JobState(StrEnum):
    """Where a job stands."""

    RUNNING = "running"
    CANCELLING = "cancelling"
    DONE = "done"
    CANCELLED = "cancelled"
    TROUBLED = "troubled"
    BROKEN = "broken"


class Followed(QObject):
    """What a bar can follow: how far it is, its end, and the way to stop it. `name` is shown."""

    progressed = Signal(int, int)
    ended = Signal()
    name = ""

    def cancel(self) -> None:
        """Ask it to stop; it ends as soon as it can."""
        raise NotImplementedError


class Job(Followed):
    """One piece of work. `done` brings the result; `troubled` the Refused or Trouble.

    Exactly one of done, cancelled, troubled and broken is sent, then `ended`. A bug inside the work
    goes to the excepthook like any other, and `broken` tells the window that nothing will come.
    """

    done = Signal(object)
    cancelled = Signal()
    troubled = Signal(object)
    broken = Signal()

    def __init__(self, name: str, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.state = JobState.RUNNING
        self._thread = _Thread(work, self)
        self._thread.progressed.connect(self.progressed)
        self._thread.finished.connect(self._on_finished)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next report. Again, or after its end: nothing happens."""
        if self.state is JobState.RUNNING:
            self.state = JobState.CANCELLING
            self._thread.stop.set()

    def is_running(self) -> bool:
        return self.state in (JobState.RUNNING, JobState.CANCELLING)

    def wait(self) -> None:
        """Block until the thread ended; for the very end of the program only."""
        self._thread.wait()

    def _on_finished(self) -> None:
        self._thread.wait()
        outcome = self._thread.outcome
        if isinstance(outcome, Cancelled):
            self.state = JobState.CANCELLED
            self.cancelled.emit()
        elif isinstance(outcome, Refused | Trouble):
            self.state = JobState.TROUBLED
            self.troubled.emit(outcome)
        elif self._thread.has_result:
            self.state = JobState.DONE
            self.done.emit(outcome)
        else:
            self.state = JobState.BROKEN
            self.broken.emit()
        self.ended.emit()


class Jobs(QObject):
    """The jobs of one window, so that it knows when it may close."""

    started = Signal(object)
    all_ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Job] = []

    def start(self, name: str, work: Work) -> Job:
        """Begin; connect to the job's signals right away: they come only after control returns to Qt.

        `name` is shown: what is being done, in the user's language.
        """
        job = Job(name, work, self)
        self._running.append(job)
        job.ended.connect(self._on_ended)
        job.start()
        self.started.emit(job)
        return job

    def running(self) -> list[Job]:
        return list(self._running)

    def cancel_all(self) -> None:
        for job in self.running():
            job.cancel()

    def wait_for_all(self) -> None:
        """Cancel and block until nothing runs any more; for the very end of the program only."""
        self.cancel_all()
        for job in self.running():
            job.wait()

    def _on_ended(self) -> None:
        job = self.sender()
        self._running = [one for one in self._running if one is not job]
        if isinstance(job, Job):
            job.deleteLater()
        if not self._running:
            self.all_ended.emit()


class _Thread(QThread):
    progressed = Signal(int, int)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self.stop = threading.Event()
        self.outcome: object = None
        self.has_result = False

    def run(self) -> None:
        """Refusals and trouble are outcomes; a bug leaves by the excepthook, and there is no result."""
        try:
            self.outcome = self._work(self._report)
            self.has_result = True
        except (Cancelled, Refused, Trouble) as known:
            self.outcome = known

    def _report(self, done: int, total: int) -> None:
        if self.stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)
