"""Bind the entry of visits to an open vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from app.clock import Moment, day_of
from app.ids import PersonId, VisitId
from app.people.list_people import count_people
from app.search.find_people import Found, find_people
from app.tests.log_of_tests import TestLine, log_of_tests
from app.vault.clock_doubts import clock_findings
from app.vault.vault import Vault
from app.visits.record_visit import change_visit, record_visit, remove_visit, visit_warnings
from app.visits.start_visit import VisitStart, start_change_of_visit, start_visit
from app.visits.visit_details import VisitDetails
from app.visits.visit_log import VisitLine, visit_log
from app.work import look, work
from ui.background import Jobs
from ui.desk import Desk
from ui.drafts import drafts_of
from ui.parts.phrase_book import PhraseBook
from ui.parts.reading import AT_ONCE_PEOPLE
from ui.phrases.wiring import PhrasesRoom
from ui.stack.wiring import TESTS, VISITS, stack_desk
from ui.tests.wiring import desk_of_tests
from ui.visits.entries import Entries
from ui.visits.logs_desk import LogsDesk
from ui.visits.logs_page import LogsPage
from ui.visits.visit_desk import VisitDesk


def entries(desk: Desk) -> Entries:
    """The entry of visits and tests, for every page that opens it. What it saves is told to the desk."""
    phrases = PhrasesRoom(desk).book()
    made = Entries(
        visit_desk(desk.vault, desk.now, phrases),
        desk_of_tests(desk.vault, desk.now, phrases),
        {what: stack_desk(desk, what, phrases) for what in (VISITS, TESTS)},
        desk.window,
    )
    made.saved.connect(desk.tell_saved)
    return made


def logs_page(desk: Desk, opened: Entries, jobs: Jobs, parent: QWidget | None = None) -> LogsPage:
    """The page of visits and tests of a month, which are read among `jobs`."""
    bound = _Logs(desk)
    page = LogsPage(
        LogsDesk(
            today=desk.today,
            names_masked=desk.names_masked,
            visits=bound.visits,
            tests=bound.tests,
            find=bound.find,
            has_few=bound.has_few,
            start=jobs.start,
        ),
        opened,
        parent,
    )
    desk.masking_changed.connect(page.arrive)
    return page


def visit_desk(vault: Vault, now: Callable[[], Moment], phrases: PhraseBook | None = None) -> VisitDesk:
    """What the form of a visit asks of this vault."""
    bound = _Visits(vault, now)
    return VisitDesk(
        today=bound.today,
        start=bound.start,
        start_change=bound.start_change,
        record=bound.record,
        change=bound.change,
        remove=bound.remove,
        warnings=bound.warnings,
        drafts=drafts_of(vault, now, "visit"),
        phrases=phrases,
    )


@dataclass(frozen=True)
class _Visits:
    vault: Vault
    now: Callable[[], Moment]

    def today(self) -> date:
        return day_of(self.now())

    def start(self, person: PersonId, planned_due: date | None, kind: str) -> VisitStart:
        with look(self.vault) as connection:
            return start_visit(connection, person, today=self.today(), planned_due=planned_due, kind=kind)

    def start_change(self, visit: VisitId) -> VisitStart:
        with look(self.vault) as connection:
            return start_change_of_visit(connection, visit)

    def record(self, person: PersonId, details: VisitDetails, why: str) -> VisitId:
        now = self.now()
        with work(self.vault, now=now, why=why) as session:
            return record_visit(session, person, details, now=now)

    def change(self, visit: VisitId, details: VisitDetails, why: str) -> bool:
        now = self.now()
        with work(self.vault, now=now, why=why) as session:
            return change_visit(session, visit, details, now=now)

    def remove(self, visit: VisitId, why: str) -> None:
        with work(self.vault, now=self.now()) as session:
            remove_visit(session, visit, why=why)

    def warnings(self, person: PersonId, details: VisitDetails, besides: VisitId | None) -> list[str]:
        with look(self.vault) as connection:
            found = visit_warnings(connection, person, details, besides=besides)
        return [*clock_findings(self.vault), *found]


@dataclass(frozen=True)
class _Logs:
    desk: Desk

    def visits(self, first: date, last: date) -> list[VisitLine]:
        with look(self.desk.vault) as connection:
            return visit_log(connection, first, last)

    def tests(self, first: date, last: date) -> list[TestLine]:
        with look(self.desk.vault) as connection:
            return log_of_tests(connection, first, last)

    def find(self, words: str) -> list[Found]:
        with look(self.desk.vault) as connection:
            return find_people(connection, words)

    def has_few(self) -> bool:
        with look(self.desk.vault) as connection:
            return count_people(connection) <= AT_ONCE_PEOPLE
