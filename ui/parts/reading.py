"""Reading beside the window what a page shows: one at a time, and once more where it was asked again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.errors import Refused, Trouble
from ui.background import Job, Report, Work

AT_ONCE_PEOPLE = 100
"""Of so few people everything is read at once, since that is quicker than a blink."""


@dataclass(frozen=True)
class Beside:
    """Where a window reads what takes a while in a large village; of `has_few` people it reads at once."""

    start: Callable[[str, Work], Job]
    has_few: Callable[[], bool]

    def reading(self, what: Callable[[], object], name: Callable[[], str], parent: QObject) -> Reading:
        return Reading(self.start, what, name, parent, is_little=self.has_few)


class Reading(QObject):
    """`ask` begins; `read` brings what was read, `troubled` the Refused or Trouble.

    What was asked for while something was being read makes the answer old before it is shown: it is
    read again, and only the newest is brought.
    """

    read = Signal(object)
    troubled = Signal(object)

    def __init__(
        self,
        start: Callable[[str, Work], Job],
        what: Callable[[], object],
        name: Callable[[], str],
        parent: QObject,
        *,
        is_little: Callable[[], bool] | None = None,
    ) -> None:
        """`what` reads, in a thread of its own; `name` says in words what is being read. What `is_little` is
        read at once.
        """
        super().__init__(parent)
        self._start, self._what, self._name = start, what, name
        self._is_little = is_little
        self._reading = False
        self._again = False

    def ask(self) -> None:
        """Read it now, or once more after what is being read."""
        if self._reading:
            self._again = True
            return
        if self._is_little is not None and self._read_little(self._is_little):
            return
        self._reading = True
        job = self._start(self._name(), self._work)
        job.done.connect(self._on_done)
        job.troubled.connect(self.troubled)
        job.ended.connect(self._on_ended)

    def is_reading(self) -> bool:
        return self._reading

    def _read_little(self, is_little: Callable[[], bool]) -> bool:
        """Whether that was all."""
        try:
            if not is_little():
                return False
            found = self._what()
        except (Refused, Trouble) as problem:
            self.troubled.emit(problem)
        else:
            self.read.emit(found)
        return True

    def _work(self, report: Report) -> object:
        """After a cancel what was read is not shown any more."""
        found = self._what()
        report(1, 1)
        return found

    def _on_done(self, found: object) -> None:
        if not self._again:
            self.read.emit(found)

    def _on_ended(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.ask()
