"""Read the list of people beside the window: first what the files alone tell, then the whole.

A few people are read at once, since that is quicker than a blink.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Refused, Trouble
from app.people.list_people import PersonLine
from ui.background import Job, Jobs
from ui.parts.reading import AT_ONCE_PEOPLE
from ui.people.people_filter import Searchable
from ui.problems import sentence_of

Lines = Callable[[], list[PersonLine]]


class PeopleReading(QObject):
    """`read` brings people made ready for searching, once or twice; `troubled` a sentence.

    Asked again while it reads, it reads once more afterwards, so that the last answer is always new.
    """

    read = Signal(object)
    troubled = Signal(str)

    def __init__(
        self, count: Callable[[], int], files: Lines, whole: Lines, jobs: Jobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._count = count
        self._files = files
        self._whole = whole
        self._jobs = jobs
        self._has_whole = False
        self._reading = False
        self._again = False

    def begin(self) -> None:
        if self._reading:
            self._again = True
            return
        try:
            if self._count() <= AT_ONCE_PEOPLE:
                self._on_whole(_ready(self._whole, None))
                return
        except (Refused, Trouble) as problem:
            self._on_troubled(problem)
            return
        self._reading = True
        if self._has_whole:
            self._begin_whole()
        else:
            job = self._start(self.tr("Opening the list"), self._files, soon=True)
            job.done.connect(self._on_files)
            job.ended.connect(self._on_files_ended)

    def _start(self, name: str, lines: Lines, *, soon: bool = False) -> Job:
        job = self._jobs.start(name, partial(_ready, lines, soon=soon))
        job.troubled.connect(self._on_troubled)
        return job

    def _begin_whole(self) -> None:
        job = self._start(self.tr("Working out what is due"), self._whole)
        job.done.connect(self._on_whole)
        job.ended.connect(self._on_ended)

    def _on_files(self, found: Searchable) -> None:
        self.read.emit(found)

    def _on_files_ended(self) -> None:
        """The first rows are drawn before the rest is worked out."""
        QTimer.singleShot(0, self, self._begin_whole)

    def _on_whole(self, found: Searchable) -> None:
        self._has_whole = True
        self.read.emit(found)

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self.troubled.emit(sentence_of(problem))

    def _on_ended(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.begin()


def _ready(lines: Lines, _report: object, *, soon: bool = False) -> Searchable:
    return Searchable(lines(), soon=soon)
