"""Bind Today to an open vault: read beside the window where reading takes time, at once where it does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.bundles.copies import CopyNoticed, list_copies
from app.clock import Moment, day_of
from app.errors import Refused, Trouble
from app.followup.counted_before import counted_before
from app.followup.list_due import DueList, list_due
from app.followup.plans import PlanRule
from app.ids import PersonId
from app.vault.first_steps import FirstStep, open_steps
from app.vault.vault import Vault
from app.work import look
from ui.background import Jobs
from ui.problems import sentence_of
from ui.today.today_page import TodayPage

AT_ONCE_SECONDS = 0.03


def today_page(
    vault: Vault,
    now: Callable[[], Moment],
    names_masked: Callable[[], bool],
    jobs: Jobs,
    parent: QWidget | None = None,
) -> TodayPage:
    """The page, which reads its list whenever it asks for it. `jobs` are awaited before the vault closes."""
    bound = _Today(vault, now)
    page = TodayPage(names_masked, bound.last_times, parent)
    refresh = Refresh(bound.due, jobs, page)
    page.refresh_requested.connect(Steps(bound.steps, bound.copies, page).tell)
    page.refresh_requested.connect(refresh.begin)
    refresh.read.connect(page.show_due)
    refresh.troubled.connect(page.message)
    return page


class Steps(QObject):
    """Keeps the cards above the list true, each time that Today is read: what is still to be done, and
    whether a copy of a laptop is in use.
    """

    def __init__(
        self,
        steps: Callable[[], tuple[FirstStep, ...]],
        copies: Callable[[], list[CopyNoticed]],
        page: TodayPage,
    ) -> None:
        super().__init__(page)
        self._steps, self._copies = steps, copies
        self._page = page

    def tell(self) -> None:
        try:
            self._page.copies.show_copies(self._copies())
            self._page.steps.show_steps(self._steps())
        except (Refused, Trouble) as problem:
            self._page.message.emit(sentence_of(problem))


class Refresh(QObject):
    """Reads beside the window the first time, so that it is shown at once, and whenever the last time
    was slow; at once while that is quicker than a blink.

    Asked again while it reads, it reads once more afterwards, so that the last answer is always new.
    """

    read = Signal(object)
    troubled = Signal(str)

    def __init__(self, due: Callable[[], DueList], jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._due = due
        self._jobs = jobs
        self._slow = True
        self._reading = False
        self._again = False

    def begin(self) -> None:
        if self._reading:
            self._again = True
        elif self._slow:
            self._begin_beside()
        else:
            self._read_now()

    def _read_now(self) -> None:
        try:
            self._on_read(_timed(self._due, None))
        except (Refused, Trouble) as problem:
            self._on_troubled(problem)

    def _begin_beside(self) -> None:
        self._reading = True
        job = self._jobs.start(self.tr("Working out what is due"), partial(_timed, self._due))
        job.done.connect(self._on_read)
        job.troubled.connect(self._on_troubled)
        job.ended.connect(self._on_ended)

    def _on_read(self, timed: tuple[DueList, float]) -> None:
        due, seconds = timed
        self._slow = seconds > AT_ONCE_SECONDS
        self.read.emit(due)

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self.troubled.emit(sentence_of(problem))

    def _on_ended(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.begin()


def _timed(due: Callable[[], DueList], _report: object) -> tuple[DueList, float]:
    """The list, and how many seconds it took to work out."""
    start = perf_counter()
    return due(), perf_counter() - start


@dataclass(frozen=True)
class _Today:
    vault: Vault
    now: Callable[[], Moment]

    def due(self) -> DueList:
        with look(self.vault) as connection:
            return list_due(connection, today=day_of(self.now()))

    def steps(self) -> tuple[FirstStep, ...]:
        return open_steps(self.vault, today=day_of(self.now()))

    def copies(self) -> list[CopyNoticed]:
        with look(self.vault) as connection:
            return list_copies(connection)

    def last_times(self, person: PersonId, rule: PlanRule) -> tuple[date, ...]:
        with look(self.vault) as connection:
            return counted_before(connection, person, rule, today=day_of(self.now()))
